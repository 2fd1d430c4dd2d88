import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { withPath } from '../loaders/system-errors.ts';
import { createFolder } from './create-folder.ts';
import { findInnerWorkFolder, findWorkFolder, type WorkFolder } from './work-folder.ts';

/** A reason why a build stops. The message is a sentence for people. */
export class BuildProblem extends Error {}

/** Where a build reads and writes. The paths are absolute. */
export interface BuildPlaces {
  /** The folder of the site. */
  site: string;
  /** What people call it. */
  name: string;
  /** The folder of the project. */
  root: string;
  /** The working directory. Outside of it, Astro writes a part of its files to another folder. */
  workingDirectory: string;
  /** The folder of what Astro keeps for the next build. */
  cache: string;
}

/**
 * Checks that a build may replace the folder of the site.
 *
 * @throws BuildProblem if it may not
 */
export function checkPlace({ site, name, root }: BuildPlaces): void {
  const stats = statSync(site, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) {
    throw new BuildProblem(`${name} is a file, but the site needs a folder. Choose another one.`);
  }
  if (isInside(root, site) || path.relative(root, site) === '') {
    throw new BuildProblem(
      `${name} contains the project, and a build replaces the whole folder. Choose a folder for only the site, such as dist.`,
    );
  }
}

/**
 * Chooses a work folder that can be written: beside the site, or else in it.
 *
 * @throws an error of the operating system if there is none
 */
export function chooseWorkFolder(site: string): WorkFolder {
  const beside = findWorkFolder(site);
  const inner = findInnerWorkFolder(site);
  try {
    createFolder(beside.folder);
    return beside;
  } catch (error) {
    if (!existsSync(inner.target)) throw error;
  }
  return withPath(site, () => {
    createFolder(inner.folder);
    return inner;
  });
}

/** Returns whether a file is in a folder, or in a folder below it. */
export function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && !/^\.\.(?:[\\/]|$)/.test(relative) && !path.isAbsolute(relative);
}
