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
  ])('folds each word that is typed: "%s"', (typed, words) => {
    expect(foldWords(typed)).toEqual(words);
  });

  it.each(['💥', '%%%', ' -- '])(
    'takes "%s" as it is, as it contains no letter or digit',
    (typed) => {
      expect(foldWords(typed)).toEqual([typed.trim()]);
    },
  );
});

describe('foldText', () => {
  it('makes one text of all spellings', () => {
    expect(foldText('User_not-Found')).toBe('usernotfound');
  });

  it('keeps a text without letters and digits', () => {
    expect(foldText('💥')).toBe('💥');
  });
});
