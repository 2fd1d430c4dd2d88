import { toView } from '../../../src/catalog/model/view.ts';
import type { Catalog } from '../../../src/catalog/model/catalog.ts';
import { createFinder, type Finder } from '../../../src/search/finder.ts';
import { attachMessages, decodeCodes, type SearchIndex } from '../../../src/search/index/decode.ts';
import { encodeCodes, encodeMessages } from '../../../src/search/index/encode.ts';
import { loadCatalog, minimalCatalog } from './catalogs.ts';

/** Creates the search index for some catalogs, decoded from the documents that browsers load. */
export function createSearchIndex(catalogs: readonly Catalog[]): SearchIndex {
  const views = catalogs.map((catalog) => toView(catalog, catalog.codes));
  const send = <Shape>(document: Shape) => JSON.parse(JSON.stringify(document)) as Shape;
  const index = decodeCodes(send(encodeCodes(views)));
  attachMessages(index, send(encodeMessages(views)));
  return index;
}

/** Creates the finder for some catalogs, with their messages. */
export async function createCatalogFinder(catalogs: readonly Catalog[]): Promise<Finder> {
  const finder = createFinder(createSearchIndex(catalogs));
  await finder.indexTexts();
  return finder;
}

/** Creates the finder for one catalog, `example`, with these records. */
export function createRecordFinder(records: readonly object[], settings = ''): Promise<Finder> {
  const catalog = `${minimalCatalog}${settings}`;
  return createCatalogFinder([
    loadCatalog({ 'catalog.yaml': catalog, 'errors.yaml': JSON.stringify(records) }),
  ]);
}

/** Lists the results of a search in short form: `USER_NOT_FOUND exact`. */
export function listResults(finder: Finder, query: string): string[] {
  return finder.search(query).map(({ entry, kind }) => `${entry.label} ${kind}`);
}
