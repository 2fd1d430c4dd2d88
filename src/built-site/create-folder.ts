import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Creates a folder and those above it. Unlike `mkdir` with `recursive`, the error says what is wrong on a read-only disk.
 *
 * @returns the first folder that did not exist; `null` if all existed
 */
export function createFolder(folder: string): string | null {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return null;
  const above = path.dirname(folder);
  const first = above === folder ? null : createFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have created it.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
  return first ?? folder;
}
