import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { toView } from '../catalog/view.ts';
import { commitDates } from '../loaders/commit-dates.ts';
import { catalogsFolder, docsFolder, docsPages, readCatalogs } from '../loaders/read-sources.ts';
import { pageDates } from '../outputs/page-dates.ts';

/**
 * Starlight's sitemap, without the pages of some routes, and with the dates of pages that are known to have one.
 *
 * @param routes their patterns, such as `/[catalog]/[former]`
 * @param address of the site with its base path
 * @param root folder of the project
 */
export function sitemapWithout(
  routes: readonly string[],
  address: string,
  root: URL,
): AstroIntegration[] {
  const left = new Set<string>();
  const dates = new Map<string, string>();
  const urlOf = (path: string) => new URL(path, address.replace(/\/?$/, '/')).href;
  return [
    {
      name: 'errbook-sitemap',
      hooks: {
        // Before the sitemap's own hook, which runs in the order of this list.
        'astro:build:done'({ assets, dir }) {
          for (const file of routes.flatMap((route) => assets.get(route) ?? [])) {
            left.add(urlOf(file.href.slice(dir.href.length).replace(/index\.html$/, '')));
          }
          for (const [path, date] of datesOf(fileURLToPath(root))) {
            dates.set(urlOf(path.slice(1)), date);
          }
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

function datesOf(root: string) {
  const catalogs = readCatalogs(root).catalogs.map((one) => toView(one, one.codes));
  return pageDates(catalogs, docsPages(root), commitDates(root, [catalogsFolder, docsFolder]));
}
