import type { APIRoute } from 'astro';
import { getCatalogs } from '../content.ts';
import { formatLlmsTxt } from '../outputs/llms.ts';
import { describeSite, toAbsoluteUrl } from '../site.ts';
import { getUi } from '../ui.ts';

export const GET: APIRoute = async (context) => {
  const { title, description } = describeSite();
  const site = { title, url: toAbsoluteUrl, ui: getUi(context) };
  return new Response(formatLlmsTxt(await getCatalogs(), description, site), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
