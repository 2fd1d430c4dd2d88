/** When pages last changed, as pairs of a path and a date. Added as a route by the plugin, for the sitemap. */
import { fileURLToPath } from 'node:url';
import type { APIRoute } from 'astro';
import { root } from 'astro:config/server';
import { getCatalogs } from '../content.ts';
import { commitDates } from '../loaders/commit-dates.ts';
import { catalogsFolder, docsFolder, docsPages } from '../loaders/read-sources.ts';
import { pageDates } from '../outputs/page-dates.ts';

export const GET: APIRoute = async () => {
  const project = fileURLToPath(root);
  const files = commitDates(project, [catalogsFolder, docsFolder]);
  const dates = pageDates(await getCatalogs(), docsPages(project), files);
  return new Response(JSON.stringify([...dates]));
};
