import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { copyFolder } from './copy-folder.ts';
import { innerName, type WorkFolder } from './work-folder.ts';

/** A repository in the folder of the site, for publishing it. It is no part of the site and stays, as in Astro. */
export const repository = '.git';

/**
 * Replaces the files of a site one by one, for a folder that cannot be moved. If it fails, the old site is as it was.
 *
 * @param work a work folder on the same disk
 */
export function replaceFiles(work: WorkFolder): void {
  const { target, site, previous, previousWhole, discarded, copy } = work;
  try {
    moveAll(target, previous, copy);
    renameSync(previous, previousWhole);
    moveAll(site, target, copy);
    renameSync(previousWhole, discarded);
  } catch (error) {
    recoverFiles(work);
    throw error;
  }
}

/** Brings back the files of the old site after such a replacement was interrupted. */
export function recoverFiles({ target, site, previous, previousWhole, copy }: WorkFolder): void {
  if (existsSync(previousWhole)) {
    // What is in the place of the site belongs to the new one.
    moveAll(target, site, copy);
    renameSync(previousWhole, previous);
  }
  if (existsSync(previous)) moveAll(previous, target, copy);
}

/** Moves the files and folders of a folder, except a work folder and a repository. */
function moveAll(from: string, to: string, copy: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name === innerName || name === repository) continue;
    moveEntry(path.join(from, name), path.join(to, name), copy);
  }
}

/**
 * Moves a file or folder. What is in its new place is what an interrupted move has left. In a container, folders of its
 * image cannot be moved, only copied.
 */
function moveEntry(from: string, to: string, copy: string): void {
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    rmSync(copy, { recursive: true, force: true });
    copyFolder(from, copy);
    renameSync(copy, to);
    rmSync(from, { recursive: true });
  }
}
