import { describe, expect, it } from 'vitest';
import { foldText, typedWords } from '../../../src/find/table-words.ts';

describe('typedWords', () => {
  it.each([
    ['user not found', ['user', 'not', 'found']],
    ['user-not_found', ['user', 'not', 'found']],
    ['userNotFound', ['usernotfound']],
    ['  GET /users/{id}  ', ['get', 'users', 'id']],
    ['größe', ['größe']],
    ['ｆｕｌｌ', ['full']],
    ['', []],
    ['   ', []],
  ])('splits what is typed where words end: "%s"', (typed, words) => {
    expect(typedWords(typed)).toEqual(words);
  });

  it.each(['💥', '%%%', ' -- '])('takes "%s" as it is, as it holds no letter or digit', (typed) => {
    expect(typedWords(typed)).toEqual([typed.trim()]);
  });
});

describe('foldText', () => {
  it.each(['user_not_found', 'USER_NOT_FOUND', 'userNotFound', 'User not found', 'user/not:found'])(
    'makes one text of all spellings: %s',
    (text) => {
      expect(foldText(text)).toBe('usernotfound');
    },
  );

  it('keeps a text without letters and digits', () => {
    expect(foldText('💥')).toBe('💥');
  });
});
