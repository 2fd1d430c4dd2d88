import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileList } from '../hosting/site-files.ts';
import { withPath } from '../loaders/system-errors.ts';
import { checkBuild, type ExpectedFiles } from './check-build.ts';
import { findIncompleteness } from './complete.ts';
import { copyFolder } from './copy-folder.ts';
import { formatFileList } from './file-list.ts';
import { takeLock, type Lock } from './lock.ts';
import {
  BuildProblem,
  checkPlace,
  chooseWorkFolder,
  isInside,
  type BuildPlaces,
} from './places.ts';
import { recover, replaceSite } from './replace.ts';
import { innerName, removeWorkFolder } from './work-folder.ts';

/** A build that is running. */
export interface BuildRun {
  /** The folder to write the site to. */
  output: string;
  /** Copies the files of the old site to `output`, for a build that keeps them. */
  keepOldFiles: () => void;
  /** Checks what was written to `output`, and puts it in the place of the old site. Returns the number of files. */
  finish: (expected: ExpectedFiles) => number;
  /**
   * Removes what the build has written. The old site stays as it was.
   *
   * @param hasWritten whether pages and pictures were being written
   */
  abandon: (hasWritten: boolean) => void;
}

/**
 * Starts a build: makes sure that it is the only one, and removes what a killed one has left.
 *
 * @throws BuildProblem or an error of the operating system
 */
export async function startBuild(places: BuildPlaces): Promise<BuildRun> {
  const { site, name, workingDirectory, cache } = places;
  checkPlace(places);
  const project = await lockOrThrow(
    path.join(cache, 'errbook-build.json'),
    'Another build of this project is running',
  );
  const locks = [project];
  const release = () => {
    for (const lock of locks) lock.release();
  };
  /** Pictures that were being written when a build ended. The next build would use them as they are. */
  const removePictures = () => rmSync(path.join(cache, 'assets'), { recursive: true, force: true });
  try {
    if (project.isTakenOver) removePictures();
    const work = chooseWorkFolder(site);
    locks.push(await lockOrThrow(work.lock, `Another build is writing ${name}`));
    recover(work.target);
    removeWorkFolder(work);
    const outer = path.join(workingDirectory, '.astro/errbook-site');
    const output = isInside(work.site, workingDirectory) ? work.site : outer;
    rmSync(output, { recursive: true, force: true });
    const remove = () => {
      rmSync(output, { recursive: true, force: true });
      removeWorkFolder(work, release);
    };
    return {
      output,
      keepOldFiles: () => copyOldFiles(work.target, output),
      finish(expected) {
        const count = completeSite(output, expected, name);
        if (output !== work.site) moveSite(output, work.site, name);
        if (!locks.every((lock) => lock.isHeld())) {
          throw new BuildProblem(`Another build of ${name} has started. ${name} is unchanged.`);
        }
        replaceSite(work);
        remove();
        return count;
      },
      abandon(hasWritten) {
        if (!locks.every((lock) => lock.isHeld())) return;
        if (hasWritten) removePictures();
        remove();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

async function lockOrThrow(file: string, situation: string): Promise<Lock> {
  const result = await takeLock(file);
  if ('lock' in result) return result.lock;
  const { pid, host } = result.owner;
  throw new BuildProblem(
    `${situation} (process ${pid} on ${host}). Wait until it has ended, and build again.`,
  );
}

function copyOldFiles(target: string, output: string): void {
  if (!existsSync(target)) return;
  const stays = [innerName, '.git'].map((name) => path.join(target, name));
  copyFolder(target, output, (file) => !stays.includes(file));
}

/** Checks the files of a build, and adds their list. Returns their number. */
function completeSite(output: string, expected: ExpectedFiles, name: string): number {
  const result = checkBuild(output, expected);
  if ('problem' in result) {
    throw new BuildProblem(
      `The build is not complete: ${result.problem}. ${name} is unchanged. Build again.`,
    );
  }
  const file = path.join(output, fileList);
  withPath(file, () => {
    writeFileSync(file, formatFileList(result.sizes));
  });
  return result.sizes.size;
}

/** Moves a site, also to another disk. */
function moveSite(from: string, to: string, name: string): void {
  try {
    renameSync(from, to);
    return;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
  }
  copyFolder(from, to);
  const problem = findIncompleteness(to, name);
  if (problem !== null) throw new BuildProblem(problem);
}
