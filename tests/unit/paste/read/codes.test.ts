import { describe, expect, it, test } from 'vitest';
import { createCodeFinder } from '../../../../src/paste/read/codes.ts';
import { createIndex } from '../../../../src/search/index/encode.ts';
import { runToEnd, createCatalog } from '../../support/explainer.ts';

function createFinder(...names: string[]) {
  const records = [
    ...names.map((code) => ({ code })),
    { code: null, name: 'CaseOnly', title: 'x' },
  ];
  return createCodeFinder(createIndex([createCatalog(records)]).entries);
}

const defaultFinder = createFinder(
  'user_not_found',
  'USER_GONE',
  'timeout',
  '404',
  '-1003',
  '1003',
  'a/b_c',
  'größe_x',
);
/** Lists the codes in a text, with another spelling if it differs: `user_not_found as UserNotFound`. */
const listFound = (text: string, finder = defaultFinder) =>
  runToEnd(finder.find(text)).map(({ entry, start, end }) =>
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
    expect(listFound(text)).toEqual(['user_not_found']);
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
])('a part of another word is not a code: %s', (text) => {
  expect(listFound(text)).toEqual([]);
});

describe('another spelling', () => {
  test.each([
    ['UserNotFound', 'user_not_found as UserNotFound'],
    ['USER_NOT_FOUND', 'user_not_found as USER_NOT_FOUND'],
    ['Codes.userNotFound', 'user_not_found as userNotFound'],
    ['user-not-found', 'user_not_found as user-not-found'],
    ['user_gone', 'USER_GONE as user_gone'],
  ])('%s is the code as well', (text, expected) => {
    expect(listFound(text)).toEqual([expected]);
    expect(runToEnd(defaultFinder.find(text))[0]?.isExact).toBe(false);
  });

  test.each(['a TIMEOUT', 'Timeout!', 'user not found', '(usernotfound)'])(
    '%s is not a code, because it may be an ordinary word',
    (text) => expect(listFound(text)).toEqual([]),
  );

  test.each([
    ['Timeout', 'timeout as Timeout'],
    [' usernotfound\n', 'user_not_found as usernotfound'],
  ])('%j is a code, because it is the whole text', (text, expected) => {
    expect(listFound(text)).toEqual([expected]);
  });

  it('can have a number in it, unlike a hash', () => {
    const finder = createFinder('IST0101', '42P01', 'E2');
    const list = (text: string) => runToEnd(finder.find(text)).map(({ name }) => name);
    expect(list('failed with ist0101 and 42p01.')).toEqual(['IST0101', '42P01']);
    expect(list('failed with e2, aist0101, ist01012, and 442p01')).toEqual([]);
  });
});

it('distinguishes codes that differ only in case', () => {
  const finder = createFinder('TimeOut', 'TIMEOUT', 'timeout', 'E_A', 'e_a');
  for (const text of ['TimeOut', 'TIMEOUT', 'timeout', 'E_A', 'e_a']) {
    expect(listFound(text, finder)).toEqual([text]);
  }
});

test.each(['404', '-1003', 'a/b_c', 'größe_x', 'timeout'])('%s is found in a text', (code) => {
  expect(listFound(`it was ${code} (${code}), "${code}"`)).toEqual([code, code, code]);
});

test.each([
  ['user_not_found', true],
  ['a/b_c', true],
  ['timeout', false],
  ['404', false],
])('%s is distinctive: %s', (text, isDistinctive) => {
  expect(runToEnd(defaultFinder.find(text))[0]).toMatchObject({ isExact: true, isDistinctive });
});

it('prefers the longest code in the segments of a path', () => {
  const finder = createFinder('auth/user/not-found', 'not-found', 'auth');
  expect(listFound('x/auth/user/not-found', finder)).toEqual(['auth/user/not-found']);
  expect(listFound('x/user/not-found', finder)).toEqual(['not-found']);
});

it('finds codes of 111 characters, and several codes in order', () => {
  const long = 'x_'.repeat(55) + 'y';
  const finder = createFinder(long, 'b_c');
  expect(listFound(`b_c ${long}, b_c`, finder)).toEqual(['b_c', long, 'b_c']);
});

it('matches a code that is not an identifier with a whole value', () => {
  const finder = createFinder('Not Found', '💥', 'a+b?');
  for (const value of ['Not Found', ' 💥\n', 'a+b?']) {
    expect(finder.findWhole(value)).toMatchObject([
      { entry: { label: value.trim() }, isExact: true },
    ]);
  }
  expect(finder.findWhole('Not Found here')).toEqual([]);
  expect(finder.findWhole('')).toEqual([]);
});
