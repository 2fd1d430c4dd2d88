import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readCommitDates } from '../loaders/commit-dates.ts';
import { catalogsFolder, docsFolder, readProse } from '../loaders/read-sources.ts';
import { listPageDates, type Dates } from '../outputs/page-dates.ts';
import { readBuiltCatalogs } from './built-catalogs.ts';

/**
 * Creates Starlight's sitemap without the pages of some routes, and with the known dates of pages.
 *
 * @param routes the patterns of these routes, such as `/[catalog]/[previous]`
 * @param root the root folder of the project
 * @param address the URL of the site with its base path
 */
export function datedSitemap(
  routes: readonly string[],
  root: URL,
  address: string,
): AstroIntegration[] {
  const left = new Set<string>();
  const dates = new Map<string, string>();
  const urlOf = (path: string) => new URL(path, address.replace(/\/?$/, '/')).href;
  return [
    {
      name: 'errbook-sitemap',
      hooks: {
        // Runs before the hook of the sitemap: hooks run in the order of this list.
        'astro:build:done'({ assets, dir }) {
          for (const file of routes.flatMap((route) => assets.get(route) ?? [])) {
            left.add(urlOf(file.href.slice(dir.href.length).replace(/index\.html$/, '')));
          }
          for (const [path, date] of readDates(root)) dates.set(urlOf(path.slice(1)), date);
        },
      },
    },
    sitemap({
      filter: (page) => !left.has(page),
      serialize(item) {
        const lastmod = dates.get(item.url);
        return lastmod === undefined ? item : { ...item, lastmod };
      },
    }),
  ];
}

/** Reads when pages last changed, by their paths. */
function readDates(root: URL): Dates {
  const project = fileURLToPath(root);
  const files = readCommitDates(project, [catalogsFolder, docsFolder]);
  return listPageDates(readBuiltCatalogs(root), readProse(project).pages, files);
}
