import type { APIRoute } from 'astro';
import { getCatalogs } from '../content.ts';
import { formatLlmsTxt } from '../outputs/llms.ts';
import { aboutSite, absoluteUrl } from '../site.ts';
import { uiOf } from '../ui.ts';

export const GET: APIRoute = async (context) => {
  const { title, description } = aboutSite();
  const site = { title, url: absoluteUrl, ui: uiOf(context) };
  return new Response(formatLlmsTxt(await getCatalogs(), description, site), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
