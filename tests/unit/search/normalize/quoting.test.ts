import { describe, expect, it, test } from 'vitest';
import {
  countBackslashes,
  isApostrophe,
  readQuoted,
  unescape,
} from '../../../../src/search/normalize/quoting.ts';

/** Reads the string that starts with the first quote of a text. */
function read(text: string, limit = text.length) {
  const open = text.search(/["'`]/);
  const quoted = readQuoted(text, open, countBackslashes(text, open, 0), limit);
  return quoted && { ...quoted, content: text.slice(quoted.start, quoted.end) };
}

describe('a string between quotes', () => {
  test.each([
    ['"a" b', 'a', 1],
    ['"say \\"hi\\"" b', 'say \\"hi\\"', 1],
    ['"ends with \\\\" b', 'ends with \\\\', 1],
    ['\\"a\\" b', 'a', 2],
    ['\\"say \\\\\\"hi\\\\\\"\\" b', 'say \\\\\\"hi\\\\\\"', 2],
    ['\\\\\\"a\\\\\\" b', 'a', 3],
    ['""', '', 1],
    ["'can't' b", "can't", 1],
    ['`a "b" c`', 'a "b" c', 1],
    ['\'a "b" c\'', 'a "b" c', 1],
    ['"it\'s"', "it's", 1],
  ])('%s contains %j, escaped %i times', (text, content, depth) => {
    expect(read(text)).toMatchObject({ content, depth, isCut: false });
  });

  it('returns the position after the string', () => {
    expect(read('"a" b')?.after).toBe(3);
    expect(read('\\"a\\" b')?.after).toBe(5);
  });

  it('is truncated at the end of the text or of the surrounding string', () => {
    expect(read('"a b')).toMatchObject({ content: 'a b', isCut: true });
    expect(read('\\"a b"')).toMatchObject({ content: 'a b', isCut: true });
  });

  test.each(["'tis so", '`a', "rock 'n"])(
    'is not a string if the quote is never closed: %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('is not a string if it would be too long', () => {
    expect(read(`"${'a'.repeat(199_000)}"`)).not.toBeNull();
    expect(read(`"${'a'.repeat(201_000)}"`)).toBeNull();
  });
});

test.each([
  ["can't", 3, true],
  ["'a'", 2, false],
  ["a' b", 1, false],
  ["l’é'é", 3, true],
])('in %s, the character at %i is an apostrophe: %s', (text, index, expected) => {
  expect(isApostrophe(text, index)).toBe(expected);
});

describe('unescape', () => {
  test.each([
    ['a\\nb\\tc', 1, 'a\nb\tc'],
    ['say \\"hi\\" \\/', 1, 'say "hi" /'],
    ['say \\\\\\"hi\\\\\\"', 2, 'say "hi"'],
    ['\\u00e9\\xe9\\u{1F4A5}', 1, 'éé💥'],
    ['\\ud83d\\udca5', 1, '💥'],
    ['\\\\u00e9', 1, '\\u00e9'],
    ['\\\\u00e9', 2, 'é'],
    ['\\u{110000}', 1, '\\u{110000}'],
    ['plain', 3, 'plain'],
    ['C:\\Users\\me', 1, 'C:\\Users\\me'],
    ['C:\\\\Users\\\\me', 1, 'C:\\Users\\me'],
    ['ends with \\', 1, 'ends with \\'],
  ])('%s, %i times', (text, depth, expected) => {
    expect(unescape(text, depth)).toBe(expected);
  });

  test.each(['a "b"\n\t\\', '\0\x07\u2028 é 💥', "'`$", '\\n \\\\n \\u0041'])(
    'restores %j after JSON has escaped it several times',
    (text) => {
      let escaped = text;
      for (let depth = 1; depth <= 4; depth++) {
        escaped = JSON.stringify(escaped).slice(1, -1);
        expect(unescape(escaped, depth)).toBe(text);
      }
    },
  );
});
