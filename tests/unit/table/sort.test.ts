import { describe, expect, it } from 'vitest';
import { findNextSort, sortRows, defaultSort, type Column } from '../../../src/table/sort.ts';
import { row } from './rows.ts';

const rows = [
  row({ code: 'a', statuses: [null], cases: 1, category: 'Users' }),
  row({ code: 'b', statuses: [400, 504], cases: 3, category: null }),
  row({ code: 'c', statuses: [404], cases: 1, category: 'Éclairs' }),
  row({ code: 'd', statuses: [404], cases: 12, category: 'Forms' }),
];
const { compare } = new Intl.Collator('en');
const sorted = (by: Column, isDescending = false) =>
  sortRows(rows, { by, isDescending }, compare)
    .map((index) => 'abcd'.charAt(index))
    .join('');

describe('sortRows', () => {
  it.each([
    ['code', false, 'abcd'],
    ['code', true, 'dcba'],
    // By the lowest status one way, by the highest the other; those without one last both ways.
    ['status', false, 'bcda'],
    ['status', true, 'bcda'],
    ['cases', false, 'acbd'],
    ['cases', true, 'dbac'],
    ['category', false, 'cdab'],
    ['category', true, 'adcb'],
  ] as const)('by %s, descending: %s', (by, isDescending, order) => {
    expect(sorted(by, isDescending)).toBe(order);
  });

  it('keeps rows that are equal in the order of their codes, both ways', () => {
    const equal = ['x', 'y', 'z'].map((code) => row({ code, statuses: [404] }));
    for (const isDescending of [false, true]) {
      expect(sortRows(equal, { by: 'status', isDescending }, compare)).toEqual([0, 1, 2]);
    }
  });

  it.each([
    ['de', ['Öffnung', 'Zahlung']],
    ['sv', ['Zahlung', 'Öffnung']],
  ])('sorts categories as the language of the reader does: %s', (language, order) => {
    const swedish = ['Zahlung', 'Öffnung'].map((category) => row({ code: category, category }));
    const sort = { by: 'category', isDescending: false } as const;
    const indexes = sortRows(swedish, sort, new Intl.Collator(language).compare);
    expect(indexes.map((index) => swedish[index]?.category)).toEqual(order);
  });
});

describe('findNextSort', () => {
  it('turns the direction of the column that is sorted by', () => {
    expect(findNextSort(defaultSort, 'code')).toEqual({ by: 'code', isDescending: true });
    expect(findNextSort({ by: 'status', isDescending: true }, 'status').isDescending).toBe(false);
  });

  it('begins another column ascending, and cases with the most', () => {
    expect(findNextSort(defaultSort, 'status')).toEqual({ by: 'status', isDescending: false });
    expect(findNextSort(defaultSort, 'cases')).toEqual({ by: 'cases', isDescending: true });
  });
});
