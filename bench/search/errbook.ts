/** Errbook, with the catalogs it ships with and with a synthetic one of many codes. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { CatalogView } from '../../src/catalog/view.ts';
import { catalogsFolder } from '../../src/loaders/read-sources.ts';
import { root } from '../../tests/support/tools.ts';
import { measureBuild } from '../measure.ts';
import { readViews } from '../plain-site.ts';
import { copyErrbook, errbook as site, type Site } from '../sites.ts';
import { syntheticFiles, syntheticId } from '../synthetic.ts';
import { installed } from '../report.ts';
import { writeFiles } from './generate.ts';
import type { SearchBox, Tool } from './tool.ts';

const box: SearchBox = {
  input: 'dialog input',
  results: 'dialog a[href]',
  said: 'dialog [role=status]',
  settle: 200,
};

const indexFiles = { codes: 'search/codes.json', messages: 'search/messages.json' };

export function errbook(catalogs: readonly CatalogView[]): Tool {
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

/** How many codes the synthetic catalog has. */
export const syntheticCodes = 10_000;

const scaled: Site = { name: 'Errbook', folder: path.join(root, '.cache/bench/scale') };

/** The same site with one catalog of made-up codes in the place of the real ones. */
export function scale(real: readonly CatalogView[]): Tool {
  return {
    ...errbook([]),
    id: 'scale',
    site: scaled,
    mostQuestions: 100,
    build: async () => {
      copyErrbook(scaled);
      const folder = path.join(scaled.folder, catalogsFolder);
      rmSync(folder, { recursive: true });
      writeFiles(path.join(folder, syntheticId), syntheticFiles(real, syntheticCodes));
      return measureBuild(scaled);
    },
    get catalogs() {
      return readViews(scaled.folder);
    },
  };
}
