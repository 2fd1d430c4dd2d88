import { describe, expect, it, test } from 'vitest';
import type { Entry } from '../../../../src/search/index/entries.ts';
import { findDocsUrls } from '../../../../src/paste/read/docs-urls.ts';
import { createIndex } from '../../../../src/search/index/encode.ts';
import { madeUp } from '../../support/explainer.ts';

const { entries } = createIndex([
  madeUp([
    { code: 'gone', name: 'UserGone', title: 'x' },
    { code: 'gone', name: 'TeamGone', title: 'y' },
    { code: 'USER_LOCKED' },
  ]),
]);
const byPath = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
const find = (text: string) => findDocsUrls(text, (path): Entry | undefined => byPath.get(path));
const site = 'https://errors.example.com';

describe('an address names a code', () => {
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
    const address = `${site}/example/gone/`;
    const text = `${before}${address}${after} and more`;
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([address]);
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
])('no code is named by %s', (text) => {
  expect(find(text)).toEqual([]);
});

describe('its fragment', () => {
  it('names the case and carries values', () => {
    expect(find(`${site}/example/gone/#TeamGone?teamID=t%201`)).toMatchObject([
      { errorCase: { id: 'TeamGone' }, values: [{ name: 'teamID', value: 't 1' }] },
    ]);
  });

  test.each(['', '#', '#Nothing', '#teamgone', '#%E0%A4%A'])('%j names no case', (hash) => {
    expect(find(`${site}/example/gone/${hash}`)).toMatchObject([{ errorCase: null, values: [] }]);
  });
});

it('finds all addresses of a text in their order, up to as many as it tells', () => {
  const text = `${site}/example/USER_LOCKED/ ${site}/x/y/ HTTP://a.b/example/gone/`;
  expect(find(text).map(({ entry }) => entry.label)).toEqual(['USER_LOCKED', 'gone']);
  expect(find(`${site}/example/gone/ `.repeat(2000)).length).toBeLessThanOrEqual(500);
});
