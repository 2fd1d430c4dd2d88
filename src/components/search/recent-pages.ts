/** Pages that this browser has opened here lately; they never leave it. */
export interface RecentPage {
  /** Path below the base. */
  path: string;
  title: string;
}

const key = 'errbook-recent';
const most = 6;

/** The latest first; empty where the browser keeps nothing. */
export function recentPages(): RecentPage[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(list) ? list.filter(isRecentPage) : [];
  } catch {
    return [];
  }
}

/** Puts a page in front. */
export function remember(page: RecentPage): void {
  const others = recentPages().filter(({ path }) => path !== page.path);
  try {
    localStorage.setItem(key, JSON.stringify([page, ...others].slice(0, most)));
  } catch {
    // A browser that keeps nothing has no recent pages.
  }
}

function isRecentPage(value: unknown): value is RecentPage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    'title' in value &&
    typeof value.path === 'string' &&
    // A path of this site and no other address.
    /^\/(?!\/)/.test(value.path) &&
    typeof value.title === 'string'
  );
}
