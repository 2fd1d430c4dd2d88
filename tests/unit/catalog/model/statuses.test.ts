import { describe, expect, it } from 'vitest';
import { listStatuses, type Code } from '../../../../src/catalog/model/catalog.ts';
import { toView } from '../../../../src/catalog/model/view.ts';
import { createSnippets } from '../../../../src/catalog/text/snippets.ts';
import { createIndex } from '../../../../src/search/index/encode.ts';
import { createFinder } from '../../../../src/search/finder.ts';
import { loadCatalog, minimalCatalog, requireExample } from '../../support/catalogs.ts';

const errors = `- code: ONE
  status: 404
- code: SEVERAL
  status: [429, 400, 429]
- code: CLASS
  status: 5xx
- code: MIXED
  status: [503, 5xx]
- code: CASES
  name: First
  status: [400, 422]
- code: CASES
  name: Second
- code: NONE
`;
const catalog = loadCatalog({
  'catalog.yaml': `${minimalCatalog}snippets: [{ title: T, language: sh, template: '{{status}}' }]\n`,
  'errors.yaml': errors,
});
const view = toView(catalog, catalog.codes);
const find = (name: string): Code => {
  const code = catalog.codes.find((item) => item.code === name);
  if (!code) throw new Error(`${name} is missing.`);
  return code;
};

describe('a case', () => {
  it.each([
    ['ONE', 404, [404]],
    ['SEVERAL', null, [400, 429]],
    ['CLASS', null, ['5xx']],
    ['MIXED', null, ['5xx', 503]],
    ['NONE', null, []],
  ])('%s has all its statuses, and a single one only if it is a number', (name, status, all) => {
    expect(find(name).cases[0]).toMatchObject({ status, statuses: all });
    expect(listStatuses(find(name))).toEqual(all);
  });

  it.each([
    ['ONE', 404],
    ['SEVERAL', 400],
    ['CLASS', '5xx'],
    ['MIXED', 503],
    ['NONE', null],
  ])('%s has an example with a status that the API can send', (name, status) => {
    const code = find(name);
    const examples = code.cases.map((errorCase) => requireExample(catalog, code, errorCase));
    expect(examples.map((example) => example.status)).toEqual([status]);
  });

  it('has a status in snippets only if it is the only one', () => {
    const names = catalog.codes.filter(
      (code) => createSnippets(catalog, code, 'https://example.com').length > 0,
    );
    expect(names.map(({ code }) => code)).toEqual(['ONE']);
  });
});

it('are groups of codes, classes before their statuses, and those without a status last', () => {
  expect(
    view.statuses.map(({ status, codes }) => [status, codes.map(({ code }) => code.code)]),
  ).toEqual([
    [400, ['CASES', 'SEVERAL']],
    [404, ['ONE']],
    [422, ['CASES']],
    [429, ['SEVERAL']],
    ['5xx', ['CLASS', 'MIXED']],
    [503, ['MIXED']],
    [null, ['CASES', 'NONE']],
  ]);
});

it('are the same in the search index', () => {
  const index = createIndex([catalog]);
  expect(
    index.entries.map(({ label, cases }) => [label, cases.map(({ statuses }) => statuses)]),
  ).toEqual(catalog.codes.map(({ code, cases }) => [code, cases.map(({ statuses }) => statuses)]));
  const listFound = (status: string) =>
    createFinder(index)
      .search('', { status })
      .map(({ entry }) => entry.label);
  expect(listFound('429')).toEqual(['SEVERAL']);
  expect(listFound('5xx')).toEqual(['CLASS', 'MIXED']);
  expect(listFound('4xx')).toEqual(['ONE', 'SEVERAL', 'CASES']);
});
