import { describe, expect, it } from 'vitest';
import { decodeTexts, encodeTexts } from '../../../../src/search/index/dictionary-encoding.ts';

const send = (texts: (string | null)[]) =>
  decodeTexts(JSON.parse(JSON.stringify(encodeTexts(texts))) as ReturnType<typeof encodeTexts>);

const texts = ['No user was found', null, '', '  two  spaces ', 'a\nline', '𝒜 "b" \\', '<b> {{x}}'];
const many = Array.from({ length: 300 }, () => texts).flat();

describe('every text comes back as it was', () => {
  it.each([
    ['few', texts],
    ['many', many],
    ['no', []],
  ])('of %s texts', (_, sent) => {
    expect(send(sent)).toEqual(sent);
  });
});

it('makes many texts smaller, and leaves few as they are', () => {
  const size = (value: unknown) => JSON.stringify(value).length;
  expect(size(encodeTexts(texts))).toBe(size(texts));
  expect(size(encodeTexts(many))).toBeLessThan(size(many) / 2);
});

it('keeps more words apart than there are characters below the surrogates', () => {
  const words = Array.from({ length: 60_000 }, (_, index) => `word${index} again`);
  expect(send(words)).toEqual(words);
});
