import { describe, expect, it } from 'vitest';
import { foldText, foldWords } from '../../../src/table/words.ts';

describe('foldWords', () => {
  it.each([
    ['user not found', ['user', 'not', 'found']],
    ['user-not_found', ['usernotfound']],
    ['userNot Found', ['usernot', 'found']],
    ['  GET /users/{id}  ', ['get', 'usersid']],
    ['user -- found', ['user', 'found']],
    ['größe', ['größe']],
    ['', []],
    ['   ', []],
  ])('normalizes each typed word: "%s"', (typed, words) => {
    expect(foldWords(typed)).toEqual(words);
  });

  it.each(['💥', '%%%', ' -- '])('keeps "%s", because it contains no letter or digit', (typed) => {
    expect(foldWords(typed)).toEqual([typed.trim()]);
  });
});

describe('foldText', () => {
  it('gives all spellings the same normalized form', () => {
    expect(foldText('User_not-Found')).toBe('usernotfound');
  });

  it('keeps a text without letters and digits', () => {
    expect(foldText('💥')).toBe('💥');
  });
});
