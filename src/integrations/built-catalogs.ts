import { fileURLToPath } from 'node:url';
import { toView, type CatalogView } from '../catalog/model/view.ts';
import { readCatalogs } from '../loaders/read-sources.ts';

const byRoot = new Map<string, readonly CatalogView[]>();

/**
 * The catalogs of a site that was just built, by title, for integrations that add files to it. Astro's collections cannot
 * be reached from there, so the files are read again, which takes 2 to 4% of the processor time of a build.
 *
 * @param root of the project
 * @throws if the files have problems, which they did not have when the build began
 */
export function readBuiltCatalogs(root: URL): readonly CatalogView[] {
  const known = byRoot.get(root.href);
  if (known) return known;
  const { catalogs, issues } = readCatalogs(fileURLToPath(root));
  if (issues.length > 0) throw new Error('The catalogs changed during the build. Build again.');
  const views = catalogs
    .map((catalog) => toView(catalog, catalog.codes))
    .sort((a, b) => a.about.title.localeCompare(b.about.title, 'en'));
  byRoot.set(root.href, views);
  return views;
}
