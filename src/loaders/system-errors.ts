import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeText } from '../catalog/files/decode-text.ts';
import type { Issue } from '../catalog/files/issue.ts';

/** What is wrong, by the code of the error, and what to do. A text with `{}` contains the name of the file. */
const descriptions: Readonly<Record<string, string>> = {
  EACCES:
    '{} cannot be accessed: permission denied. Check the permissions of the file and its folder.',
  EPERM:
    '{} cannot be accessed: permission denied. Check the permissions of the file and its folder.',
  EROFS: '{} cannot be written: the disk is read-only. Choose another folder.',
  ENOSPC: '{} cannot be written: the disk is full. Free some space and try again.',
  EDQUOT: '{} cannot be written: your disk quota is used up. Free some space and try again.',
  EFBIG: '{} cannot be written: the file is too large for the disk.',
  EISDIR: '{} is a folder, but a file is needed. Enter the path of a file.',
  ENOTDIR: '{} is a file or is below a file, but a folder is needed. Enter the path of a folder.',
  EEXIST: '{} is a file, but a folder is needed. Enter the path of a folder.',
  ENOTEMPTY: '{} is a folder, but a file is needed. Enter the path of a file.',
  ENOENT: '{} does not exist. Check the path.',
  ELOOP: '{} is a link that leads to itself. Correct the link.',
  ENAMETOOLONG: '{} has a name that is too long. Choose a shorter one.',
  EMFILE: '{} cannot be opened: too many files are open. Close other programs and try again.',
  EIO: '{} cannot be read or written: the disk reports an error.',
};

/**
 * Describes an error of the operating system in a sentence, and what to do. Returns `null` for other errors, which are
 * mistakes in the program.
 *
 * @param root the folder to which paths in the sentence are relative
 * @param name what could not be read or written, if the error does not name a file
 */
export function describeSystemError(
  error: unknown,
  root: string,
  name = 'The file',
): string | null {
  if (!(error instanceof Error)) return null;
  const { code, syscall, path: file, dest } = error as NodeJS.ErrnoException & { dest?: string };
  if (code === undefined || syscall === undefined) return null;
  const target = dest ?? file;
  const shown = target === undefined ? name : formatPath(target, root);
  return (descriptions[code] ?? `{}: ${error.message}`).replace('{}', () => shown);
}

/** Runs a function that reads or writes a file, and adds the path of the file to its errors. */
export function withPath<Value>(file: string, run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    // Errors of an open file have no path.
    if (error instanceof Error && 'syscall' in error) {
      const { path: known } = error as NodeJS.ErrnoException;
      Object.assign(error, { path: known ?? file });
    }
    throw error;
  }
}

/** Reads a text file. The error has the path of the file. */
export function readText(file: string): string {
  return withPath(file, () => readFileSync(file, 'utf8'));
}

/**
 * Returns the issue of a file or a folder that cannot be read.
 *
 * @param subject what it is, for the message
 */
export function describeReadError(error: unknown, file: string, subject = 'The file'): Issue {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const sentences = (descriptions[code] ?? `{} cannot be read: ${message}. Check the file.`)
    .replace('{}', subject)
    .split('. ');
  const at = { file, line: 1, column: 1 };
  return { ...at, message: `${sentences[0] ?? ''}.`, hint: sentences.slice(1).join('. ') };
}

/**
 * Reads a content file, which must be UTF-8.
 *
 * @param file its path, relative to the project
 * @returns the text; `null` if it cannot be read, which is an issue
 */
export function readContentText(
  root: string,
  file: string,
): { text: string | null; issues: Issue[] } {
  try {
    return decodeText(readFileSync(path.join(root, file)), file);
  } catch (error) {
    return { text: null, issues: [describeReadError(error, file)] };
  }
}

function formatPath(file: string, root: string): string {
  const relative = path.relative(root, file);
  const isInside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return (isInside ? relative : file)
    .split(path.sep)
    .join('/')
    .replace(/(^|\/)\.([^/]+)\.\d+\.(?:new|old)$/, '$1$2');
}
