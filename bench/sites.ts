/** The two sites that are compared, each in a folder of its own, so that no build or cache of the project is touched. */
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

/** Where a site is built to. */
export const dist = ({ folder }: Site) => path.join(folder, 'dist');

/** @throws where one of the sites has not been built */
export function requireBuilt(...sites: readonly Site[]): void {
  for (const site of sites) {
    if (existsSync(path.join(dist(site), 'index.html'))) continue;
    throw new Error(`${site.name} is not built yet: run \`node bench/build.ts\` first.`);
  }
}

/** All that a site is made from; whatever else lies in its folder came from a build. */
const sources = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

/** Empties the folder of a site. */
export function reset({ folder }: Site): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** Copies the project as it is now. The copy lies below the project, so it finds the same packages. */
export function copyErrbook(site: Site = errbook): void {
  reset(site);
  for (const name of sources) {
    cpSync(path.join(root, name), path.join(site.folder, name), { recursive: true });
  }
}

/**
 * Removes everything that builds left: the site, generated types, and in `node_modules` the caches of Astro (content,
 * images) and Vite.
 */
export function clean({ folder }: Site): void {
  for (const name of readdirSync(folder)) {
    if (!sources.includes(name)) rmSync(path.join(folder, name), { recursive: true });
  }
}

/** The addresses of all HTML pages of a built site, `/` first; the error page, which every host names itself, last. */
export function addresses(site: Site): string[] {
  return builtFiles(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort((a, b) => Number(a.endsWith('.html')) - Number(b.endsWith('.html')) || (a < b ? -1 : 1));
}

/** Size of a built site in bytes, everything a host has to serve. */
export function distBytes(site: Site): number {
  return builtFiles(site)
    .map((file) => statSync(path.join(dist(site), file)).size)
    .reduce((sum, size) => sum + size, 0);
}

function builtFiles(site: Site): string[] {
  return readdirSync(dist(site), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist(site), path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'));
}
