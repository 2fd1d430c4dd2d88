/** Redirects of the site, and the file `_redirects`, which Netlify, Cloudflare Pages and `errbook hosting` read. */
import { toCodePath } from '../catalog/model/addresses.ts';
import { listPreviousAddresses } from '../catalog/model/redirects.ts';
import type { Catalog, Code } from '../catalog/model/catalog.ts';

/** A permanent redirect between two paths from the root of the host. */
export interface Redirect {
  /** Without a slash at its end; the path with a slash redirects as well. */
  from: string;
  to: string;
}

/** The permanent redirects from path to path in `_redirects`, and its other lines. */
export interface ParsedRedirects {
  redirects: Redirect[];
  others: string[];
}

/** The largest number of rules that Cloudflare Pages reads. */
export const mostRules = 2000;

/**
 * Lists the redirects of all old URLs of all catalogs.
 *
 * @param href converts a path below the site's base to a path from the root of the host
 */
export function listRedirects(
  catalogs: readonly { id: string; codes: readonly Code[]; history: Catalog['history'] }[],
  href: (path: string) => string,
): Redirect[] {
  return catalogs.flatMap((catalog) =>
    listPreviousAddresses(catalog).map(({ slug, code }) => ({
      from: href(toCodePath(catalog.id, slug)).slice(0, -1),
      to: href(toCodePath(code.catalog, code.slug)),
    })),
  );
}

/** Formats redirects as the text of `_redirects`: two rules each, because some hosts distinguish `/a` from `/a/`. */
export function formatRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n${from}/ ${to} 301\n`).join('');
}

/** Returns the number of rules in the text of `_redirects`. */
export function countRules(text: string): number {
  return splitRules(text).length;
}

/** Parses `_redirects`. Of several rules for a path, the first counts, as on those hosts. */
export function parseRedirects(text: string): ParsedRedirects {
  const redirects = new Map<string, Redirect>();
  const others: string[] = [];
  for (const line of splitRules(text)) {
    const [from = '', to = '', status = '', ...more] = line.split(/\s+/);
    const exact = from.startsWith('/') && !/[*:]/.test(from);
    if (!exact || to === '' || !/^301!?$/.test(status) || more.length > 0) {
      others.push(line);
      continue;
    }
    const path = from.replace(/\/$/, '');
    if (!redirects.has(path)) redirects.set(path, { from: path, to });
  }
  return { redirects: [...redirects.values()], others };
}

/**
 * Returns the text of `_redirects` for Netlify, which otherwise prefers the page at an old URL to the redirect. That
 * page exists for hosts without redirects.
 */
export function forceRedirects(text: string): string {
  return text.replace(/^(\/\S*\s+\S+\s+301)[ \t]*$/gm, '$1!');
}

function splitRules(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
