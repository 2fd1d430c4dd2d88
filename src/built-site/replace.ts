/** Puts a new site in the place of the old one, so that the folder of the site always has one of them, whole. */
import { chmodSync, chownSync, existsSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { findIncompleteness } from './complete.ts';
import { copyFolder } from './copy-folder.ts';
import { isLocked } from './lock.ts';
import { recoverFiles, replaceFiles, repository } from './replace-files.ts';
import {
  findInnerWorkFolder,
  findWorkFolder,
  removeWorkFolder,
  type WorkFolder,
} from './work-folder.ts';

/**
 * Replaces the old site with the new one of a work folder. If it fails, the old site is as it was.
 *
 * Two renames, without anything between them that waits, replace the folder. A folder that cannot be moved, such as a
 * mount point, keeps its place, and its files are moved one by one.
 */
export function replaceSite(work: WorkFolder): void {
  const { target, folder, site, previous } = work;
  if (path.dirname(folder) === target) {
    replaceFiles(work);
    return;
  }
  if (existsSync(target)) {
    keepRights(target, site);
    try {
      renameSync(target, previous);
    } catch {
      replaceFilesOfFixedFolder(work);
      return;
    }
  }
  try {
    moveIfThere(path.join(previous, repository), path.join(site, repository));
    renameSync(site, target);
  } catch (error) {
    recoverFolder(work);
    throw error;
  }
}

/** Brings back the old site after a build was killed while it replaced the site. Does nothing while a build is running. */
export function recoverSite(site: string): void {
  const works = [findWorkFolder(site), findInnerWorkFolder(site)] as const;
  if (works.some(({ lock }) => isLocked(lock))) return;
  recover(works[0].target);
}

/** As `recoverSite`, for the build that is running. */
export function recover(site: string): void {
  recoverFolder(findWorkFolder(site));
  recoverFiles(findInnerWorkFolder(site));
}

function recoverFolder({ target, site, previous }: WorkFolder): void {
  if (existsSync(target) || !existsSync(previous)) return;
  moveIfThere(path.join(site, repository), path.join(previous, repository));
  renameSync(previous, target);
}

function replaceFilesOfFixedFolder({ target, site }: WorkFolder): void {
  const inner = findInnerWorkFolder(target);
  try {
    removeWorkFolder(inner);
    copyFolder(site, inner.site);
    const problem = findIncompleteness(inner.site, target);
    if (problem !== null) throw new Error(problem);
    replaceFiles(inner);
  } finally {
    removeWorkFolder(inner);
  }
}

function moveIfThere(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to);
}

/** A server may be allowed to read the folder only because of its group. */
function keepRights(from: string, to: string): void {
  const { mode, uid, gid } = statSync(from);
  try {
    chmodSync(to, mode);
    chownSync(to, uid, gid);
  } catch {
    // Only administrators can give files to others.
  }
}
