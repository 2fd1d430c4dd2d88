import { describe, expect, it } from 'vitest';
import {
  findNextSort,
  sortRows,
  defaultSort,
  type Column,
  type ValueOrder,
} from '../../../src/table/sort.ts';
import { createRow } from './rows.ts';

const rows = [
  createRow({ code: 'a', statuses: [null], cases: 1, category: 'Users' }),
  createRow({ code: 'b', statuses: [400, 504], cases: 3, category: null }),
  createRow({ code: 'c', statuses: [404], cases: 1, category: 'Éclairs' }),
  createRow({ code: 'd', statuses: [404], cases: 12, category: 'Forms' }),
];
const { compare } = new Intl.Collator('en');
const sortCodes = (by: Column, isDescending = false) =>
  sortRows(rows, { by, isDescending }, compare)
    .map((index) => 'abcd'.charAt(index))
    .join('');

describe('sortRows', () => {
  it.each([
    ['code', false, 'abcd'],
    ['code', true, 'dcba'],
    // Ascending uses the lowest status of a row, descending the highest. Rows without a status are last in both.
    ['status', false, 'bcda'],
    ['status', true, 'bcda'],
    ['cases', false, 'acbd'],
    ['cases', true, 'dbac'],
    ['category', false, 'cdab'],
    ['category', true, 'adcb'],
  ] as const)('by %s, descending: %s', (by, isDescending, order) => {
    expect(sortCodes(by, isDescending)).toBe(order);
  });

  it.each<[string, ValueOrder, boolean, string]>([
    ['severity', ['note', 'error', 'panic'], false, 'cabd'],
    ['severity', ['note', 'error', 'panic'], true, 'bacd'],
    ['exit', 'number', false, 'dbca'],
    ['exit', 'number', true, 'cbda'],
    // As texts, 10 comes before 9, because this comparison is not numeric.
    ['exit', undefined, false, 'dcba'],
    ['constructor', undefined, false, 'abcd'],
  ])('by the declared field %s, order %j, descending: %s', (by, order, isDescending, codes) => {
    const declared = [
      createRow({ code: 'a', fields: { severity: ['error'], constructor: [] } }),
      createRow({
        code: 'b',
        fields: { severity: ['panic', 'error'], exit: ['9'], constructor: [] },
      }),
      createRow({ code: 'c', fields: { severity: ['note'], exit: ['10'], constructor: [] } }),
      createRow({ code: 'd', fields: { exit: ['-1'], constructor: [] } }),
    ];
    const indexes = sortRows(declared, { by, isDescending }, compare, order);
    expect(indexes.map((index) => 'abcd'.charAt(index)).join('')).toBe(codes);
  });

  it('keeps the order of equal rows in both directions', () => {
    const equal = ['x', 'y', 'z'].map((code) => createRow({ code, statuses: [404] }));
    for (const isDescending of [false, true]) {
      expect(sortRows(equal, { by: 'status', isDescending }, compare)).toEqual([0, 1, 2]);
    }
  });

  it.each([
    ['de', ['Öffnung', 'Zahlung']],
    ['sv', ['Zahlung', 'Öffnung']],
  ])('sorts categories by the language of the reader: %s', (language, order) => {
    const categoryRows = ['Zahlung', 'Öffnung'].map((category) =>
      createRow({ code: category, category }),
    );
    const sort = { by: 'category', isDescending: false } as const;
    const indexes = sortRows(categoryRows, sort, new Intl.Collator(language).compare);
    expect(indexes.map((index) => categoryRows[index]?.category)).toEqual(order);
  });
});

describe('findNextSort', () => {
  it('reverses the direction of the sorted column', () => {
    expect(findNextSort(defaultSort, 'code')).toEqual({ by: 'code', isDescending: true });
    expect(findNextSort({ by: 'status', isDescending: true }, 'status').isDescending).toBe(false);
  });

  it('sorts another column ascending, but cases descending', () => {
    expect(findNextSort(defaultSort, 'status')).toEqual({ by: 'status', isDescending: false });
    expect(findNextSort(defaultSort, 'cases')).toEqual({ by: 'cases', isDescending: true });
  });
});
