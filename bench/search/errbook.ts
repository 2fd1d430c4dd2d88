/** Errbook with the included catalogs, and with a large synthetic catalog. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { CatalogView } from '../../src/catalog/model/view.ts';
import { catalogsFolder } from '../../src/loaders/read-sources.ts';
import { root } from '../../tests/support/tools.ts';
import { measureBuild } from '../measure.ts';
import { readViews } from '../plain-site.ts';
import { copyErrbook, errbook, type Site } from '../sites.ts';
import { createSyntheticFiles, syntheticId } from '../synthetic.ts';
import { listVersions } from '../report.ts';
import { writeFiles } from './generate.ts';
import type { SearchBox, Tool } from './tool.ts';

const box: SearchBox = {
  input: 'dialog input',
  results: 'dialog a[href]',
  status: 'dialog [role=status]',
  settle: 200,
};

const indexFiles = { codes: 'search/codes.json', messages: 'search/messages.json' };

/** Creates the site with the included catalogs. */
export function createErrbook(catalogs: readonly CatalogView[], site: Site = errbook): Tool {
  return {
    id: 'errbook',
    site,
    versions: listVersions('astro', '@astrojs/starlight', 'pagefind'),
    catalogs,
    box,
    indexFiles,
    build: () => {
      copyErrbook(site);
      return measureBuild(site);
    },
  };
}

const scaleSite: Site = { name: 'Errbook', folder: path.join(root, '.cache/bench/scale') };

/**
 * Creates the site with a synthetic catalog instead of the included ones.
 *
 * @param included the catalogs that supply the words of the synthetic one
 * @param count the number of codes
 */
export function createScale(
  included: readonly CatalogView[],
  count = 10_000,
  site: Site = scaleSite,
): Tool {
  return {
    ...createErrbook([]),
    id: 'scale',
    site,
    maxQuestions: 100,
    build: async () => {
      copyErrbook(site);
      const folder = path.join(site.folder, catalogsFolder);
      rmSync(folder, { recursive: true });
      writeFiles(path.join(folder, syntheticId), createSyntheticFiles(included, count));
      return measureBuild(site);
    },
    get catalogs() {
      return readViews(site.folder);
    },
  };
}
