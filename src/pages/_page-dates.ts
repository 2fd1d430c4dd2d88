/** When pages last changed, as pairs of a path and a date. Added as a route by the plugin, for the sitemap. */
import { fileURLToPath } from 'node:url';
import type { APIRoute } from 'astro';
import { root } from 'astro:config/server';
import { getCatalogs } from '../content.ts';
import { readCommitDates } from '../loaders/commit-dates.ts';
import { catalogsFolder, docsFolder, listDocsPages } from '../loaders/read-sources.ts';
import { listPageDates } from '../outputs/page-dates.ts';

export const GET: APIRoute = async () => {
  const project = fileURLToPath(root);
  const files = readCommitDates(project, [catalogsFolder, docsFolder]);
  const dates = listPageDates(await getCatalogs(), listDocsPages(project), files);
  return new Response(JSON.stringify([...dates]));
};
