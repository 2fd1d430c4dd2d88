import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createFolder } from './create-folder.ts';
import { isProcessRunning } from './process.ts';

/** A running build, as it describes itself in a lock. */
export interface Owner {
  pid: number;
  host: string;
}

/** A lock that this build has. */
export interface Lock {
  /** Whether the last owner ended without releasing it, because it was killed. */
  isTakenOver: boolean;
  /** Whether no other build has taken it over. */
  isHeld: () => boolean;
  release: () => void;
}

/** Milliseconds between signs of life, and how long an owner may show none: a busy machine delays them. */
const interval = 5_000;
const patience = 180_000;

/**
 * Takes a lock, unless another running build has it. The lock of a build that was killed is taken over.
 *
 * @param file the file of the lock; folders above it are created
 * @returns the lock, or the build that has it
 */
export async function takeLock(file: string): Promise<{ lock: Lock } | { owner: Owner }> {
  const id = randomUUID();
  let isTakenOver = false;
  for (let attempt = 0; ; attempt += 1) {
    if (createFile(file, JSON.stringify({ pid: process.pid, host: hostname(), id }))) break;
    const owner = readOwner(file);
    // A lock is empty for a moment while it is created.
    if (owner === undefined && attempt < 5) await setTimeout(50);
    else if (owner && isRunning(file, owner)) return { owner };
    else {
      isTakenOver = true;
      rmSync(file, { force: true });
    }
  }
  const isHeld = () => readOwner(file)?.id === id;
  // Two builds can remove the lock of a killed one at the same moment. The later one wins.
  if (isTakenOver) await setTimeout(100);
  const winner = isHeld() ? undefined : readOwner(file);
  if (winner) return { owner: winner };
  const beat = setInterval(() => touch(file), interval).unref();
  const release = () => {
    clearInterval(beat);
    if (isHeld()) rmSync(file, { force: true });
  };
  return { lock: { isTakenOver, isHeld, release } };
}

/** Returns whether a running build has the lock. */
export function isLocked(file: string): boolean {
  const owner = readOwner(file);
  return owner !== undefined && isRunning(file, owner);
}

/** Creates a file that does not exist. Returns whether it was created. */
function createFile(file: string, text: string): boolean {
  createFolder(path.dirname(file));
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Another build may have removed the folder.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    rmSync(file, { force: true });
    throw error;
  }
}

function readOwner(file: string): (Owner & { id: string }) | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner & { id: string };
  } catch {
    return undefined;
  }
}

function isRunning(file: string, { pid, host }: Owner): boolean {
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (age > patience) return false;
  if (host !== hostname()) return true;
  // A container gives its processes the same numbers each time.
  if (pid === process.pid) return false;
  return isProcessRunning(pid);
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Another build has taken over the lock. This one notices before it changes the site.
  }
}
