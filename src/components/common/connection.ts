/** Milliseconds until each further attempt. The last one repeats. */
const delays = [2000, 5000, 15_000, 30_000, 60_000] as const;

/** Further attempts at something that could not be loaded. */
export interface Retries {
  /** Tries again soon, and at once when the connection returns or the reader returns to the page. */
  schedule(): void;
  /** Stops trying, because the attempt has succeeded or is no longer needed. */
  stop(): void;
}

/**
 * Creates further attempts that become rarer.
 *
 * @param retry tries again, and schedules the next attempt if it fails
 */
export function createRetries(retry: () => void): Retries {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let count = 0;
  const run = () => {
    clearTimeout(timer);
    timer = undefined;
    retry();
  };
  const runNow = () => {
    if (timer === undefined) return;
    count = 0;
    run();
  };
  window.addEventListener('online', runNow);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) runNow();
  });
  return {
    schedule() {
      timer ??= setTimeout(run, delays[Math.min(count++, delays.length - 1)]);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      count = 0;
    },
  };
}
