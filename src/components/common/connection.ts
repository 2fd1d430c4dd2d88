/** Further attempts after the connection has returned, in milliseconds. The first requests may still fail. */
const furtherAttempts = [1000, 3000, 8000];

/**
 * Calls a function when the connection returns, and a few times after that.
 *
 * @param retry loads again what could not be loaded; does nothing if nothing is missing
 */
export function onReconnect(retry: () => void): void {
  window.addEventListener('online', () => {
    retry();
    for (const delay of furtherAttempts) setTimeout(retry, delay);
  });
}
