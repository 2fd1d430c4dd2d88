import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  normalizeWithOffsets,
  normalizeMessage,
} from '../../../../src/search/normalize/message.ts';

/** The message in a text, without what is around it. */
const core = (text: string) => {
  const { text: folded, from, to } = normalizeWithOffsets(text);
  return folded.slice(from, to);
};

describe('two copies of a message are the same', () => {
  test.each([
    ['User  is\n\tgone', 'user is gone'],
    ['"User is gone."', 'user is gone'],
    ['`User is gone`!', 'user is gone'],
    ['can’t', "can't"],
    ['say “hi” now', 'say "hi" now'],
    ['user\u00a0is\u2003gone', 'user is gone'],
    ['ﬁle ｏｐｅｎ', 'file open'],
    ['ÜBER', 'über'],
    ['u\u0308ber', 'u\u0308ber'],
    ['', ''],
    ['"."', ''],
  ])('%j is %j', (text, folded) => {
    expect(core(text)).toBe(folded);
  });
});

it('gives the parts of the original back', () => {
  const text = normalizeWithOffsets('The  “ﬁle”\n is İ 💥 gone.');
  const part = (folded: string) => {
    const at = text.text.indexOf(folded);
    return text.slice(at, at + folded.length);
  };
  expect(part('"file"')).toBe('“ﬁle”');
  expect(part('the ')).toBe('The  ');
  expect(part('💥')).toBe('💥');
  expect(part('gone')).toBe('gone');
});

it('has a blank at both ends, and a place for every character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (original) => {
      const { text, from, to, at, slice } = normalizeWithOffsets(original);
      expect(text.startsWith(' ') && text.endsWith(' ')).toBe(true);
      expect(from).toBeLessThanOrEqual(to);
      const places = Array.from(text, (_, index) => at(index));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(slice(0, text.length)).toBe(original);
    }),
  );
});

test.each([
  ['A  B', 'a b'],
  ['‘a’ “b”', '\'a\' "b"'],
  ['①', '1'],
])('folds %j to %j', (text, folded) => {
  expect(normalizeMessage(text)).toBe(folded);
});
