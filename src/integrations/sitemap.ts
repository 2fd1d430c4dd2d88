import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { buildNote } from './build-note.ts';

/**
 * Starlight's sitemap, without the pages of some routes, and with the dates of pages that are known to have one.
 *
 * @param routes their patterns, such as `/[catalog]/[previous]`
 * @param address of the site with its base path
 */
export function datedSitemap(routes: readonly string[], address: string): AstroIntegration[] {
  const left = new Set<string>();
  const dates = new Map<string, string>();
  const note = buildNote('page-dates.errbook', './src/pages/_page-dates.ts');
  const urlOf = (path: string) => new URL(path, address.replace(/\/?$/, '/')).href;
  return [
    {
      name: 'errbook-sitemap',
      hooks: {
        'astro:config:setup': note.inject,
        // Before the sitemap's own hook, which runs in the order of this list.
        'astro:build:done'({ assets, dir }) {
          for (const file of routes.flatMap((route) => assets.get(route) ?? [])) {
            left.add(urlOf(file.href.slice(dir.href.length).replace(/index\.html$/, '')));
          }
          for (const [path, date] of JSON.parse(note.take(dir)) as [string, string][]) {
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
