/** The sites of one size. All show the same synthetic catalog. */
import path from 'node:path';
import type { CatalogView } from '../../src/catalog/model/view.ts';
import { root } from '../../tests/support/tools.ts';
import { docusaurus } from '../search/docusaurus.ts';
import { scale } from '../search/errbook.ts';
import { starlight } from '../search/starlight.ts';
import type { Tool } from '../search/tool.ts';
import { vitepress } from '../search/vitepress.ts';
import { addresses, type Site } from '../sites.ts';
import { syntheticView } from '../synthetic.ts';
import type { Size, ToolId } from './figures.ts';

/** The largest size of each tool; the next one would take hours. */
export const largest: Readonly<Record<ToolId, Size>> = {
  errbook: 50_000,
  starlight: 50_000,
  vitepress: 10_000,
  docusaurus: 10_000,
};

/**
 * @param real the catalogs whose words the codes are made of
 */
export function toolsOf(
  real: readonly CatalogView[],
  size: Size,
): Readonly<Record<ToolId, () => Tool>> {
  const ours = site('errbook', String(size));
  const catalogs = () => [syntheticView(real, size)];
  return {
    errbook: () => scale(real, size, ours),
    // As many pages as Errbook's site of the same size, which is built before.
    starlight: () => starlight(catalogs(), site('starlight', String(size)), () => addresses(ours)),
    // Their packages are installed once for all sizes.
    vitepress: () => vitepress(catalogs(), site('vitepress')),
    docusaurus: () => docusaurus(catalogs(), site('docusaurus')),
  };
}

function site(...names: [ToolId, ...string[]]): Site {
  const folder = path.join(root, '.cache/bench/scale', names.join('-'));
  return { name: names.join(' '), folder };
}
