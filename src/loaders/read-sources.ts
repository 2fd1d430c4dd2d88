import { existsSync, readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { loadCatalogs, type LoadResult } from '../catalog/model/load.ts';
import { isImage, type CatalogSource, type Memoize } from '../catalog/files/parse-catalog.ts';
import { readText } from './system-errors.ts';
import { parseProse, type ProseSource } from '../catalog/files/parse-prose.ts';
import type { Issue } from '../catalog/files/issue.ts';

/** The folders of catalogs and prose pages, relative to the project. */
export const catalogsFolder = 'content/catalogs';
export const docsFolder = 'content/docs';

/**
 * Reads and checks everything under `content/catalogs/` of a project.
 *
 * @param memoize keeps parsed files and catalogs for the next call
 */
export function readCatalogs(root: string, memoize?: Memoize): LoadResult {
  const taken = readProse(root).pages.map((page) => page.path.split('/')[1] ?? '');
  return loadCatalogs(readSources(root), catalogsFolder, new Set(taken), memoize);
}

/** Reads the prose pages of a project. Like Astro, it ignores files whose name begins with `_` or a dot. */
export function readProse(root: string): { pages: ProseSource[]; issues: Issue[] } {
  const folder = path.join(root, docsFolder);
  if (!existsSync(folder)) return { pages: [], issues: [] };
  const results = listFiles(folder, '.md', '.mdx')
    .filter((name) => isVisible(name) && !path.basename(name).startsWith('_'))
    .map((name) => {
      const text = readText(path.join(folder, name));
      return parseProse(`${docsFolder}/${name}`, name, text);
    });
  return {
    pages: results.flatMap(({ page }) => page ?? []),
    issues: results.flatMap(({ issues }) => issues),
  };
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
      folders: listFolders(path.join(base, id)).filter(isVisible),
    }));
}

/** Images have no text, so that large ones are not kept in memory. */
function readFolder(folder: string): Map<string, string> {
  const read = (name: string) => (isImage(name) ? '' : readText(path.join(folder, name)));
  return new Map(
    listFiles(folder)
      .filter(isVisible)
      .map((name) => [name, read(name)]),
  );
}

function isVisible(name: string): boolean {
  return !/(?:^|\/)\./.test(name);
}

/**
 * Lists the files of a folder and its subfolders as sorted paths relative to it, with `/`.
 *
 * @param endings the endings of the names to list, such as `.html`; all files if none is given
 */
export function listFiles(folder: string, ...endings: readonly string[]): string[] {
  return listEntries(folder, (entry) => entry.isFile()).filter(
    (file) => endings.length === 0 || endings.some((ending) => file.endsWith(ending)),
  );
}

function listFolders(folder: string): string[] {
  return listEntries(folder, (entry) => entry.isDirectory());
}

function listEntries(folder: string, isWanted: (entry: Dirent) => boolean): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(isWanted)
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .sort();
}
