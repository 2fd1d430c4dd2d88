import { describe, expect, it, test } from 'vitest';
import { parseTemplate } from '../../../../src/catalog/text/template.ts';
import { alignWords } from '../../../../src/paste/match/word-alignment.ts';
import { splitWords } from '../../../../src/paste/match/words.ts';

const angle = { syntax: ['angle' as const], literal: [] };
const compare = (
  template: string,
  text: string,
  isCut = false,
  weight: (word: string) => number = () => 1,
) => alignWords(parseTemplate(template, angle), text, weight, isCut);
const template = 'No user was found with the id <userID>';

describe('likeness', () => {
  test.each([
    ['No user was found with the id user_1', 1],
    ['no USER was found, with the id: "user_1"', 1],
    ['No user was found with id user_1', 12 / 13],
    ['No user was ever found with the id user_1', 14 / 15],
    ['No person was found with the id user_1', 12 / 14],
    ['something else', 0],
  ])('of %j', (text, likeness) => {
    expect(compare(template, text)?.similarity).toBeCloseTo(likeness);
  });

  it('is less where words are in another order', () => {
    const { similarity: likeness = 1, common } =
      compare('user was not found', 'not found was user') ?? {};
    expect(likeness).toBeLessThan(0.6);
    expect(common).toBe(2);
  });

  it('counts words by how much they tell', () => {
    const weight = (word: string) => (word === 'user' ? 2 : 0.5);
    const rare = compare('the user is gone', 'the team is gone', false, weight)?.similarity ?? 1;
    const common = compare('the user is gone', 'that user is gone', false, weight)?.similarity ?? 0;
    expect(rare).toBeLessThan(0.7);
    expect(common).toBeGreaterThan(0.85);
  });

  it('is none of a text without words or with more of them than any message', () => {
    expect(compare(template, '... !')).toBeNull();
    expect(compare(template, 'a '.repeat(121))).toBeNull();
    expect(compare('a '.repeat(121), template)).toBeNull();
  });
});

describe('values', () => {
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
  ])('of %j in %j', (own, text, values) => {
    expect(compare(own, text)?.values.map(({ value }) => value)).toEqual(values);
  });
});

describe('of a text that was cut', () => {
  it('what is missing at its ends counts for nothing', () => {
    const text = 'user was found with';
    expect(compare(template, text, true)?.similarity).toBe(1);
    expect(compare(template, text)?.similarity).toBeLessThan(0.8);
  });

  it('what is missing in the middle counts', () => {
    expect(compare(template, 'user was with the', true)?.similarity).toBeLessThan(1);
  });

  it('a part of a word at an end is that word', () => {
    expect(compare(template, 'ser was found with the i', true)?.common).toBe(5);
    expect(compare(template, 'ser was found with the i')?.common).toBe(4);
  });

  it('a few words tell nothing', () => {
    expect(compare(template, 'user was', true)?.similarity).toBe(0);
    expect(compare(template, 'user was found', true)?.similarity).toBe(1);
  });
});

it('reads words with their places, folded', () => {
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
