import type { Context } from './context.ts';

/** The URL at which the site is published. */
export interface SiteAddress {
  /** The origin, such as `https://errors.example.com`. */
  siteUrl: string;
  /** The path below the origin, with or without slashes at its ends. */
  basePath: string;
}

/** Reads SITE_URL and BASE_PATH in the same way as the build. */
export function readSiteAddress({ SITE_URL, BASE_PATH }: Context['env']): SiteAddress {
  return { siteUrl: SITE_URL || 'http://localhost:4321', basePath: BASE_PATH || '/' };
}

/**
 * Creates a function that converts paths below the base path to URLs.
 *
 * @throws TypeError if `siteUrl` is not a URL
 */
export function createUrlBuilder({ siteUrl, basePath }: SiteAddress): (path: string) => string {
  const base = basePath.replace(/^\/*/, '/').replace(/\/+$/, '');
  const origin = new URL(siteUrl);
  return (path) => new URL(base + path, origin).href;
}
