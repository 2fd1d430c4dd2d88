import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  normalizeWithOffsets,
  normalizeMessage,
} from '../../../../src/search/normalize/message.ts';

/** Returns the message in a text, without the quotes and punctuation around it. */
const trimMessage = (text: string) => {
  const { text: folded, from, to } = normalizeWithOffsets(text);
  return folded.slice(from, to);
};

describe('copies of a message have the same normalized form', () => {
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
    expect(trimMessage(text)).toBe(folded);
  });
});

it('returns parts of the original text', () => {
  const text = normalizeWithOffsets('The  “ﬁle”\n is İ 💥 gone.');
  const slice = (folded: string) => {
    const start = text.text.indexOf(folded);
    return text.slice(start, start + folded.length);
  };
  expect(slice('"file"')).toBe('“ﬁle”');
  expect(slice('the ')).toBe('The  ');
  expect(slice('💥')).toBe('💥');
  expect(slice('gone')).toBe('gone');
});

it('has a space at both ends, and an offset for every character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (original) => {
      const { text, from, to, at, slice } = normalizeWithOffsets(original);
      expect(text.startsWith(' ') && text.endsWith(' ')).toBe(true);
      expect(from).toBeLessThanOrEqual(to);
      const offsets = Array.from(text, (_, index) => at(index));
      expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
      expect(slice(0, text.length)).toBe(original);
    }),
  );
});

test.each([
  ['A  B', 'a b'],
  ['‘a’ “b”', '\'a\' "b"'],
  ['①', '1'],
])('normalizes %j to %j', (text, folded) => {
  expect(normalizeMessage(text)).toBe(folded);
});
