/** Starlight with its default settings and its default search box. */
import type { CatalogView } from '../../src/catalog/model/view.ts';
import { measureBuild } from '../measure.ts';
import { createPlainPages } from '../plain-pages.ts';
import { writePlainSite } from '../plain-site.ts';
import { plain, type Site } from '../sites.ts';
import { listVersions } from '../report.ts';
import type { Tool } from './tool.ts';

/**
 * Creates the site.
 *
 * @param listPaths returns the paths of its pages; by default, those of {@link createPlainPages}
 */
export function createStarlight(
  catalogs: readonly CatalogView[],
  site: Site = plain,
  listPaths: () => readonly string[] = () => [...createPlainPages(catalogs).keys()],
): Tool {
  return {
    id: 'starlight',
    site,
    versions: listVersions('@astrojs/starlight', 'astro', 'pagefind'),
    catalogs,
    box: {
      input: '.pagefind-ui__search-input',
      results: '.pagefind-ui__result',
      // It searches 300 ms after the last change.
      settle: 1400,
    },
    build: () => {
      writePlainSite(catalogs, listPaths(), site);
      return measureBuild(site);
    },
  };
}
