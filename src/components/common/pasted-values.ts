/** Tells a URL with values from the reader's paste from a link that somebody else made. */

const storageKey = 'errbook-pasted-values';

/**
 * Stores the URL that was made from the reader's paste.
 *
 * @param path below the base, with its fragment
 */
export function rememberOwn(path: string): void {
  try {
    sessionStorage.setItem(storageKey, path);
  } catch {
    // In a browser that forbids storage, the values count as those of a link.
  }
}

/** Whether the URL of this page was made from the reader's paste. */
export function isOwnPaste(): boolean {
  try {
    const path = sessionStorage.getItem(storageKey) ?? '';
    return path !== '' && (location.pathname + location.hash).endsWith(path);
  } catch {
    return false;
  }
}
