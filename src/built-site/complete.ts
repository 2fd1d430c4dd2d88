import { statSync } from 'node:fs';
import path from 'node:path';
import { fileList } from '../hosting/site-files.ts';
import { readText } from '../loaders/system-errors.ts';
import { findDocumentProblem, hasHoles, isDocument } from './documents.ts';
import { parseFileList } from './file-list.ts';

/**
 * Returns why a folder is not a complete site, in one sentence that says what to do; `null` if it is complete. Files
 * that were added after the build do not matter, and documents may have changed as long as they are complete.
 *
 * @param folder the absolute path
 * @param name what people call the folder
 */
export function findIncompleteness(folder: string, name: string): string | null {
  const fail = (problem: string) =>
    `${name} is not a complete site: ${problem}. Build it again: npm run build`;
  const list = path.join(folder, fileList);
  if (!isFile(list)) return fail(`it has no ${fileList}, which every complete build writes`);
  const sizes = parseFileList(readText(list));
  if (sizes === null) return fail(`${fileList} is damaged`);
  for (const [file, size] of sizes) {
    const problem = findFileProblem(path.join(folder, file), size);
    if (problem !== null) return fail(`${file} ${problem}`);
  }
  return null;
}

/** @param size the size that the build wrote, in bytes */
function findFileProblem(file: string, size: number): string | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) return 'is missing';
  if (stats.size === 0 && size > 0) return 'is empty';
  if (isDocument(file)) {
    const text = readText(file);
    // The team may have files that only look like documents. With the same size, nothing of them is missing.
    const isWhole = stats.size === size && !hasHoles(text);
    return isWhole ? null : findDocumentProblem(file, text);
  }
  return stats.size < size ? `has only ${stats.size} of its ${size} bytes` : null;
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
