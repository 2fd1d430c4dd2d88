import type { APIRoute } from 'astro';
import { toAbsoluteUrl } from '../site.ts';

/** Crawlers request this file only at the root of a host, so it has no effect below a base path. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${toAbsoluteUrl('/sitemap-index.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
