import { expect, test } from 'vitest';
import { readable } from '../../../../src/catalog/text/number.ts';

test('large numbers are grouped, small ones stay', () => {
  expect([0, 312, 10_000, 1_234_567].map(readable)).toEqual(['0', '312', '10,000', '1,234,567']);
});
