/** Creates the sites of one size. All sites have the same synthetic catalog. */
import path from 'node:path';
import type { CatalogView } from '../../src/catalog/model/view.ts';
import { root } from '../../tests/support/tools.ts';
import { createDocusaurus } from '../search/docusaurus.ts';
import { createScale } from '../search/errbook.ts';
import { createStarlight } from '../search/starlight.ts';
import type { Tool } from '../search/tool.ts';
import { createVitepress } from '../search/vitepress.ts';
import { listPagePaths, type Site } from '../sites.ts';
import { createSyntheticView } from '../synthetic.ts';
import type { Size, ToolId } from './figures.ts';

/** The largest measured size of each tool. A larger size would take hours. */
export const largest: Readonly<Record<ToolId, Size>> = {
  errbook: 50_000,
  starlight: 50_000,
  vitepress: 10_000,
  docusaurus: 10_000,
};

/**
 * Creates functions that create the site of each tool.
 *
 * @param included the catalogs that supply the words of the codes
 */
export function createTools(
  included: readonly CatalogView[],
  size: Size,
): Readonly<Record<ToolId, () => Tool>> {
  const errbookSite = createSite('errbook', String(size));
  const createCatalogs = () => [createSyntheticView(included, size)];
  return {
    errbook: () => createScale(included, size, errbookSite),
    // It has the same pages as Errbook's site of the same size, which was built before.
    starlight: () =>
      createStarlight(createCatalogs(), createSite('starlight', String(size)), () =>
        listPagePaths(errbookSite),
      ),
    // All sizes share a folder, so that the packages are installed only once.
    vitepress: () => createVitepress(createCatalogs(), createSite('vitepress')),
    docusaurus: () => createDocusaurus(createCatalogs(), createSite('docusaurus')),
  };
}

function createSite(...names: [ToolId, ...string[]]): Site {
  const folder = path.join(root, '.cache/bench/scale', names.join('-'));
  return { name: names.join(' '), folder };
}
