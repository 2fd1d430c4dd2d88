import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { loadCatalogs, type LoadResult } from '../catalog/model/load.ts';
import type { CatalogSource, Memoize } from '../catalog/files/parse-catalog.ts';
import { scanFolder } from './scan-folder.ts';
import { readContentText } from './system-errors.ts';
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
  const taken = readProse(root).pages.map((page) => page.path.split('/')[1]?.toLowerCase() ?? '');
  const { sources, issues } = readSources(root);
  const result = loadCatalogs(sources, catalogsFolder, new Set(taken), memoize);
  if (issues.length === 0) return result;
  return { ...result, catalogs: [], issues: [...issues, ...result.issues] };
}

/** Reads the prose pages of a project. Like Astro, it ignores files whose name begins with `_` or a dot. */
export function readProse(root: string): { pages: ProseSource[]; issues: Issue[] } {
  if (!isPresent(root, docsFolder)) return { pages: [], issues: [] };
  const { files, issues } = scanFolder(root, docsFolder);
  const pages = files
    .filter((name) => !path.basename(name).startsWith('_'))
    .flatMap((name) => {
      const file = `${docsFolder}/${name}`;
      if (!/\.mdx?$/.test(name)) {
        issues.push(...findUnpublished(file));
        return [];
      }
      const { text, issues: found } = readContentText(root, file);
      const result = text === null ? null : parseProse(file, name, text);
      issues.push(...found, ...(result?.issues ?? []));
      return result?.page ?? [];
    });
  return { pages, issues };
}

/** Reads the files of every catalog of a project as text. */
export function readSources(root: string): { sources: CatalogSource[]; issues: Issue[] } {
  if (!isPresent(root, catalogsFolder)) return { sources: [], issues: [] };
  const { files, folders, issues } = scanFolder(root, catalogsFolder);
  issues.push(...files.filter((name) => !name.includes('/')).flatMap(findMisplaced));
  // A link in a circle has no files, and is reported already.
  const ids = folders.filter((name) => !name.includes('/'));
  const sources = ids.map((id): CatalogSource => {
    const listBelow = (paths: readonly string[]) =>
      paths.filter((name) => name.startsWith(`${id}/`)).map((name) => name.slice(id.length + 1));
    const folder = `${catalogsFolder}/${id}`;
    const unreadable = issues
      .filter(({ file }) => file.startsWith(`${folder}/`))
      .map(({ file }) => file.slice(folder.length + 1));
    const texts = listBelow(files).flatMap((name): [string, string][] => {
      // Other files have no text that is read, and can be large.
      if (!/\.(?:md|ya?ml)$/i.test(name)) return [[name, '']];
      const { text, issues: found } = readContentText(root, `${folder}/${name}`);
      issues.push(...found);
      if (text === null) unreadable.push(name);
      return text === null ? [] : [[name, text]];
    });
    return {
      id,
      folder,
      files: new Map(texts),
      folders: listBelow(folders),
      ...(unreadable.length > 0 ? { unreadable } : {}),
    };
  });
  return { sources, issues };
}

/** Returns whether a folder exists, also if it cannot be read or is a broken link. */
function isPresent(root: string, folder: string): boolean {
  return lstatSync(path.join(root, folder), { throwIfNoEntry: false }) !== undefined;
}

/** Reports a file that looks like a page, but is not published. */
function findUnpublished(file: string): Issue[] {
  if (!/\.(?:mdx?|markdown|mdown|mkdn?|mdwn|mdoc)$/i.test(file)) return [];
  const ending = /\.mdx$/i.test(file) ? '.mdx' : '.md';
  const message = `The file would not be published, because its name does not end in ${ending}.`;
  const hint = `Rename it, so that it ends in ${ending}. If it is not a page, begin its name with _.`;
  return [{ file, line: 1, column: 1, message, hint }];
}

/** Reports a file that belongs to a catalog, but is next to the folders of the catalogs. */
function findMisplaced(name: string): Issue[] {
  if (!/\.(?:mdx?|ya?ml)$/i.test(name) || /^readme\.md$/i.test(name)) return [];
  const message = 'This file is in no catalog and would be ignored.';
  const hint = `Move it into the folder of a catalog: ${catalogsFolder}/<catalog>/${name}.`;
  return [{ file: `${catalogsFolder}/${name}`, line: 1, column: 1, message, hint }];
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
