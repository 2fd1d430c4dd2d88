import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from './tools.ts';

/** The files of `src/` with the files that each imports, as paths below the project; type-only imports count as well. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Reads the imports of every module of `src/`, those of scripts in `.astro` files included. */
export function readImportGraph(): ImportGraph {
  const files = globSync('src/**/*.{ts,astro}', { cwd: root }).sort();
  return new Map(files.map((file) => [file, importsOf(file)]));
}

/**
 * Finds the circles of a graph.
 *
 * @returns one circle for each place where a walk through the graph comes back to a file that it has not left yet; the
 *   first file of a circle is its last as well
 */
export function findCircles(graph: ImportGraph): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]) => {
    const start = trail.indexOf(file);
    if (start !== -1) circles.push([...trail.slice(start), file]);
    if (start !== -1 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return circles;
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return codeOf(file, text)
    .flatMap((code) => ts.preProcessFile(code).importedFiles)
    .map(({ fileName }) => fileName.replace(/\?.*$/, ''))
    .filter((name) => name.startsWith('.'))
    .map((name) => path.join(path.dirname(file), name))
    .filter((name) => existsSync(path.join(root, name)));
}

/** The TypeScript in a file: all of it, or the front matter and the scripts of an Astro component. */
function codeOf(file: string, text: string): string[] {
  if (!file.endsWith('.astro')) return [text];
  const frontMatter = /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code = '']) => code);
  return [frontMatter, ...scripts];
}
