import { expect, test } from 'vitest';
import { withoutMemory } from '../../../../src/catalog/files/parse-catalog.ts';
import { memoizeLatest } from '../../../../src/loaders/refresh.ts';

function createCounter() {
  let count = 0;
  return () => ++count;
}

test('the value of the same text of the same file is created only once', () => {
  const [memoize, create] = [memoizeLatest(), createCounter()];
  expect(memoize('a.yaml', 'x', create)).toBe(1);
  expect(memoize('a.yaml', 'x', create)).toBe(1);
  expect(memoize('a.yaml', 'y', create)).toBe(2);
  expect(memoize('b.yaml', 'y', create)).toBe(3);
  expect(memoize('a.yaml', 'x', create), 'only the latest value is cached').toBe(4);
});

test('without a cache, every value is created again', () => {
  const create = createCounter();
  expect([withoutMemory('a', 'x', create), withoutMemory('a', 'x', create)]).toEqual([1, 2]);
});
