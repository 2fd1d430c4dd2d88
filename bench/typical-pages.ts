/** Finds one page of each type in the built site, for benchmarks that open a few pages. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toCatalogPath, toCategoryPath, toCodePath } from '../src/catalog/model/addresses.ts';
import type { Code } from '../src/catalog/model/catalog.ts';
import { gzipped } from '../tests/support/gzipped.ts';
import { readViews } from './plain-site.ts';
import { errbook, getDistFolder } from './sites.ts';

/** A page and its label in a table. */
export interface TypicalPage {
  label: string;
  /** The path of the page below the site's base, with slashes at both ends. */
  path: string;
}

type Type = 'typical' | 'heaviest' | 'mostCases' | 'catalog' | 'category' | 'landing';

/** Finds the pages, by their types. Codes with one case are chosen by the compressed size of their HTML. */
export function findTypicalPages(): Record<Type, TypicalPage> {
  const catalogs = readViews(errbook.folder);
  const codes = catalogs.flatMap((catalog) => catalog.codes);
  const getHtmlSize = ({ catalog, slug }: Code) =>
    gzipped(
      readFileSync(path.join(getDistFolder(errbook), toCodePath(catalog, slug), 'index.html')),
    );
  const single = codes
    .filter(({ cases }) => cases.length === 1)
    .map((code) => ({ code, size: getHtmlSize(code) }))
    .sort((a, b) => a.size - b.size)
    .map(({ code }) => code);
  const [typical, heaviest] = [single[Math.floor(single.length / 2)], single.at(-1)];
  const most = [...codes].sort((a, b) => b.cases.length - a.cases.length)[0];
  const largest = [...catalogs].sort((a, b) => b.codes.length - a.codes.length)[0];
  const category = [...(largest?.categories ?? [])].sort(
    (a, b) => b.codes.length - a.codes.length,
  )[0];
  if (!typical || !heaviest || !most || !largest || !category)
    throw new Error('The catalogs have no codes or categories.');
  const createCodePage = (label: string, { catalog, slug }: Code): TypicalPage => ({
    label: `${label}: \`${slug}\``,
    path: toCodePath(catalog, slug),
  });
  return {
    typical: createCodePage('Typical code with one case', typical),
    heaviest: createCodePage('Largest code with one case', heaviest),
    mostCases: createCodePage(`Code with ${most.cases.length} cases`, most),
    catalog: { label: `Catalog: ${largest.id}`, path: toCatalogPath(largest.id) },
    category: {
      label: `Largest category: ${category.title}`,
      path: toCategoryPath(largest.id, category.id),
    },
    landing: { label: 'Landing page', path: '/' },
  };
}
