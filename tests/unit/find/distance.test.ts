import { expect, it, test } from 'vitest';
import { allowedTypos, typos } from '../../../src/find/distance.ts';

test.each([
  ['found', 'found', 0],
  ['fond', 'found', 1],
  ['founnd', 'found', 1],
  ['foumd', 'found', 1],
  ['fuond', 'found', 1],
  ['resuorcenotfuond', 'resourcenotfound', 2],
  ['resorcenotfuond', 'resourcenotfound', 2],
  ['', 'ab', 2],
  ['ab', '', 2],
  ['', '', 0],
  ['found', 'sound_not', null],
  ['abc', 'xyz', null],
])('%j has %s for %j', (typed, meant, expected) => {
  expect(typos(typed, meant, 2)).toBe(expected);
});

it('allows no mistake in a very short word, and never more than two', () => {
  expect([3, 4, 7, 8, 60].map(allowedTypos)).toEqual([0, 1, 1, 2, 2]);
});
