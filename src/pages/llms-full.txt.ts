import type { APIRoute } from 'astro';
import { getCatalogs } from '../content.ts';
import { formatSiteMarkdown } from '../outputs/llms.ts';
import { aboutSite, absoluteUrl } from '../site.ts';

export const GET: APIRoute = async () =>
  new Response(formatSiteMarkdown(await getCatalogs(), { title: aboutSite().title, url: absoluteUrl }), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
