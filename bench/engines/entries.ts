/** What there is to find: the pages of catalogs, and catalogs of any size to take them from. */
import { codePath } from '../../src/catalog/model/addresses.ts';
import { loadCatalogs } from '../../src/catalog/model/load.ts';
import { formatLabel } from '../../src/catalog/model/catalog.ts';
import { parseTemplate } from '../../src/catalog/text/template.ts';
import { toView, type CatalogView } from '../../src/catalog/model/view.ts';
import { syntheticFiles, syntheticId } from '../synthetic.ts';

/** A page. */
export interface Entry {
  /** Below the base of the site. */
  path: string;
  catalog: string;
  /** The code, or what a case without one is called. */
  code: string;
  title: string;
  cases: EntryCase[];
}

export interface EntryCase {
  id: string;
  title: string;
  /** The message template as documented; empty where there is none. */
  message: string;
  /** The same without its placeholders: what the messages of all readers have in common. */
  fixed: string;
}

/** The pages of all catalogs. */
export function toEntries(catalogs: readonly CatalogView[]): Entry[] {
  return catalogs.flatMap(({ id: catalog, about, codes }) =>
    codes.map((code): Entry => {
      const cases = code.cases.map(({ id, title, message }) => ({
        id,
        title: title ?? '',
        message: message ?? '',
        fixed: parseTemplate(message ?? '', about.placeholders)
          .map(({ type, text }) => (type === 'text' ? text : ' '))
          .join('')
          .replace(/\s+/g, ' ')
          .trim(),
      }));
      const path = codePath(catalog, code.slug);
      return { path, catalog, code: formatLabel(code), title: code.title, cases };
    }),
  );
}

/** A synthetic catalog as pages see it, made of the words of the given ones. */
export function syntheticView(catalogs: readonly CatalogView[], count: number): CatalogView {
  const files = syntheticFiles(catalogs, count);
  const loaded = loadCatalogs([{ id: syntheticId, folder: syntheticId, files }], '', new Set());
  const catalog = loaded.catalogs[0];
  if (!catalog) throw new Error(loaded.issues.map(({ message }) => message).join(' '));
  return toView(catalog, catalog.codes);
}
