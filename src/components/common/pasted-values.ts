/** Remembers which address was made from the reader's own paste, so that its page can tell it from somebody else's link. */

const key = 'errbook-own-values';

/** @param path path below the base, with its fragment */
export function rememberOwn(path: string): void {
  try {
    sessionStorage.setItem(key, path);
  } catch {
    // A browser that keeps nothing calls them values of the link.
  }
}

/** Whether the address of this page was made from what this reader has pasted here. */
export function isOwnPaste(): boolean {
  try {
    const own = sessionStorage.getItem(key) ?? '';
    return own !== '' && (location.pathname + location.hash).endsWith(own);
  } catch {
    return false;
  }
}
