import type { SearchOptions } from '../../search/finder.ts';

/** Formats a query as the query string of the search page: `q`, `catalog`, `status`. */
export function toParameters(query: string, { catalog, status }: SearchOptions): URLSearchParams {
  return new URLSearchParams({
    ...(query === '' ? {} : { q: query }),
    ...(catalog ? { catalog } : {}),
    ...(status ? { status } : {}),
  });
}

/**
 * Returns the URL of the search page with the results of a query.
 *
 * @param base the base path of the site, without a slash at its end
 */
export function toSearchUrl(base: string, query: string, options: SearchOptions): string {
  const parameters = toParameters(query, options).toString();
  return `${base}/search/${parameters === '' ? '' : `?${parameters}`}`;
}
