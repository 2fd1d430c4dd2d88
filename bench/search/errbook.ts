/** Errbook, with the catalogs it ships with and with a synthetic one of many codes. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { CatalogView } from '../../src/catalog/model/view.ts';
import { catalogsFolder } from '../../src/loaders/read-sources.ts';
import { root } from '../../tests/support/tools.ts';
import { measureBuild } from '../measure.ts';
import { readViews } from '../plain-site.ts';
import { copyErrbook, errbook as usual, type Site } from '../sites.ts';
import { syntheticFiles, syntheticId } from '../synthetic.ts';
import { installed } from '../report.ts';
import { writeFiles } from './generate.ts';
import type { SearchBox, Tool } from './tool.ts';

const box: SearchBox = {
  input: 'dialog input',
  results: 'dialog a[href]',
  status: 'dialog [role=status]',
  settle: 200,
};

const indexFiles = { codes: 'search/codes.json', messages: 'search/messages.json' };

export function errbook(catalogs: readonly CatalogView[], site: Site = usual): Tool {
  return {
    id: 'errbook',
    site,
    versions: installed('astro', '@astrojs/starlight', 'pagefind'),
    catalogs,
    box,
    indexFiles,
    build: () => {
      copyErrbook(site);
      return measureBuild(site);
    },
  };
}

const many: Site = { name: 'Errbook', folder: path.join(root, '.cache/bench/scale') };

/**
 * The same site with one catalog of made-up codes in the place of the real ones.
 *
 * @param count of its codes
 */
export function scale(real: readonly CatalogView[], count = 10_000, site: Site = many): Tool {
  return {
    ...errbook([]),
    id: 'scale',
    site,
    mostQuestions: 100,
    build: async () => {
      copyErrbook(site);
      const folder = path.join(site.folder, catalogsFolder);
      rmSync(folder, { recursive: true });
      writeFiles(path.join(folder, syntheticId), syntheticFiles(real, count));
      return measureBuild(site);
    },
    get catalogs() {
      return readViews(site.folder);
    },
  };
}
