import { describe, expect, it } from 'vitest';
import { decodeTexts, encodeTexts } from '../../../../src/search/index/dictionary-encoding.ts';

const roundTrip = (texts: (string | null)[]) =>
  decodeTexts(JSON.parse(JSON.stringify(encodeTexts(texts))) as ReturnType<typeof encodeTexts>);

const texts = ['No user was found', null, '', '  two  spaces ', 'a\nline', '𝒜 "b" \\', '<b> {{x}}'];
const repeatedTexts = Array.from({ length: 300 }, () => texts).flat();

describe('every text is unchanged after encoding and decoding', () => {
  it.each([
    ['few', texts],
    ['many', repeatedTexts],
    ['no', []],
  ])('of %s texts', (_, original) => {
    expect(roundTrip(original)).toEqual(original);
  });
});

it('makes many texts smaller, and does not change a few', () => {
  const measureSize = (value: unknown) => JSON.stringify(value).length;
  expect(measureSize(encodeTexts(texts))).toBe(measureSize(texts));
  expect(measureSize(encodeTexts(repeatedTexts))).toBeLessThan(measureSize(repeatedTexts) / 2);
});

it('distinguishes more words than there are characters below the surrogates', () => {
  const words = Array.from({ length: 60_000 }, (_, index) => `word${index} again`);
  expect(roundTrip(words)).toEqual(words);
});
