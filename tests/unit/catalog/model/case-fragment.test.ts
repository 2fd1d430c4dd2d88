import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  longestValue,
  readFragment,
  toCasePath,
  toFragment,
} from '../../../../src/catalog/model/case-fragment.ts';

describe('a fragment', () => {
  test.each([
    ['', [], ''],
    ['UserNotFound', [], '#UserNotFound'],
    ['UserNotFound', [{ name: 'userID', value: 'user_1' }], '#UserNotFound?userID=user_1'],
    ['', [{ name: 'userID', value: 'a b&c' }], '#?userID=a+b%26c'],
    ['a/b?c#d', [{ name: '%d', value: '5' }], '#a%2Fb%3Fc%23d?%25d=5'],
  ])('for the case %j with %j is %j', (id, values, fragment) => {
    expect(toFragment({ id, values })).toBe(fragment);
    expect(readFragment(fragment)).toEqual({ id, values });
  });

  it('keeps the order of values with the same name', () => {
    const values = [
      { name: '%d', value: '2' },
      { name: '%d', value: '64' },
    ];
    expect(readFragment(toFragment({ id: 'x', values })).values).toEqual(values);
  });

  it('is read with and without the number sign', () => {
    expect(readFragment('UserNotFound?a=b')).toEqual(readFragment('#UserNotFound?a=b'));
  });

  test.each([
    ['#%E0%A4%A', '%E0%A4%A', []],
    ['#a?b=%E0%zz', 'a', [{ name: 'b', value: '\ufffd%zz' }]],
    ['#a?b', 'a', [{ name: 'b', value: '' }]],
    ['##a', '#a', []],
  ])('is read in any form: %s', (hash, id, values) => {
    expect(readFragment(hash)).toEqual({ id, values });
  });

  it('has limits for the length and number of values', () => {
    const longValue = readFragment(`#a?b=${'💥'.repeat(5000)}`).values[0]?.value ?? '';
    expect(Array.from(longValue)).toHaveLength(longestValue);
    expect(longValue.isWellFormed()).toBe(true);
    expect(readFragment(`#a?${'b=c&'.repeat(500)}`).values).toHaveLength(20);
  });
});

describe('the path of a case', () => {
  const values = [{ name: '%d', value: '25' }];
  const onlyCase = { path: '/clerk/user_quota_exceeded/', cases: [{}] };
  const oneOfTwo = { path: '/clerk/gone/', cases: [{}, {}] };
  test.each([
    [onlyCase, 'UserQuotaExceeded', [], '/clerk/user_quota_exceeded/'],
    [onlyCase, 'UserQuotaExceeded', values, '/clerk/user_quota_exceeded/#?%25d=25'],
    [onlyCase, null, values, '/clerk/user_quota_exceeded/#?%25d=25'],
    [oneOfTwo, 'TeamGone', [], '/clerk/gone/#TeamGone'],
    [oneOfTwo, 'TeamGone', values, '/clerk/gone/#TeamGone?%25d=25'],
    [oneOfTwo, null, [], '/clerk/gone/'],
  ])('%j, %j with %j is %s', (page, id, fragmentValues, path) => {
    expect(toCasePath(page, id, fragmentValues)).toBe(path);
  });
});

const text = fc.string({ unit: 'grapheme', maxLength: 250 });

it('a fragment keeps its values up to the maximum length', () => {
  const values = fc.array(fc.record({ name: text, value: text }), { maxLength: 20 });
  fc.assert(
    fc.property(text, values, (id, values) => {
      const truncated = values.map(({ name, value }) => ({
        name,
        value: Array.from(value).slice(0, longestValue).join(''),
      }));
      expect(readFragment(toFragment({ id, values }))).toEqual({ id, values: truncated });
    }),
  );
});

it('a fragment can contain any value, even a lone surrogate', () => {
  const values = [{ name: 'a', value: 'x\ud83d' }];
  expect(readFragment(toFragment({ id: '', values })).values[0]?.value).toBe('x\ufffd');
});

it('reading any fragment throws no exception', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (hash) => {
      const { values } = readFragment(hash);
      expect(values.every(({ value }) => Array.from(value).length <= longestValue)).toBe(true);
    }),
  );
});
