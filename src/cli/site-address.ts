import type { Context } from './context.ts';

/** Where the site is published, as far as commands know. */
export interface SiteAddress {
  /** Origin, such as `https://errors.example.com`. */
  siteUrl: string;
  /** Path below it, with or without slashes at its ends. */
  basePath: string;
}

/** SITE_URL and BASE_PATH, as the build reads them. */
export function siteAddress({ SITE_URL, BASE_PATH }: Context['env']): SiteAddress {
  return { siteUrl: SITE_URL || 'http://localhost:4321', basePath: BASE_PATH || '/' };
}

/**
 * A function from paths below the base to addresses.
 *
 * @throws where the site's address is none
 */
export function urlBuilder({ siteUrl, basePath }: SiteAddress): (path: string) => string {
  const base = basePath.replace(/^\/*/, '/').replace(/\/+$/, '');
  const origin = new URL(siteUrl);
  return (path) => new URL(base + path, origin).href;
}
