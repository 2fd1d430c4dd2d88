import type { APIRoute } from 'astro';
import { getCatalogs } from '../content.ts';
import { formatSiteMarkdown } from '../outputs/llms.ts';
import { aboutSite, absoluteUrl } from '../site.ts';
import { uiOf } from '../ui.ts';

export const GET: APIRoute = async (context) => {
  const site = { title: aboutSite().title, url: absoluteUrl, ui: uiOf(context) };
  return new Response(formatSiteMarkdown(await getCatalogs(), site), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
