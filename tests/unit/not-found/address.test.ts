import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/not-found/address.ts';

const catalogs = [
  { id: 'clerk', title: 'Clerk Backend API' },
  { id: 'code0', title: 'Code0 GraphQL API' },
];
/** Reads a URL of a site with this base path. */
const read = (address: string, base = '/') => {
  const [, pathname = '', search = '', hash = ''] =
    /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  return readAddress({ pathname, search, hash }, base, catalogs);
};

describe('the code in a URL', () => {
  it.each([
    ['/clerk/USER_NOT_FOUND/', 'clerk', 'USER_NOT_FOUND'],
    ['/clerk/user-not-found', 'clerk', 'user-not-found'],
    ['/CLERK/user_not_found/', 'clerk', 'user_not_found'],
    ['/Clerk-Backend-API/user_not_found/', 'clerk', 'user_not_found'],
    ['/stripe/user_not_found/', null, 'user_not_found'],
    ['/user_not_found', null, 'user_not_found'],
    ['/clerk/user_not_found.html', 'clerk', 'user_not_found'],
    ['/clerk/user_not_found.md', 'clerk', 'user_not_found'],
    ['/clerk/user_not_found.json', 'clerk', 'user_not_found'],
    ['/clerk/user_not_found/index.html', 'clerk', 'user_not_found'],
    ['/clerk/user_not_found///', 'clerk', 'user_not_found'],
    ['//clerk//user_not_found', 'clerk', 'user_not_found'],
    ['/errors/clerk/user_not_found', 'clerk', 'user_not_found'],
    ['/e/user_not_found', null, 'user_not_found'],
    ['/docs/errors/user_not_found', null, 'user_not_found'],
    ['/en/v2/error-codes/clerk/user_not_found', 'clerk', 'user_not_found'],
    ['/user_not_found/clerk/', 'clerk', 'user_not_found'],
    ['/clerk/user%20not%20found', 'clerk', 'user not found'],
    ['/clerk/user+not+found', 'clerk', 'user not found'],
    ['/clerk/user%2520not%2520found', 'clerk', 'user not found'],
    ['/clerk/auth%2Fuser-not-found', 'clerk', 'auth/user-not-found'],
    ['/clerk/user_not_found).', 'clerk', 'user_not_found'],
    ['/clerk/%22user_not_found%22,', 'clerk', 'user_not_found'],
    ['/clerk/<user_not_found>', 'clerk', 'user_not_found'],
    ['/clerk/%E0%A4%A', 'clerk', '%E0%A4%A'],
    ['/clerk/%F0%9F%92%A5%E0', 'clerk', '%F0%9F%92%A5%E0'],
    ['/clerk/a%b', 'clerk', 'a%b'],
    ['/clerk/100%25', 'clerk', '100%'],
    ['/clerk/a%20b%zz', 'clerk', 'a b%zz'],
    ['/clerk/-1003', 'clerk', '-1003'],
    ['/clerk/1.0', 'clerk', '1.0'],
    ['/clerk/categories/Forms/', 'clerk', 'Forms'],
    ['/clerk/status/418', 'clerk', '418'],
    ['/404', null, '404'],
    ['/clerk/errors.html#user_not_found', 'clerk', 'user_not_found'],
    ['/errors?code=user_not_found', null, 'user_not_found'],
    ['/clerk/?error_code=user%20not_found', 'clerk', 'user not_found'],
    ['/clerk/user_not_found/#UserNotFound?userID=1', 'clerk', 'user_not_found'],
    ['/errors/#user_not_found?userID=1', null, 'user_not_found'],
    ['/clerk/', 'clerk', ''],
    ['/Clerk.html', 'clerk', ''],
    ['/errors/clerk', 'clerk', ''],
    ['/errors/', null, ''],
    ['/404.html', null, ''],
    ['/', null, ''],
    ['', null, ''],
    ['/%', null, '%'],
    ['/...', null, ''],
  ])('is found: %s', (address, catalog, query) => {
    const { catalog: detected, queries } = read(address);
    expect([detected, queries[0] ?? '']).toEqual([catalog, query]);
  });

  it.each(['/docs/errors', '/docs/errors/'])('is read after the base path %s', (base) => {
    expect(read('/docs/errors/Clerk/X/', base)).toMatchObject({ catalog: 'clerk', queries: ['X'] });
    expect(read('/Docs/Errors/clerk/X/', base)).toMatchObject({ catalog: 'clerk', queries: ['X'] });
    expect(read('/docs/errors', base)).toMatchObject({ catalog: null, queries: [], path: '/' });
    // The 404 page may be served for the whole host.
    expect(read('/elsewhere/X', base)).toMatchObject({
      queries: ['X', 'elsewhere'],
      path: '/elsewhere/X',
    });
    expect(read('/docs/errorsX', base)).toMatchObject({ queries: ['errorsX'] });
  });
});

describe('the spellings in a URL', () => {
  it('include codes with slashes, single segments, the query, and the fragment', () => {
    expect(read('/clerk/auth/user-not-found.html?code=A#B').spellings).toEqual([
      'auth/user-not-found',
      'auth/user-not-found.html',
      'user-not-found',
      'user-not-found.html',
      'auth',
      'A',
      'B',
    ]);
  });

  it('have common words last, because they may be codes', () => {
    expect(read('/errors/auth/error').spellings).toEqual([
      'errors/auth/error',
      'auth/error',
      'auth',
      'error',
      'errors',
    ]);
    expect(read('/clerk/error/').spellings).toEqual(['error']);
  });

  it('are limited for a URL of any length', () => {
    expect(read('/a/b'.repeat(500)).spellings.length).toBeLessThan(10);
  });
});

it('decodes the path for readers', () => {
  expect(read('/clerk/a%20%3Cb%3E%zz/').path).toBe('/clerk/a <b>%zz/');
});
