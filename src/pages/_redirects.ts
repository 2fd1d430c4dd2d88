/** The redirects of former addresses, for hosts that read them from a file. Added as a route by the plugin. */
import type { APIRoute } from 'astro';
import { getCatalogs } from '../content.ts';
import { listRedirects, formatRedirects } from '../hosting/redirects.ts';
import { href } from '../site.ts';

export const GET: APIRoute = async () =>
  new Response(formatRedirects(listRedirects(await getCatalogs(), href)));
