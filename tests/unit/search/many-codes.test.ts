import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Finder } from '../../../src/search/finder.ts';
import { readFixtureCatalogs } from '../support/catalogs.ts';
import { createCatalog } from '../support/explainer.ts';
import { createCatalogFinder } from '../support/search.ts';

let finder: Finder;
beforeAll(async () => {
  finder = await createCatalogFinder([
    createCatalog(
      [
        { code: '3', message: 'This parcel is gone' },
        { code: '206', message: 'The scale is out of order' },
        { code: '4290', message: 'The dock is full' },
      ],
      { id: 'parcels' },
    ),
    createCatalog(
      [
        { code: 'session_limit', message: 'You are limited to {count} simultaneous sessions' },
        { code: 'internal_parcel_error', title: 'A parcel is lost' },
        { code: 'lost', message: 'Internal parcel' },
        { code: 'dup', message: 'A refund with this ID already exists.' },
        { code: 'x_exists', title: 'already exists' },
      ],
      { id: 'sessions', syntax: ['braces'] },
    ),
    createCatalog([{ code: '1042', message: '配送先は{count}件まで追加できます。' }], {
      id: 'haiso',
      syntax: ['braces'],
    }),
    createCatalog([{ code: '40001', message: '余额不足，无法创建订单' }], { id: 'yunqiao' }),
  ]);
});
const findFirst = (query: string) => finder.search(query)[0]?.entry.label;

describe('a number in a query', () => {
  test.each([
    ['session_limit', 'You are limited to 3 simultaneous sessions'],
    ['session_limit', 'ERROR You are limited to 206 simultaneous sessions, try later'],
    ['3', '3'],
    ['206', 'error #206;'],
    ['206', 'what is error 206 at dock 3'],
    ['206', '"code": 206,'],
  ])('is the code %s: %s', (code, query) => {
    expect(findFirst(query)).toBe(code);
  });

  it('is not similar to another number', () => {
    expect(finder.search('205')).toEqual([]);
    expect(finder.nearest('429', 5)).toEqual([]);
  });
});

test.each([
  ['lost', 'Internal parcel'],
  ['dup', 'A refund with this ID already exists.'],
  ['1042', '配送先は19件まで追加できます。'],
  ['40001', '无法创建订单'],
])('the message of %s comes first: %s', (code, query) => {
  expect(findFirst(query)).toBe(code);
});

describe('over real catalogs', () => {
  let real: Finder;
  beforeAll(async () => {
    real = await createCatalogFinder(readFixtureCatalogs());
  });

  test.each(['Segmentation fault', '429', '请求过多', 'ошибка', '💥', '--', 'Hello world'])(
    'no code is similar to %s',
    (query) => expect(real.nearest(query, 5)).toEqual([]),
  );

  test.each([
    ['user_quota_exceeded', 'user_qota_exceded_maximum'],
    ['missing_organization_permission', 'orgnization_mising'],
  ])('%s is similar to %s', (code, query) => {
    expect(real.nearest(query, 5)[0]?.label).toBe(code);
  });
});
