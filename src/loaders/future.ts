import { spawnSync } from 'node:child_process';

const dayLength = 24 * 60 * 60 * 1000;

/**
 * Creates a function that returns whether a date (`YYYY-MM-DD`) is in the future everywhere on earth. A clock that is
 * behind does not make a project invalid: the day of its last commit is not in the future either.
 */
export function createFutureTest(root: string): (date: string) => boolean {
  let latest = formatDay(Date.now());
  let isComplete = false;
  return (date) => {
    if (date > latest && !isComplete) {
      isComplete = true;
      const commit = formatDay(readCommitTime(root));
      if (commit > latest) latest = commit;
    }
    return date > latest;
  };
}

/** Returns the day after a time, because some places are a day ahead of UTC. */
function formatDay(time: number): string {
  return new Date(time + dayLength).toISOString().slice(0, 10);
}

/** Returns the time of the last commit; 0 if there is none. */
function readCommitTime(cwd: string): number {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd, encoding: 'utf8' });
  const seconds = Number(stdout);
  return Number.isFinite(seconds) && seconds < 1e11 ? seconds * 1000 : 0;
}
