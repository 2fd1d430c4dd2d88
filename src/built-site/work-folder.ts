import { lstatSync, readlinkSync, rmSync, rmdirSync } from 'node:fs';
import path from 'node:path';

/** The paths that a build uses until its site is complete. All are on the disk of the site. */
export interface WorkFolder {
  /** The folder of the site. */
  target: string;
  /** The hidden folder that contains the rest. */
  folder: string;
  lock: string;
  /** The new site. */
  site: string;
  /** The files of the old site that have been moved away. */
  previous: string;
  /** Its name while the files of the new site are moved one by one. */
  previousWhole: string;
  /** The old site after the new one is in its place. */
  discarded: string;
  /** A file or folder that is being copied because it cannot be moved. */
  copy: string;
}

/** The name of a work folder in a site. */
export const innerName = '.building';

const names = ['site', 'previous', 'previous-whole', 'discarded', 'copy'] as const;

/** Returns the work folder beside a site. A link to the folder of the site is followed. */
export function findWorkFolder(site: string): WorkFolder {
  const target = followLinks(path.resolve(site));
  return createPaths(target, path.join(path.dirname(target), `.${path.basename(target)}.building`));
}

/** Returns the work folder in a site, for a site that cannot be moved as a whole. */
export function findInnerWorkFolder(site: string): WorkFolder {
  const target = followLinks(path.resolve(site));
  return createPaths(target, path.join(target, innerName));
}

/** Removes a work folder with everything in it but its lock, which `release` removes last. */
export function removeWorkFolder({ folder }: WorkFolder, release?: () => void): void {
  for (const name of names) {
    rmSync(path.join(folder, name), { recursive: true, force: true, maxRetries: 3 });
  }
  release?.();
  try {
    rmdirSync(folder);
  } catch {
    // It does not exist, or another build already uses it.
  }
}

function createPaths(target: string, folder: string): WorkFolder {
  const at = (name: (typeof names)[number] | 'lock.json') => path.join(folder, name);
  return {
    target,
    folder,
    lock: at('lock.json'),
    site: at('site'),
    previous: at('previous'),
    previousWhole: at('previous-whole'),
    discarded: at('discarded'),
    copy: at('copy'),
  };
}

/** Returns where a link leads, whether or not there is something. */
function followLinks(file: string, depth = 0): string {
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  // Deeper links are circles. Opening the file then fails with a clear error.
  if (!isLink || depth > 40) return file;
  return followLinks(path.resolve(path.dirname(file), readlinkSync(file)), depth + 1);
}
