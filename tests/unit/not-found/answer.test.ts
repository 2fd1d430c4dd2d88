import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../src/search/finder.ts';
import { readAddress } from '../../../src/not-found/address.ts';
import { findAnswer } from '../../../src/not-found/answer.ts';
import { createIndex } from '../../../src/search/index/encode.ts';
import { catalogOf } from '../support/catalogs.ts';

const codes = (...names: string[]) =>
  names.map((code) => `- ${JSON.stringify({ code, title: code })}\n`).join('');
const catalogs = [
  {
    ...catalogOf({
      'errors.yaml': `${codes('user_not_found', 'rate_limited', 'auth/user-locked', 'error', '💥')}
- { code: resource_not_found, name: SessionNotFound, title: Session }
- { code: resource_not_found, name: TeamNotFound, title: Team }
`,
      'codes/boom.md': '---\ncode: 💥\nslug: boom\n---\n',
    }),
    id: 'one',
  },
  { ...catalogOf({ 'errors.yaml': codes('RATE_LIMITED', 'TEAM_NOT_FOUND') }), id: 'two' },
];
const finder = createFinder(createIndex(catalogs));
const titles = catalogs.map(({ id }) => ({ id, title: `The ${id} API` }));

const answer = (address: string) => {
  const { pathname, search, hash } = new URL(address, 'https://errors.example.com');
  return findAnswer(readAddress({ pathname, search, hash }, '/', titles), hash, finder);
};
const meant = (address: string) =>
  answer(address).targets.map(({ entry, fragment }) => entry.path + fragment);

describe('the page that an address means', () => {
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
    expect(meant(address)).toEqual(paths);
  });

  it('is that of the catalog it names, and of each where it names none or another', () => {
    expect(meant('/one/rate-limited')).toEqual(['/one/rate_limited/']);
    expect(meant('/two/rate-limited')).toEqual(['/two/RATE_LIMITED/']);
    expect(meant('/Rate-Limited').sort()).toEqual(['/one/rate_limited/', '/two/RATE_LIMITED/']);
    expect(meant('/three/RATE_LIMITED').sort()).toEqual(meant('/Rate-Limited').sort());
  });

  it.each([
    ['/one/RESOURCE_NOT_FOUND/#teamnotfound?id=1', ['/one/resource_not_found/#TeamNotFound?id=1']],
    ['/one/RESOURCE_NOT_FOUND/#Elsewhere', ['/one/resource_not_found/#Elsewhere']],
    ['/one/RESOURCE_NOT_FOUND/#resource-not-found', ['/one/resource_not_found/']],
    ['/one/RESOURCE_NOT_FOUND/#%zz', ['/one/resource_not_found/#%zz']],
    ['/one/SessionNotFound', ['/one/resource_not_found/#SessionNotFound']],
    ['/one/resource-not-found/session-not-found', ['/one/resource_not_found/#SessionNotFound']],
    ['/one/team-not-found', ['/one/resource_not_found/#TeamNotFound']],
    ['/two/team-not-found', ['/two/TEAM_NOT_FOUND/']],
    ['/team-not-found', ['/two/TEAM_NOT_FOUND/', '/one/resource_not_found/#TeamNotFound']],
  ])('is that of the case, where one is meant: %s', (address, paths) => {
    expect(meant(address)).toEqual(paths);
  });
});

describe('where an address spells no code', () => {
  it('the nearest are offered, five at most, that with the fewest typing mistakes first', () => {
    const { targets, similar } = answer('/one/usr_not_found/');
    expect(targets).toEqual([]);
    expect(similar[0]?.path).toBe('/one/user_not_found/');
    expect(similar.length).toBeLessThanOrEqual(5);
    expect(new Set(similar).size).toBe(similar.length);
  });

  it('those of the catalog it names come first, where they are as near', () => {
    expect(answer('/two/rate_limitd').similar[0]?.path).toBe('/two/RATE_LIMITED/');
    expect(answer('/one/rate_limitd').similar[0]?.path).toBe('/one/rate_limited/');
    // Even where it is of another catalog, what is spelled so but for a letter is nearer than a word in common.
    expect(answer('/two/user_not_fond').similar[0]?.path).toBe('/one/user_not_found/');
  });

  it('the part of it that is nearest to a code is the one that counts', () => {
    for (const address of [
      '/one/usr_not_found/details',
      '/v1/usr_not_found/x',
      '/usr_not_found#top',
    ])
      expect(answer(address), address).toMatchObject({
        query: 'usr_not_found',
        similar: [{ label: 'user_not_found' }, ...answer(address).similar.slice(1)],
      });
  });

  it('a few letters that begin some code count less than a longer part that is like one', () => {
    expect(answer('/usr_not_found/us/')).toMatchObject({ query: 'usr_not_found' });
  });

  it.each(['/', '/one/', '/errors/', '/404.html'])('nothing is offered for %s', (address) => {
    expect(answer(address)).toEqual({ targets: [], similar: [], query: '' });
  });
});
