/** A page of this site that was opened recently in this browser. The list never leaves the browser. */
export interface RecentPage {
  /** Path below the base. */
  path: string;
  title: string;
}

const storageKey = 'errbook-recent';
const maxPages = 6;

/** Returns the recent pages, the latest first; none if the browser blocks storage. */
export function readRecentPages(): RecentPage[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(list) ? list.filter(isRecentPage) : [];
  } catch {
    return [];
  }
}

/** Adds a page as the latest one. */
export function addRecentPage(page: RecentPage): void {
  const others = readRecentPages().filter(({ path }) => path !== page.path);
  try {
    localStorage.setItem(storageKey, JSON.stringify([page, ...others].slice(0, maxPages)));
  } catch {
    // A browser that blocks storage has no recent pages.
  }
}

function isRecentPage(value: unknown): value is RecentPage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    'title' in value &&
    typeof value.path === 'string' &&
    // A path of this site, not another URL.
    /^\/(?!\/)/.test(value.path) &&
    typeof value.title === 'string'
  );
}
