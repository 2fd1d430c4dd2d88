/** Starlight without settings, with the search box that it comes with. */
import type { CatalogView } from '../../src/catalog/model/view.ts';
import { measureBuild } from '../measure.ts';
import { plainPages } from '../plain-pages.ts';
import { writePlainSite } from '../plain-site.ts';
import { plain, type Site } from '../sites.ts';
import { installed } from '../report.ts';
import type { Tool } from './tool.ts';

/** @param wanted addresses of its pages, where they are not those that a person would write down */
export function starlight(
  catalogs: readonly CatalogView[],
  site: Site = plain,
  wanted: () => readonly string[] = () => [...plainPages(catalogs).keys()],
): Tool {
  return {
    id: 'starlight',
    site,
    versions: installed('@astrojs/starlight', 'astro', 'pagefind'),
    catalogs,
    box: {
      input: '.pagefind-ui__search-input',
      results: '.pagefind-ui__result',
      // It searches 300 ms after the last change.
      settle: 1400,
    },
    build: () => {
      writePlainSite(catalogs, wanted(), site);
      return measureBuild(site);
    },
  };
}
