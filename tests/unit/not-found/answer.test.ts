import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../src/search/finder.ts';
import { readAddress } from '../../../src/not-found/address.ts';
import { findAnswer } from '../../../src/not-found/answer.ts';
import { createIndex } from '../../../src/search/index/encode.ts';
import { loadCatalog } from '../support/catalogs.ts';

const createRecords = (...names: string[]) =>
  names.map((code) => `- ${JSON.stringify({ code, title: code })}\n`).join('');
const catalogs = [
  {
    ...loadCatalog({
      'errors.yaml': `${createRecords('user_not_found', 'rate_limited', 'auth/user-locked', 'error', '💥')}
- { code: resource_not_found, name: SessionNotFound, title: Session }
- { code: resource_not_found, name: TeamNotFound, title: Team }
`,
      'codes/boom.md': '---\ncode: 💥\nslug: boom\n---\n',
    }),
    id: 'one',
  },
  { ...loadCatalog({ 'errors.yaml': createRecords('RATE_LIMITED', 'TEAM_NOT_FOUND') }), id: 'two' },
];
const finder = createFinder(createIndex(catalogs));
const titles = catalogs.map(({ id }) => ({ id, title: `The ${id} API` }));

const findForUrl = (address: string) => {
  const { pathname, search, hash } = new URL(address, 'https://errors.example.com');
  return findAnswer(readAddress({ pathname, search, hash }, '/', titles), hash, finder);
};
const listTargets = (address: string) =>
  findForUrl(address).targets.map(({ entry, fragment }) => entry.path + fragment);

describe('the page for a URL', () => {
  it.each([
    ['/one/USER_NOT_FOUND/', ['/one/user_not_found/']],
    ['/one/userNotFound', ['/one/user_not_found/']],
    ['/one/user%20not%20found.html', ['/one/user_not_found/']],
    ['/two/user_not_found/', ['/one/user_not_found/']],
    ['/user_not_found', ['/one/user_not_found/']],
    ['/ERR_USER_NOT_FOUND', ['/one/user_not_found/']],
    ['/v1/errors/One/user_not_found/details', ['/one/user_not_found/']],
    ['/one/auth/user-locked', ['/one/auth-user-locked/']],
    ['/one/%F0%9F%92%A5/', ['/one/boom/']],
    ['/one/error/', ['/one/error/']],
    ['/one/code=USER_NOT_FOUND', ['/one/user_not_found/']],
    ['/one/Error:%20user_not_found', ['/one/user_not_found/']],
    ['/help?code=user_not_found', ['/one/user_not_found/']],
    ['/help#user_not_found', ['/one/user_not_found/']],
  ])('is found by the spelling of the code: %s', (address, paths) => {
    expect(listTargets(address)).toEqual(paths);
  });

  it('is in the catalog of the URL, or in every catalog if the URL has none or an unknown one', () => {
    expect(listTargets('/one/rate-limited')).toEqual(['/one/rate_limited/']);
    expect(listTargets('/two/rate-limited')).toEqual(['/two/RATE_LIMITED/']);
    expect(listTargets('/Rate-Limited').sort()).toEqual([
      '/one/rate_limited/',
      '/two/RATE_LIMITED/',
    ]);
    expect(listTargets('/three/RATE_LIMITED').sort()).toEqual(listTargets('/Rate-Limited').sort());
  });

  it.each([
    ['/one/RESOURCE_NOT_FOUND/#teamnotfound?id=1', ['/one/resource_not_found/#TeamNotFound?id=1']],
    ['/one/RESOURCE_NOT_FOUND/#Elsewhere', ['/one/resource_not_found/#Elsewhere']],
    ['/one/RESOURCE_NOT_FOUND/#resource-not-found', ['/one/resource_not_found/']],
    ['/one/RESOURCE_NOT_FOUND/#%zz', ['/one/resource_not_found/#%25zz']],
    ['/one/SessionNotFound', ['/one/resource_not_found/#SessionNotFound']],
    ['/one/resource-not-found/session-not-found', ['/one/resource_not_found/#SessionNotFound']],
    ['/one/team-not-found', ['/one/resource_not_found/#TeamNotFound']],
    ['/two/team-not-found', ['/two/TEAM_NOT_FOUND/']],
    ['/team-not-found', ['/two/TEAM_NOT_FOUND/', '/one/resource_not_found/#TeamNotFound']],
  ])('has the fragment of a case: %s', (address, paths) => {
    expect(listTargets(address)).toEqual(paths);
  });
});

describe('for a URL without a known code', () => {
  it('at most five similar codes are suggested, with the fewest typing mistakes first', () => {
    const { targets, similar } = findForUrl('/one/usr_not_found/');
    expect(targets).toEqual([]);
    expect(similar[0]?.path).toBe('/one/user_not_found/');
    expect(similar.length).toBeLessThanOrEqual(5);
    expect(new Set(similar).size).toBe(similar.length);
  });

  it('that is about a status, or similar to no code, nothing is suggested', () => {
    for (const address of ['/one/status/429/', '/one/Segmentation%20fault', '/one/💣/']) {
      expect(findForUrl(address), address).toMatchObject({ targets: [], similar: [] });
    }
  });

  it('equally similar codes of the catalog in the URL come first', () => {
    expect(findForUrl('/two/rate_limitd').similar[0]?.path).toBe('/two/RATE_LIMITED/');
    expect(findForUrl('/one/rate_limitd').similar[0]?.path).toBe('/one/rate_limited/');
    // A code of another catalog with one different letter is more similar than a code with a common word.
    expect(findForUrl('/two/user_not_fond').similar[0]?.path).toBe('/one/user_not_found/');
  });

  it('the segment that is most similar to a code is used', () => {
    for (const address of [
      '/one/usr_not_found/details',
      '/v1/usr_not_found/x',
      '/usr_not_found#top',
    ])
      expect(findForUrl(address), address).toMatchObject({
        query: 'usr_not_found',
        similar: [{ label: 'user_not_found' }, ...findForUrl(address).similar.slice(1)],
      });
  });

  it('a longer similar segment is better than a few letters at the beginning of a code', () => {
    expect(findForUrl('/usr_not_found/us/')).toMatchObject({ query: 'usr_not_found' });
  });

  it.each(['/', '/one/', '/errors/', '/404.html'])('nothing is suggested for %s', (address) => {
    expect(findForUrl(address)).toEqual({ targets: [], similar: [], query: '' });
  });
});
