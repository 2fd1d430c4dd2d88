/**
 * Returns a function that starts a task with its first call and returns the same promise with every further call. After a
 * failure, the next call starts the task again.
 */
export function memoizeUntilFailure<Result>(task: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined;
  return () =>
    (running ??= task().catch((error: unknown) => {
      running = undefined;
      throw error;
    }));
}
