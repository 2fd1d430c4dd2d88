import { spawnSync } from 'node:child_process';

/** Prints the time of each commit in seconds after a NUL; `-c` adds files that a merge itself changed. */
const logOptions = ['--format=%x00%ct', '-c', '--no-show-signature'];
const listOptions = ['--name-only', '--no-renames', '--relative'];

/** Dates in UTC (`YYYY-MM-DD`) by the path of a file relative to the project. */
export type CommitDates = ReadonlyMap<string, string>;

/**
 * Reads the day of the last commit of each file below some folders of a project. A file with uncommitted changes has no
 * date. If git is not available, or if the clone is shallow, no file has a date: the oldest commit of a shallow clone
 * seems to have created every file.
 *
 * @param folders the folders, relative to the project
 */
export function readCommitDates(root: string, folders: readonly string[]): CommitDates {
  const dates = new Map<string, string>();
  if (runGit(root, 'rev-parse', '--is-shallow-repository')?.trim() !== 'false') return dates;
  const log = runGit(root, 'log', ...logOptions, ...listOptions, '--', ...folders);
  const changed = runGit(root, 'diff', ...listOptions, 'HEAD', '--', ...folders);
  if (log === undefined || changed === undefined) return dates;
  for (const commit of log.split('\0').slice(1)) {
    const [seconds, ...files] = splitLines(commit);
    const date = new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
    for (const file of files) {
      if ((dates.get(file) ?? '') < date) dates.set(file, date);
    }
  }
  for (const file of splitLines(changed)) dates.delete(file);
  return dates;
}

/** Runs a git command and returns its output; `undefined` if it fails. */
function runGit(cwd: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return status === 0 ? stdout : undefined;
}

function splitLines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
