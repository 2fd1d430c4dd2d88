import { expect, it } from 'vitest';
import { splitCategories } from '../../../../src/catalog/model/small-categories.ts';

const { compare } = new Intl.Collator('en');
/** Creates categories with these numbers of codes, each with a title of its own. */
const create = (counts: readonly number[]) =>
  counts.map((count, index) => ({ title: `C ${1000 - index}`, count }));
const split = (counts: readonly number[]) =>
  splitCategories(create(counts), ({ count }) => count, compare);
const ones = (count: number) => Array.from({ length: count }, () => 1);

it('keeps few categories together, and few with one code', () => {
  expect(split([3, ...ones(19)])).toEqual({ together: create([3, ...ones(19)]), apart: [] });
  const counts = [...ones(30).map(() => 2), ...ones(4)];
  expect(split(counts)).toEqual({ together: create(counts), apart: [] });
});

it('separates many categories with one code, by title, and keeps the order of the others', () => {
  const { together, apart } = split([1, 3, ...ones(54), 2]);
  expect(together.map(({ count }) => count)).toEqual([3, 2]);
  expect(apart).toHaveLength(55);
  const titles = apart.map(({ title }) => title);
  expect(titles).toEqual([...titles].sort(compare));
});

it('separates all categories if each has one code', () => {
  expect(split(ones(55))).toMatchObject({ together: [], apart: { length: 55 } });
});
