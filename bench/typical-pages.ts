/** One page of each type of the built site, for measurements that open a few pages. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogPath, categoryPath, codePath } from '../src/catalog/model/addresses.ts';
import type { Code } from '../src/catalog/model/catalog.ts';
import { gzipped } from '../tests/support/gzipped.ts';
import { readViews } from './plain-site.ts';
import { dist, errbook } from './sites.ts';

/** A page and its name in a table. */
export interface TypicalPage {
  label: string;
  address: string;
}

type Type = 'typical' | 'heaviest' | 'mostCases' | 'catalog' | 'category' | 'landing';

/** The pages by their types; codes with one case by the size of their HTML on its way. */
export function typicalPages(): Record<Type, TypicalPage> {
  const catalogs = readViews(errbook.folder);
  const codes = catalogs.flatMap((catalog) => catalog.codes);
  const htmlSize = ({ catalog, slug }: Code) =>
    gzipped(readFileSync(path.join(dist(errbook), codePath(catalog, slug), 'index.html')));
  const single = codes
    .filter(({ cases }) => cases.length === 1)
    .map((code) => ({ code, size: htmlSize(code) }))
    .sort((a, b) => a.size - b.size)
    .map(({ code }) => code);
  const [typical, heaviest] = [single[Math.floor(single.length / 2)], single.at(-1)];
  const most = [...codes].sort((a, b) => b.cases.length - a.cases.length)[0];
  const largest = [...catalogs].sort((a, b) => b.codes.length - a.codes.length)[0];
  const category = [...(largest?.categories ?? [])].sort(
    (a, b) => b.codes.length - a.codes.length,
  )[0];
  if (!typical || !heaviest || !most || !largest || !category)
    throw new Error('There are no pages.');
  const code = (words: string, { catalog, slug }: Code): TypicalPage => ({
    label: `Code with ${words}: \`${slug}\``,
    address: codePath(catalog, slug),
  });
  return {
    typical: code('one case, typical', typical),
    heaviest: code('one case, heaviest', heaviest),
    mostCases: code(`${most.cases.length} cases`, most),
    catalog: { label: `Catalog: ${largest.id}`, address: catalogPath(largest.id) },
    category: {
      label: `Category, largest: ${category.title}`,
      address: categoryPath(largest.id, category.id),
    },
    landing: { label: 'Landing page', address: '/' },
  };
}
