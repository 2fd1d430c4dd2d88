import { toView } from '../../../src/catalog/model/view.ts';
import type { Catalog } from '../../../src/catalog/model/catalog.ts';
import { createFinder, type Finder } from '../../../src/search/finder.ts';
import { attachMessages, decodeCodes, type SearchIndex } from '../../../src/search/index/decode.ts';
import { encodeCodes, encodeMessages } from '../../../src/search/index/encode.ts';
import { catalogOf, minimalCatalog } from './catalogs.ts';

/** The search index as a browser has it: decoded from the documents that were sent to it. */
export function indexOver(catalogs: readonly Catalog[]): SearchIndex {
  const views = catalogs.map((catalog) => toView(catalog, catalog.codes));
  const send = <Shape>(document: Shape) => JSON.parse(JSON.stringify(document)) as Shape;
  const index = decodeCodes(send(encodeCodes(views)));
  attachMessages(index, send(encodeMessages(views)));
  return index;
}

/** A finder as a browser has it, with messages. */
export async function finderOver(catalogs: readonly Catalog[]): Promise<Finder> {
  const finder = createFinder(indexOver(catalogs));
  await finder.indexTexts();
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
  return finder.search(query).map(({ entry, kind }) => `${entry.label} ${kind}`);
}
