import { expect, it } from 'vitest';
import { pack, unpack } from '../../../../src/search/index/dictionary-encoding.ts';

const sent = (texts: (string | null)[]) =>
  unpack(JSON.parse(JSON.stringify(pack(texts))) as ReturnType<typeof pack>);

it('gives back every text as it was', () => {
  const texts = [
    'No user was found',
    null,
    '',
    '  two  spaces ',
    'a\nline',
    '𝒜 "b" \\',
    '<b> {{x}}',
  ];
  expect(sent(texts)).toEqual(texts);
});

it('keeps more words apart than there are characters below the surrogates', () => {
  const texts = Array.from({ length: 60_000 }, (_, index) => `word${index} again`);
  expect(sent(texts)).toEqual(texts);
});
