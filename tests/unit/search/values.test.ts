import { expect, it } from 'vitest';
import { createFinder } from '../../../src/search/finder.ts';
import { createExplainer } from '../../../src/paste/explain.ts';
import { encodeCodes } from '../../../src/search/index/encode.ts';
import { toView } from '../../../src/catalog/model/view.ts';
import { loadCatalog, minimalCatalog } from '../support/catalogs.ts';
import { createSearchIndex, listResults } from '../support/search.ts';

const fields = (flags: string) =>
  `fields: [{ id: sqlstate, title: SQLSTATE, type: code, ${flags} }]\n`;
const load = (flags: string) =>
  loadCatalog({
    'catalog.yaml': minimalCatalog + fields(flags),
    'errors.yaml': JSON.stringify([
      { code: 'TABLE_GONE', message: 'The table is gone', fields: { sqlstate: '42P01' } },
      { code: 'VIEW_GONE', message: 'The view is gone', fields: { sqlstate: '42P01' } },
      { code: 'BAD_DATE', message: 'This is no day', fields: { sqlstate: '22007' } },
      { code: 'NO_STATE', message: '42P01 is unknown' },
    ]),
  });
const catalog = load('search: true');
const finder = createFinder(createSearchIndex([catalog]));
await finder.indexTexts();
const explainer = await createExplainer(finder);
const listCodes = (text: string) => explainer.explain(text).matches.map(({ entry }) => entry.label);

it('a value of a declared field finds its codes before messages with the word', () => {
  expect(listResults(finder, '42P01').slice(0, 3)).toEqual([
    'TABLE_GONE value',
    'VIEW_GONE value',
    'NO_STATE words',
  ]);
  expect(listResults(finder, 'SQLSTATE: 22007')[0]).toBe('BAD_DATE value');
});

it('a value in a pasted error is evidence for its codes', () => {
  expect(listCodes('SQLSTATE: 22007')).toEqual(['BAD_DATE']);
  expect(listCodes('{"sqlState":"42P01"}')).toEqual(['TABLE_GONE', 'VIEW_GONE']);
  expect(listCodes('ERROR 42P01: The view is gone')).toEqual(['VIEW_GONE']);
  expect(explainer.explain('SQLSTATE: 22007').primary?.reasons[0]).toMatchObject({ code: '22007' });
});

it('a value beside a code of the same API adds no other codes', () => {
  expect(listCodes('[VIEW_GONE] it went away SQLSTATE: 22007')).toEqual(['VIEW_GONE']);
});

it('without the flag, values are neither indexed nor found', () => {
  const other = load('search: false');
  const document = encodeCodes([toView(other, other.codes)]);
  expect(JSON.stringify(document)).not.toContain('42P01');
});
