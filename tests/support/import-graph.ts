import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from './tools.ts';

/**
 * The files of `src/` and the files that each imports, as paths relative to the project. It includes type-only imports.
 */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Reads the imports of every module of `src/`, including scripts in `.astro` files. */
export function readImportGraph(): ImportGraph {
  const files = globSync('src/**/*.{ts,astro}', { cwd: root }).sort();
  return new Map(files.map((file) => [file, readImports(file)]));
}

/**
 * Finds the import cycles of a graph.
 *
 * @returns one cycle for each back edge of a depth-first search; the first file of a cycle is repeated at its end
 */
export function findCycles(graph: ImportGraph): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]) => {
    const start = trail.indexOf(file);
    if (start !== -1) cycles.push([...trail.slice(start), file]);
    if (start !== -1 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return cycles;
}

function readImports(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return extractCode(file, text)
    .flatMap((code) => ts.preProcessFile(code).importedFiles)
    .map(({ fileName }) => fileName.replace(/\?.*$/, ''))
    .filter((name) => name.startsWith('.'))
    .map((name) => path.join(path.dirname(file), name))
    .filter((name) => existsSync(path.join(root, name)));
}

/** Returns the TypeScript of a file: the whole file, or the front matter and scripts of an Astro component. */
function extractCode(file: string, text: string): string[] {
  if (!file.endsWith('.astro')) return [text];
  const frontMatter = /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code = '']) => code);
  return [frontMatter, ...scripts];
}
