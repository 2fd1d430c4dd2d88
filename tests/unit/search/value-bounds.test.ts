import { describe, expect, it, test } from 'vitest';
import { findValueEnd, findValueStart } from '../../../src/search/value-bounds.ts';

describe('a value that begins here ends', () => {
  test.each([
    ['at a full stop and a blank', 'user_1. try again', 'user_1'],
    ['with the text', 'user_1', 'user_1'],
    ['before a stop at the end', 'user_1.', 'user_1'],
    ['not at a stop inside of it', 'a.b.co/x?y now', 'a.b.co/x?y now'],
    ['at a quote', 'user_1" was sent', 'user_1'],
    ['at a single quote but not at an apostrophe', "jane's team' was sent", "jane's team"],
    ['with its own quotes', '"user 1. x" was sent', '"user 1. x"'],
    ['with its own brackets', '[a. b] was sent', '[a. b]'],
    ['before the next field of a log', 'user_1 status=404', 'user_1'],
    ['before a remark in parentheses', 'user_1 (retry 1)', 'user_1'],
    ['at a semicolon', 'user_1; retry', 'user_1'],
    ['before the frame of a stack', 'user_1 at call(x.js:1:2)', 'user_1'],
    ['before the end of an element', 'user_1</message>', 'user_1'],
    ['before an escaped line break', 'user_1\\nretry', 'user_1'],
  ])('%s', (_, text, value) => {
    expect(text.slice(0, findValueEnd(text, 0))).toBe(value);
    const before = 'with id ';
    expect((before + text).slice(before.length, findValueEnd(before + text, before.length))).toBe(
      value,
    );
  });

  it('after as much as a value can be', () => {
    expect(findValueEnd('a'.repeat(1000), 0)).toBe(500);
  });
});

describe('a value that ends here begins', () => {
  test.each([
    ['with its word', 'error: the name', 'name'],
    ['with its quote', 'error: "the name"', '"the name"'],
    ['with the text', 'name', 'name'],
  ])('%s', (_, text, value) => {
    expect(text.slice(findValueStart(text, text.length))).toBe(value);
  });
});
