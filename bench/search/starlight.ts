/** Starlight without settings, with the search box that it comes with. */
import type { CatalogView } from '../../src/catalog/view.ts';
import { root } from '../../tests/support/tools.ts';
import { measureBuild } from '../measure.ts';
import { plainPages } from '../plain-pages.ts';
import { writePlainSite } from '../plain-site.ts';
import { plain } from '../sites.ts';
import { installed } from '../report.ts';
import type { Tool } from './tool.ts';

export function starlight(catalogs: readonly CatalogView[]): Tool {
  return {
    id: 'starlight',
    site: plain,
    versions: installed('@astrojs/starlight', 'astro', 'pagefind'),
    catalogs,
    box: {
      input: '.pagefind-ui__search-input',
      results: '.pagefind-ui__result',
      // It searches 300 ms after the last change.
      settle: 1400,
    },
    build: async () => {
      writePlainSite(root, [...plainPages(catalogs).keys()]);
      await measureBuild(plain);
      return null;
    },
  };
}
