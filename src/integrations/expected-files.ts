import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../loaders/read-sources.ts';

/** What Astro tells about a build that has ended. */
export interface BuildResult {
  /** The folder that it has written. */
  dir: URL;
  /** The files of each route. */
  assets: ReadonlyMap<string, readonly URL[]>;
}

/**
 * Lists the files that a build must have written, relative to its folder.
 *
 * @param publicFolder the folder whose files are copied into the site
 * @param hasFullText whether the site has a full-text index
 */
export function listExpectedFiles(
  { dir, assets }: BuildResult,
  publicFolder: string,
  hasFullText: boolean,
): string[] {
  const folder = fileURLToPath(dir);
  const pages = [...assets.values()].flat().map((url) => path.relative(folder, fileURLToPath(url)));
  return [
    ...['index.html', '_headers', '_redirects'],
    ...pages.map((file) => file.split(path.sep).join('/')),
    ...(existsSync(publicFolder) ? listFiles(publicFolder) : []),
    ...(hasFullText ? listIndexFiles(folder) : []),
  ];
}

/** Lists the files of the full-text index that browsers load first, one for each language. */
function listIndexFiles(folder: string): string[] {
  const entry = 'pagefind/pagefind-entry.json';
  const file = path.join(folder, entry);
  if (!existsSync(file)) return [entry];
  const { languages } = JSON.parse(readFileSync(file, 'utf8')) as {
    languages: Record<string, { hash: string }>;
  };
  const metas = Object.values(languages).map(({ hash }) => `pagefind/pagefind.${hash}.pf_meta`);
  return [entry, 'pagefind/pagefind.js', ...metas];
}
