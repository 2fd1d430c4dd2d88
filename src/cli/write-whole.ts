/** Writes files completely or not at all. */
import {
  chmodSync,
  copyFileSync,
  linkSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { isProcessRunning } from '../built-site/process.ts';
import { withPath } from '../loaders/system-errors.ts';

/** A file that is written, but not yet in its place. */
export interface StagedFile {
  /** Puts the file in its place. */
  commit: () => void;
  /** Restores what was there before, and removes everything else. */
  undo: () => void;
  /** Removes what only `undo` needs. */
  finish: () => void;
}

/** A file that is not yet in its place, or that `undo` needs. It is hidden, so that nothing reads it as content. */
const unfinished = /^\..+\.(\d+)\.(?:new|old)$/;

/** Writes a file completely or not at all. */
export function writeWhole(file: string, data: string | Uint8Array): void {
  const staged = stageFile(file, data);
  try {
    staged.commit();
  } catch (error) {
    staged.undo();
    throw error;
  }
  staged.finish();
}

/** Writes the new content of a file beside it. A device or a pipe is written directly. */
export function stageFile(file: string, data: string | Uint8Array): StagedFile {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats && !stats.isFile() && !stats.isDirectory()) return createDirectWrite(file, data);
  // A link stays a link.
  const target = stats ? realpathSync(file) : file;
  const at = (ending: string) =>
    path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.${ending}`);
  const [fresh, old] = [at('new'), at('old')];
  let isCommitted = false;
  const finish = () => rmSync(old, { force: true });
  const undo = () => {
    if (isCommitted && stats) renameSync(old, target);
    if (isCommitted && !stats) rmSync(target, { force: true });
    for (const left of [fresh, old]) rmSync(left, { force: true });
  };
  try {
    withPath(file, () => {
      writeFileSync(fresh, data);
      if (stats?.isFile()) chmodSync(fresh, stats.mode);
    });
  } catch (error) {
    undo();
    throw error;
  }
  const commit = () => {
    if (stats?.isFile()) keepFile(target, old);
    renameSync(fresh, target);
    isCommitted = true;
  };
  return { commit, undo, finish };
}

/** Removes what runs that were killed have left in a folder. */
export function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = unfinished.exec(name)?.[1];
    if (pid !== undefined && !isProcessRunning(Number(pid))) {
      rmSync(path.join(folder, name), { force: true });
    }
  }
}

function createDirectWrite(file: string, data: string | Uint8Array): StagedFile {
  const nothing = () => undefined;
  const commit = () => withPath(file, () => writeFileSync(file, data));
  return { commit, undo: nothing, finish: nothing };
}

/** Keeps a file under a second name, which takes no space where the disk allows it. */
function keepFile(file: string, copy: string): void {
  rmSync(copy, { force: true });
  try {
    linkSync(file, copy);
  } catch {
    copyFileSync(file, copy);
  }
}
