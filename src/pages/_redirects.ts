/** The redirects of former addresses, for hosts that read them from a file. Added as a route by the plugin. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { getCatalogs } from '../content.ts';
import { formerRedirects, redirectsFile } from '../hosting/redirects.ts';
import { href } from '../site.ts';

export const GET: APIRoute = async () => {
  // Of two rules for one address the first counts, so what a team has written comes first.
  const own = path.resolve('public/_redirects');
  const written = existsSync(own) ? readFileSync(own, 'utf8').replace(/\n?$/, '\n') : '';
  return new Response(written + redirectsFile(formerRedirects(await getCatalogs(), href)));
};
