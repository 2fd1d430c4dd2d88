import type { APIRoute } from 'astro';
import { absoluteUrl } from '../site.ts';

/** Crawlers ask for it at the root of a host only, so below a base path it is there but without effect. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('/sitemap-index.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
