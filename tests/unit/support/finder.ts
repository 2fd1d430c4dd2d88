import { toView } from '../../../src/catalog/model/view.ts';
import type { Catalog } from '../../../src/catalog/model/catalog.ts';
import { createFinder, type Finder } from '../../../src/search/finder.ts';
import { codeIndex, messageIndex } from '../../../src/search/index/encode.ts';
import { catalogOf, minimalCatalog } from './catalogs.ts';

/** A finder as a browser has it: over the documents that were sent to it. */
export async function finderOver(catalogs: readonly Catalog[]): Promise<Finder> {
  const views = catalogs.map((catalog) => toView(catalog, catalog.codes));
  const sent = <Shape>(document: Shape) => JSON.parse(JSON.stringify(document)) as Shape;
  const finder = createFinder(sent(codeIndex(views)));
  await finder.addMessages(sent(messageIndex(views)));
  return finder;
}

/** A finder over one catalog, `example`, of these records. */
export function finderOf(records: readonly object[], more = ''): Promise<Finder> {
  const catalog = `${minimalCatalog}${more}`;
  return finderOver([
    catalogOf({ 'catalog.yaml': catalog, 'errors.yaml': JSON.stringify(records) }),
  ]);
}

/** What is found, shortened: `USER_NOT_FOUND exact`. */
export function found(finder: Finder, query: string): string[] {
  return finder.find(query).map(({ entry, how }) => `${entry.label} ${how}`);
}
