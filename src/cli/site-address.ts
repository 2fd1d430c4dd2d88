import type { Context } from './context.ts';

/** Where the site is published. */
export interface SiteAddress {
  /** Origin, such as `https://errors.example.com`. */
  siteUrl: string;
  /** Path under the origin, with or without slashes at its ends. */
  basePath: string;
}

/** SITE_URL and BASE_PATH, as the build reads them. */
export function siteAddress({ SITE_URL, BASE_PATH }: Context['env']): SiteAddress {
  return { siteUrl: SITE_URL || 'http://localhost:4321', basePath: BASE_PATH || '/' };
}

/**
 * Creates a function that turns paths under the base path into URLs.
 *
 * @throws if `siteUrl` is not a URL
 */
export function urlBuilder({ siteUrl, basePath }: SiteAddress): (path: string) => string {
  const base = basePath.replace(/^\/*/, '/').replace(/\/+$/, '');
  const origin = new URL(siteUrl);
  return (path) => new URL(base + path, origin).href;
}
