import { expect, test } from 'vitest';
import { withoutMemory } from '../../../../src/catalog/files/parse-catalog.ts';
import { memoizeLatest } from '../../../../src/loaders/refresh.ts';

function counter() {
  let made = 0;
  return () => ++made;
}

test('the same text of the same file is made into a value once', () => {
  const [remember, make] = [memoizeLatest(), counter()];
  expect(remember('a.yaml', 'x', make)).toBe(1);
  expect(remember('a.yaml', 'x', make)).toBe(1);
  expect(remember('a.yaml', 'y', make)).toBe(2);
  expect(remember('b.yaml', 'y', make)).toBe(3);
  expect(remember('a.yaml', 'x', make), 'only the latest value is kept').toBe(4);
});

test('without a memory everything is made anew', () => {
  const make = counter();
  expect([withoutMemory('a', 'x', make), withoutMemory('a', 'x', make)]).toEqual([1, 2]);
});
