import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { findNameProblem, foldName } from '../catalog/files/file-names.ts';
import type { Issue } from '../catalog/files/issue.ts';
import { describeReadError } from './system-errors.ts';

/** The content of a folder and its subfolders, by paths relative to it, with `/`. Hidden files are not included. */
export interface Scan {
  files: string[];
  folders: string[];
  /** What cannot be read, or not on every system. */
  issues: Issue[];
}

/** More linked folders are a mistake. Without a limit, links that lead to each other multiply. */
const mostLinkedFolders = 100;

/**
 * Lists a folder and its subfolders, also those that are links. What cannot be read becomes an issue.
 *
 * @param folder the path of the folder, relative to the project, with `/`
 */
export function scanFolder(root: string, folder: string): Scan {
  const scan: Scan = { files: [], folders: [], issues: [] };
  const fail = (file: string, message: string, hint: string) =>
    scan.issues.push({ file, line: 1, column: 1, message, hint });
  let links = 0;
  const visit = (below: string, parents: readonly string[]) => {
    const at = path.posix.join(folder, below);
    const full = path.join(root, at);
    let entries: Dirent[];
    let real: string;
    try {
      real = realpathSync(full);
      entries = readdirSync(full, { withFileTypes: true });
    } catch (error) {
      scan.issues.push(describeReadError(error, at, 'The folder'));
      return;
    }
    if (parents.includes(real)) {
      const message = 'This link leads to a folder that contains it, so it never ends.';
      fail(at, message, 'Delete the link.');
      return;
    }
    const names = entries.filter(({ name }) => !name.startsWith('.'));
    reportNames(names, at, fail);
    for (const entry of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = path.posix.join(below, entry.name);
      const kind = entry.isSymbolicLink() ? followLink(root, folder, name, scan) : entry;
      if (kind === null) continue;
      if (kind.isDirectory()) {
        if (entry.isSymbolicLink() && ++links > mostLinkedFolders) {
          if (links === mostLinkedFolders + 1) {
            const message = `The folder has more than ${mostLinkedFolders} links to folders.`;
            fail(folder, message, 'Copy the folders instead, or remove links.');
          }
          continue;
        }
        scan.folders.push(name);
        visit(name, [...parents, real]);
      } else if (kind.isFile()) {
        scan.files.push(name);
      } else {
        const message = 'This is neither a file nor a folder, but a pipe, a socket, or a device.';
        fail(path.posix.join(folder, name), message, 'Delete it.');
      }
    }
  };
  visit('', []);
  scan.files.sort();
  scan.folders.sort();
  return scan;
}

/** Returns what a link leads to; `null` if this cannot be found out. */
function followLink(root: string, folder: string, name: string, scan: Scan) {
  const file = path.posix.join(folder, name);
  try {
    return statSync(path.join(root, file));
  } catch (error) {
    const issue = describeReadError(error, file);
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    scan.issues.push(
      isMissing
        ? {
            ...issue,
            message: 'This link leads to a file that does not exist.',
            hint: 'Correct the link, or delete it.',
          }
        : issue,
    );
    return null;
  }
}

/** Reports names that are not possible on every system, and names that are the same on Windows and macOS. */
function reportNames(
  entries: readonly Dirent[],
  folder: string,
  fail: (file: string, message: string, hint: string) => void,
): void {
  const known = new Map<string, string>();
  for (const { name } of entries) {
    const shown = JSON.stringify(name).slice(1, -1);
    const problem = findNameProblem(name);
    if (problem !== null) {
      fail(`${folder}/${shown}`, `The name \`${shown}\` ${problem}.`, 'Rename the file.');
    }
    const other = known.get(foldName(name));
    if (other === undefined) known.set(foldName(name), name);
    else {
      const message = `\`${shown}\` and \`${other}\` are the same name on Windows and macOS, which keep only one of them.`;
      fail(`${folder}/${shown}`, message, 'Rename or delete one of them.');
    }
  }
}
