import type { APIRoute } from 'astro';
import { getCatalogs } from '../content.ts';
import { formatSiteMarkdown } from '../outputs/llms.ts';
import { describeSite, toAbsoluteUrl } from '../site.ts';
import { getUi } from '../ui.ts';

export const GET: APIRoute = async (context) => {
  const site = { title: describeSite().title, url: toAbsoluteUrl, ui: getUi(context) };
  return new Response(formatSiteMarkdown(await getCatalogs(), site), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
