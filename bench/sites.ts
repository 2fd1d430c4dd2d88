/** The compared sites, each in a separate folder, so that the build and the caches of the project stay unchanged. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../tests/support/tools.ts';

export interface Site {
  name: string;
  folder: string;
}

export const plain: Site = {
  name: 'Plain Starlight',
  folder: path.join(root, '.cache/bench/plain'),
};
export const errbook: Site = { name: 'Errbook', folder: path.join(root, '.cache/bench/errbook') };

/** Returns the folder of the built site. */
export const getDistFolder = ({ folder }: Site) => path.join(folder, 'dist');

/** @throws Error if one of the sites is not built */
export function requireBuilt(...sites: readonly Site[]): void {
  for (const site of sites) {
    if (existsSync(path.join(getDistFolder(site), 'index.html'))) continue;
    throw new Error(`${site.name} is not built. Run \`node bench/build.ts\` first.`);
  }
}

/** The sources of a site. Everything else in its folder is the result of a build. */
const sources = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

/** Deletes everything in the folder of a site. */
export function emptyFolder({ folder }: Site): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** Copies the project. The copy is in a subfolder of the project, so it uses the same packages. */
export function copyErrbook(site: Site = errbook): void {
  emptyFolder(site);
  for (const name of sources) {
    cpSync(path.join(root, name), path.join(site.folder, name), { recursive: true });
  }
}

/**
 * Deletes the results of builds: the site, the generated types, and the caches of Astro (content, images) and Vite in
 * `node_modules`.
 */
export function clean({ folder }: Site): void {
  for (const name of readdirSync(folder)) {
    if (!sources.includes(name)) rmSync(path.join(folder, name), { recursive: true });
  }
}

/** Lists the paths of all HTML pages of a built site: `/` first, the 404 page last. */
export function listPagePaths(site: Site): string[] {
  return listBuiltFiles(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort((a, b) => Number(a.endsWith('.html')) - Number(b.endsWith('.html')) || (a < b ? -1 : 1));
}

/** Returns the size of all files of a built site, in bytes. */
export function getDistBytes(site: Site): number {
  return listBuiltFiles(site)
    .map((file) => statSync(path.join(getDistFolder(site), file)).size)
    .reduce((sum, size) => sum + size, 0);
}

function listBuiltFiles(site: Site): string[] {
  return readdirSync(getDistFolder(site), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(getDistFolder(site), path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'));
}
