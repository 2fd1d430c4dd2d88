import { describe, expect, it, test } from 'vitest';
import { fold, splitWords, stripAffixes } from '../../../../src/search/normalize/spelling.ts';

describe('fold', () => {
  test.each([
    'user_not_found',
    'USER_NOT_FOUND',
    'user-not-found',
    'user.not.found',
    'user:not:found',
    'user/not/found',
    'user not found',
    'UserNotFound',
    'userNotFound',
    '"user_not_found",',
  ])('%s has the same normalized form as the others', (spelling) => {
    expect(fold(spelling)).toBe('usernotfound');
  });

  it('keeps digits and the letters of any script', () => {
    expect(fold('-1003')).toBe('1003');
    expect(fold('Ошибка_404')).toBe('ошибка404');
  });

  it('returns an empty text without letters and digits', () => {
    expect(fold('***')).toBe('');
  });
});

test.each([
  ['resource_not_found', ['resource', 'not', 'found']],
  ['OAuthTokenInvalid', ['o', 'auth', 'token', 'invalid']],
  ['SAMLFailed', ['saml', 'failed']],
  ['param_2fa', ['param', '2fa']],
  ['', []],
])('splits %j into words', (text, expected) => {
  expect(splitWords(text)).toEqual(expected);
});

test.each([
  ['ERR_USER_NOT_FOUND', ['usernotfound']],
  ['UserNotFoundError', ['usernotfound']],
  ['clerk_user_not_found', ['usernotfound']],
  ['ERR_TOTP_SECRET_CODE', ['totpsecretcode', 'errtotpsecret', 'totpsecret']],
  ['user_not_found', []],
  ['error_code', []],
])('removes the affixes of %s: %j', (spelling, expected) => {
  expect(stripAffixes(spelling, new Set(['clerk']))).toEqual(expected);
});
