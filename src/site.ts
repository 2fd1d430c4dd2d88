/** The site's own address: the one place that knows `SITE_URL` and `BASE_PATH` as Astro sees them. */

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path of the site as a link that works below its base path. */
export function href(path: string): string {
  return `${base}${path}`;
}

/** A path of the site as a whole URL: what a docs URL says. */
export function absoluteUrl(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** The path of a page below the base path, with slashes at both ends. */
export function pathBelowBase(pathname: string): string {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return `${path.replace(/\/$/, '')}/`;
}
