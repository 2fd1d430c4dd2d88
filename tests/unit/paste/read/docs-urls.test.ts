import { describe, expect, it, test } from 'vitest';
import type { Entry } from '../../../../src/search/index/entries.ts';
import { findDocsUrls } from '../../../../src/paste/read/docs-urls.ts';
import { createIndex } from '../../../../src/search/index/encode.ts';
import { createCatalog } from '../../support/explainer.ts';

const { entries } = createIndex([
  createCatalog([
    { code: 'gone', name: 'UserGone', title: 'x' },
    { code: 'gone', name: 'TeamGone', title: 'y' },
    { code: 'USER_LOCKED' },
  ]),
]);
const byPath = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
const find = (text: string) => findDocsUrls(text, (path): Entry | undefined => byPath.get(path));
const site = 'https://errors.example.com';

describe('a docs URL refers to a code', () => {
  test.each([
    '/example/gone/',
    '/example/gone',
    '/docs/errors/example/gone/',
    '/example/GONE/',
    '/example/gone.json',
    '/example/gone.md',
    '/example/gone/?utm=mail',
    '/example/gone/#nothing',
    '/example/gone///',
  ])('%s', (path) => {
    expect(find(`see ${site}${path} for more`)).toMatchObject([{ entry: { label: 'gone' } }]);
  });

  test.each([
    ['(', ')'],
    ['"', '"'],
    ['<', '>'],
    ['', '.'],
    ['', ','],
    ['[x](', ')'],
    ['`', '`'],
    ['\\"', '\\"'],
  ])('between %s and %s', (before, after) => {
    const url = `${site}/example/gone/`;
    const text = `${before}${url}${after} and more`;
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([url]);
  });
});

test.each([
  `${site}/example/missing/`,
  `${site}/other/gone/`,
  `${site}/example/gone/more/`,
  `${site}/example/`,
  site,
  'example/gone/',
  '/example/gone/',
  'ftp://errors.example.com/example/gone/',
])('this is not a docs URL: %s', (text) => {
  expect(find(text)).toEqual([]);
});

describe('the fragment of a docs URL', () => {
  it('contains the case and values', () => {
    expect(find(`${site}/example/gone/#TeamGone?teamID=t%201`)).toMatchObject([
      { errorCase: { id: 'TeamGone' }, values: [{ name: 'teamID', value: 't 1' }] },
    ]);
  });

  test.each(['', '#', '#Nothing', '#teamgone', '#%E0%A4%A'])('contains no case: %j', (hash) => {
    expect(find(`${site}/example/gone/${hash}`)).toMatchObject([{ errorCase: null, values: [] }]);
  });
});

it('finds all docs URLs of a text in order, up to a limit', () => {
  const text = `${site}/example/USER_LOCKED/ ${site}/x/y/ HTTP://a.b/example/gone/`;
  expect(find(text).map(({ entry }) => entry.label)).toEqual(['USER_LOCKED', 'gone']);
  expect(find(`${site}/example/gone/ `.repeat(2000)).length).toBeLessThanOrEqual(500);
});
