/** Distinguishes a URL with values from the reader's paste from a link that somebody else created. */

const storageKey = 'errbook-pasted-values';

/**
 * Stores the URL that was created from the reader's paste.
 *
 * @param path the path below the base, with its fragment
 */
export function storePastedPath(path: string): void {
  try {
    sessionStorage.setItem(storageKey, path);
  } catch {
    // In a browser that blocks storage, the values count as those of a link.
  }
}

/** Returns whether the URL of this page was created from the reader's paste. */
export function isPastedPath(): boolean {
  try {
    const path = sessionStorage.getItem(storageKey) ?? '';
    return path !== '' && (location.pathname + location.hash).endsWith(path);
  } catch {
    return false;
  }
}
