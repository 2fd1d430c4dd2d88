import { describe, expect, it, test } from 'vitest';
import { parseTemplate } from '../../../../src/catalog/text/template.ts';
import { alignWords } from '../../../../src/paste/words/word-alignment.ts';
import { splitWords } from '../../../../src/paste/words/words.ts';

const angle = { syntax: ['angle' as const], literal: [] };
const compare = (
  template: string,
  text: string,
  isCut = false,
  weight: (word: string) => number = () => 1,
) => alignWords(parseTemplate(template, angle), text, weight, isCut);
const template = 'No user was found with the id <userID>';

describe('the similarity', () => {
  test.each([
    ['No user was found with the id user_1', 1],
    ['no USER was found, with the id: "user_1"', 1],
    ['No user was found with id user_1', 12 / 13],
    ['No user was ever found with the id user_1', 14 / 15],
    ['No person was found with the id user_1', 12 / 14],
    ['something else', 0],
  ])('of %j', (text, similarity) => {
    expect(compare(template, text)?.similarity).toBeCloseTo(similarity);
  });

  it('is lower if words are in another order', () => {
    const { similarity = 1, common } = compare('user was not found', 'not found was user') ?? {};
    expect(similarity).toBeLessThan(0.6);
    expect(common).toBe(2);
  });

  it('depends on the weights of words', () => {
    const weight = (word: string) => (word === 'user' ? 2 : 0.5);
    const rare = compare('the user is gone', 'the team is gone', false, weight)?.similarity ?? 1;
    const common = compare('the user is gone', 'that user is gone', false, weight)?.similarity ?? 0;
    expect(rare).toBeLessThan(0.7);
    expect(common).toBeGreaterThan(0.85);
  });

  it('is not computed for a text without words or with too many words', () => {
    expect(compare(template, '... !')).toBeNull();
    expect(compare(template, 'a '.repeat(121))).toBeNull();
    expect(compare('a '.repeat(121), template)).toBeNull();
  });
});

describe('the values', () => {
  test.each([
    [
      '<a> must be at least <b> long',
      'name really must be at least 2 characters long',
      ['name really', '2 characters'],
    ],
    ['the limit of <a> was reached', 'a limit of 1,000 was reached', ['1,000']],
    ['user <a> of <b> is gone', 'user a@b.co of x/y-z is now gone', ['a@b.co', 'x/y-z']],
    ['user <a> is gone', 'user is gone', ['']],
    ['<a> and <a> differ', 'x and y differ', ['x', 'y']],
  ])('of %j in %j', (message, text, values) => {
    expect(compare(message, text)?.values.map(({ value }) => value)).toEqual(values);
  });
});

describe('in a truncated text', () => {
  it('missing words at the ends do not count', () => {
    const text = 'user was found with';
    expect(compare(template, text, true)?.similarity).toBe(1);
    expect(compare(template, text)?.similarity).toBeLessThan(0.8);
  });

  it('missing words in the middle count', () => {
    expect(compare(template, 'user was with the', true)?.similarity).toBeLessThan(1);
  });

  it('a part of a word at an end counts as the word', () => {
    expect(compare(template, 'ser was found with the i', true)?.common).toBe(5);
    expect(compare(template, 'ser was found with the i')?.common).toBe(4);
  });

  it('too few words have no similarity', () => {
    expect(compare(template, 'user was', true)?.similarity).toBe(0);
    expect(compare(template, 'user was found', true)?.similarity).toBe(1);
  });
});

it('splits a text into normalized words with their positions', () => {
  expect(splitWords('Can’t find "User_1" at a@b.co/x — Größe!').map(({ text }) => text)).toEqual([
    'can',
    't',
    'find',
    'user_1',
    'at',
    'a@b.co/x',
    'größe',
  ]);
  const text = 'ab  cd';
  expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['ab', 'cd']);
});
