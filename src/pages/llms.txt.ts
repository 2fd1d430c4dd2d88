import type { APIRoute } from 'astro';
import { getCatalogs } from '../content.ts';
import { formatLlmsTxt } from '../outputs/llms.ts';
import { aboutSite, absoluteUrl } from '../site.ts';

export const GET: APIRoute = async () => {
  const { title, description } = aboutSite();
  return new Response(formatLlmsTxt(await getCatalogs(), description, { title, url: absoluteUrl }), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
