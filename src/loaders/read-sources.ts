import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadCatalogs, type LoadResult } from '../catalog/model/load.ts';
import type { CatalogSource, Memoize } from '../catalog/files/parse-catalog.ts';

/** The folders of catalogs and prose pages, relative to the project. */
export const catalogsFolder = 'content/catalogs';
export const docsFolder = 'content/docs';

/**
 * Reads and checks everything under `content/catalogs/` of a project.
 *
 * @param memoize keeps parsed files and catalogs for the next call
 */
export function readCatalogs(root: string, memoize?: Memoize): LoadResult {
  return loadCatalogs(readSources(root), catalogsFolder, listDocsPaths(root), memoize);
}

/** Reads the files of every catalog of a project as text. Hidden files are ignored. */
export function readSources(root: string): CatalogSource[] {
  const base = path.join(root, catalogsFolder);
  if (!existsSync(base)) return [];
  return readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort()
    .map((id) => ({
      id,
      folder: `${catalogsFolder}/${id}`,
      files: readFolder(path.join(base, id)),
    }));
}

/**
 * Lists the prose pages: their files, relative to the project, and their paths below the site's base, which are derived
 * from the names of the files.
 */
export function listDocsPages(root: string): { file: string; path: string }[] {
  const folder = path.join(root, docsFolder);
  if (!existsSync(folder)) return [];
  return listFiles(folder).flatMap((name) => {
    const [, page] = /^(.+?)(?:\/index)?\.mdx?$/.exec(name) ?? [];
    return page === undefined
      ? []
      : [{ file: `${docsFolder}/${name}`, path: `/${page.toLowerCase()}/` }];
  });
}

function readFolder(folder: string): Map<string, string> {
  const names = listFiles(folder).filter((name) => !/(?:^|\/)\./.test(name));
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/**
 * Lists the files of a folder and its subfolders as sorted paths relative to it, with `/`.
 *
 * @param endings the endings of the names to list, such as `.html`; all files if none is given
 */
export function listFiles(folder: string, ...endings: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .filter((file) => endings.length === 0 || endings.some((ending) => file.endsWith(ending)))
    .sort();
}

/** Lists the first path segments of the prose pages. */
function listDocsPaths(root: string): Set<string> {
  const folder = path.join(root, docsFolder);
  if (!existsSync(folder)) return new Set();
  return new Set(readdirSync(folder).map((name) => name.replace(/\.mdx?$/, '').toLowerCase()));
}
