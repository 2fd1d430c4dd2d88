import { describe, expect, it, test } from 'vitest';
import { createCodeFinder } from '../../../../src/paste/read/codes.ts';
import { createIndex } from '../../../../src/search/index/encode.ts';
import { atOnce, madeUp } from '../../support/explainer.ts';

function codes(...names: string[]) {
  const records = [
    ...names.map((code) => ({ code })),
    { code: null, name: 'CaseOnly', title: 'x' },
  ];
  return createCodeFinder(createIndex([madeUp(records)]).entries);
}

const usual = codes(
  'user_not_found',
  'USER_GONE',
  'timeout',
  '404',
  '-1003',
  '1003',
  'a/b_c',
  'größe_x',
);
/** What is found, in its own spelling and as it stands in the text: `user_not_found UserNotFound`. */
const found = (text: string, finder = usual) =>
  atOnce(finder.find(text)).map(({ entry, start, end }) =>
    entry.label === text.slice(start, end)
      ? entry.label
      : `${entry.label} as ${text.slice(start, end)}`,
  );

describe('a code is found as a whole identifier', () => {
  test.each([
    'user_not_found',
    'x: user_not_found, y',
    '"user_not_found"',
    '\\"user_not_found\\"',
    '<code>user_not_found</code>',
    '[user_not_found]',
    '(user_not_found)',
    'user_not_found.',
    'user_not_found…',
    'code=user_not_found&x',
    '%22user_not_found%22',
    'a\\nuser_not_found\\n',
    '/errors/user_not_found/',
    'api.user_not_found',
    'api::user_not_found',
    'Code#user_not_found',
    ':user_not_found',
    '$user_not_found',
    '|user_not_found|',
    '“user_not_found”',
    '\u202euser_not_found\u202c',
    '💥user_not_found💥',
    '\0user_not_found\0',
  ])('%j', (text) => {
    expect(found(text)).toEqual(['user_not_found']);
  });
});

test.each([
  'google_user_not_found',
  'user_not_found_here',
  'xuser_not_found',
  'user_not_foundx',
  'user_not_found2',
  '_user_not_found',
  'user_not_found_',
  'my-user_not_found',
  'user_not_found-x',
  'éuser_not_found',
  'user_not_foundé',
  '中user_not_found',
  'user_not',
  '40404',
  '404a',
  'x404',
  'größe_xx',
  'CaseOnly',
])('no code is found in a part of another word: %s', (text) => {
  expect(found(text)).toEqual([]);
});

describe('another spelling', () => {
  test.each([
    ['UserNotFound', 'user_not_found as UserNotFound'],
    ['USER_NOT_FOUND', 'user_not_found as USER_NOT_FOUND'],
    ['Codes.userNotFound', 'user_not_found as userNotFound'],
    ['user-not-found', 'user_not_found as user-not-found'],
    ['user_gone', 'USER_GONE as user_gone'],
  ])('%s is the code as well', (text, expected) => {
    expect(found(text)).toEqual([expected]);
    expect(atOnce(usual.find(text))[0]?.isExact).toBe(false);
  });

  test.each(['TIMEOUT', 'Timeout', 'user not found', 'usernotfound'])(
    '%s is none, as it may be an ordinary word',
    (text) => expect(found(text)).toEqual([]),
  );
});

it('tells codes apart that differ in upper and lower case alone', () => {
  const finder = codes('TimeOut', 'TIMEOUT', 'timeout', 'E_A', 'e_a');
  for (const text of ['TimeOut', 'TIMEOUT', 'timeout', 'E_A', 'e_a']) {
    expect(found(text, finder)).toEqual([text]);
  }
});

test.each(['404', '-1003', 'a/b_c', 'größe_x', 'timeout'])('%s stands in text', (code) => {
  expect(found(`it was ${code} (${code}), "${code}"`)).toEqual([code, code, code]);
});

test.each([
  ['user_not_found', true],
  ['a/b_c', true],
  ['timeout', false],
  ['404', false],
])('%s is a code wherever it stands: %s', (text, isDistinctive) => {
  expect(atOnce(usual.find(text))[0]).toMatchObject({ isExact: true, isDistinctive });
});

it('prefers the longest code that several parts of a path make', () => {
  const finder = codes('auth/user/not-found', 'not-found', 'auth');
  expect(found('x/auth/user/not-found', finder)).toEqual(['auth/user/not-found']);
  expect(found('x/user/not-found', finder)).toEqual(['not-found']);
});

it('finds codes of 111 characters, and several in their order', () => {
  const long = 'x_'.repeat(55) + 'y';
  const finder = codes(long, 'b_c');
  expect(found(`b_c ${long}, b_c`, finder)).toEqual(['b_c', long, 'b_c']);
});

it('takes a whole value for a code that is no identifier', () => {
  const finder = codes('Not Found', '💥', 'a+b?');
  for (const value of ['Not Found', ' 💥\n', 'a+b?']) {
    expect(finder.findWhole(value)).toMatchObject([
      { entry: { label: value.trim() }, isExact: true },
    ]);
  }
  expect(finder.findWhole('Not Found here')).toEqual([]);
  expect(finder.findWhole('')).toEqual([]);
});
