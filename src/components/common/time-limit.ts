/** How long a part of the site may take to answer, in milliseconds. */
const maxWait = 12_000;

/**
 * Limits how long a page waits for something. The page can then say so, and try again.
 *
 * @throws Error if it takes longer
 */
export function limitTime<Result>(task: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No answer in ${maxWait} ms.`)), maxWait);
    task.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
