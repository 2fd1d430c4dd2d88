import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findNearest } from '../catalog/files/names.ts';
import type { Issue } from '../catalog/files/issue.ts';
import type { SiteMap } from '../catalog/checks/site-map.ts';
import { listFiles } from './read-sources.ts';

/** The folders of `content/`. Everything else in it is ignored. */
const known = ['catalogs', 'docs', 'schemas'];
/** Files that a site may replace with its own. */
const replaceable = ['/robots.txt', '/llms.txt', '/llms-full.txt'];

/** Finds folders in `content/` whose name is misspelled, so that nothing in them would be published. */
export function checkFolderNames(root: string): Issue[] {
  const folder = path.join(root, 'content');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const guess = known.includes(name) ? null : findNearest(name, known);
    if (guess === null) return [];
    const message = `The folder \`${name}\` would be ignored.`;
    const hint = `Did you mean \`${guess}\`? Rename it, or move its files there.`;
    return [{ file: `content/${name}`, line: 1, column: 1, message, hint }];
  });
}

/** Finds files in `public/` that would replace a page or a document of the site. */
export function checkPublicFiles(root: string, { pages }: SiteMap): Issue[] {
  if (!existsSync(path.join(root, 'public'))) return [];
  const paths = new Map([...pages.keys()].map((page) => [page.toLowerCase(), page]));
  return listFiles(path.join(root, 'public')).flatMap((name) => {
    const target = `/${name.toLowerCase()}`;
    const found = [target, target.replace(/(^|\/)index\.html$/, '$1'), `${target}/`]
      .map((candidate) => paths.get(candidate))
      .find((page) => page !== undefined);
    if (found === undefined || replaceable.includes(target)) return [];
    const message = `The file would replace ${found} of the site.`;
    const hint = 'Rename or delete the file.';
    return [{ file: `public/${name}`, line: 1, column: 1, message, hint }];
  });
}
