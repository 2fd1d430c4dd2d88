import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * Starlight's sitemap, without the pages of some routes.
 *
 * @param routes their patterns, such as `/[catalog]/[former]`
 * @param address of the site with its base path
 */
export function sitemapWithout(routes: readonly string[], address: string): AstroIntegration[] {
  const left = new Set<string>();
  return [
    {
      name: 'errbook-sitemap',
      hooks: {
        // Before the sitemap's own hook, which runs in the order of this list.
        'astro:build:done'({ assets, dir }) {
          for (const file of routes.flatMap((route) => assets.get(route) ?? [])) {
            const path = file.href.slice(dir.href.length).replace(/index\.html$/, '');
            left.add(new URL(path, address.replace(/\/?$/, '/')).href);
          }
        },
      },
    },
    sitemap({ filter: (page) => !left.has(page) }),
  ];
}
