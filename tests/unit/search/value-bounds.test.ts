import { describe, expect, it, test } from 'vitest';
import { findValueEnd, findValueStart } from '../../../src/search/value-bounds.ts';

describe('the end of a value is', () => {
  test.each([
    ['at a period and a space', 'user_1. try again', 'user_1'],
    ['at the end of the text', 'user_1', 'user_1'],
    ['before a period at the end', 'user_1.', 'user_1'],
    ['not at a period inside it', 'a.b.co/x?y now', 'a.b.co/x?y now'],
    ['at a quote', 'user_1" was sent', 'user_1'],
    ['at a single quote but not at an apostrophe', "jane's team' was sent", "jane's team"],
    ['after its closing quote', '"user 1. x" was sent', '"user 1. x"'],
    ['after its closing bracket', '[a. b] was sent', '[a. b]'],
    ['before the next field of a log', 'user_1 status=404', 'user_1'],
    ['before a remark in parentheses', 'user_1 (retry 1)', 'user_1'],
    ['at a semicolon', 'user_1; retry', 'user_1'],
    ['before a stack frame', 'user_1 at call(x.js:1:2)', 'user_1'],
    ['before the end of an element', 'user_1</message>', 'user_1'],
    ['before an escaped line break', 'user_1\\nretry', 'user_1'],
  ])('%s', (_, text, value) => {
    expect(text.slice(0, findValueEnd(text, 0))).toBe(value);
    const before = 'with id ';
    expect((before + text).slice(before.length, findValueEnd(before + text, before.length))).toBe(
      value,
    );
  });

  it('after the maximum length of a value', () => {
    expect(findValueEnd('a'.repeat(1000), 0)).toBe(500);
  });
});

describe('the start of a value is', () => {
  test.each([
    ['at its word', 'error: the name', 'name'],
    ['at its quote', 'error: "the name"', '"the name"'],
    ['at the start of the text', 'name', 'name'],
  ])('%s', (_, text, value) => {
    expect(text.slice(findValueStart(text, text.length))).toBe(value);
  });
});
