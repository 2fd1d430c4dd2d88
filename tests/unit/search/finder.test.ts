import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Finder } from '../../../src/search/finder.ts';
import { catalogOf, fixtureCatalogs } from '../support/catalogs.ts';
import { finderOf, finderOver, found } from '../support/finder.ts';

describe('over real catalogs', () => {
  let finder: Finder;
  beforeAll(async () => {
    finder = await finderOver(fixtureCatalogs());
  });
  const first = (query: string) => finder.search(query)[0];

  test.each([
    'user_not_found',
    'UserNotFound',
    'user-not-found',
    'user not found',
    '"errorCode": "USER_NOT_FOUND",',
  ])('%s is the code USER_NOT_FOUND', (query) => {
    expect(first(query)).toMatchObject({
      kind: 'exact',
      entry: { path: '/code0/USER_NOT_FOUND/' },
    });
  });

  it('finds a code that something else wraps', () => {
    expect(first('ERR_USER_NOT_FOUND')).toMatchObject({
      kind: 'affixed',
      entry: { label: 'USER_NOT_FOUND' },
    });
  });

  test.each([
    ['resorce_not_found', 'a letter is missing'],
    ['resuorce_not_found', 'two letters are swapped'],
    ['resource_mot_found', 'a letter is wrong'],
    ['resorcenot_fuond', 'several mistakes'],
  ])('finds resource_not_found by %s: %s', (query) => {
    expect(first(query)).toMatchObject({ kind: 'typo', entry: { label: 'resource_not_found' } });
  });

  test.each([
    ['ERR_INVALID_TOTP_SECRET_CODE', 'invalid_totp_secret_code'],
    ['InvalidTotpSecretError', 'INVALID_TOTP_SECRET'],
  ])('%s keeps what belongs to the code itself', (query, label) => {
    expect(first(query)).toMatchObject({ kind: 'affixed', entry: { label } });
  });

  test.each([
    ['from already exists', 'form_already_exists'],
    ['destrutive operation not allowed', 'destructive_operation_not_allowed'],
  ])('%s is like a code, although it holds the message of another one', (query, label) => {
    expect(first(query)).toMatchObject({ kind: 'typo', entry: { label } });
  });

  it('finds a code with a mistake inside a sentence, but a message that stands there first', () => {
    expect(first('It failed with resorce_not_found, twice')).toMatchObject({
      kind: 'typo-inside',
      entry: { label: 'resource_not_found' },
    });
    expect(first('[oauth_acess] failed: No user was found with id user_1')).toMatchObject({
      kind: 'message-inside',
      cases: [{ errorCase: { id: 'UserNotFound' } }],
    });
  });

  it('finds the case that a message with the values of a reader was made from', () => {
    expect(first('No user was found with id user_2abc')).toMatchObject({
      kind: 'message',
      entry: { label: 'resource_not_found' },
      cases: [{ errorCase: { id: 'UserNotFound', status: 404 } }],
    });
  });

  it('finds a message inside a log line and inside a response', () => {
    const wanted = {
      entry: { label: 'resource_not_found' },
      cases: [{ errorCase: { id: 'UserNotFound' } }],
    };
    expect(first('[api] 404: No user was found with id user_2abc (trace 1)')).toMatchObject(wanted);
    expect(
      first('{ "long_message": "No user was found with id user_2abc", "meta": {} }'),
    ).toMatchObject(wanted);
  });

  it('finds codes by words of their messages in any order, the last one unfinished', () => {
    const paths = finder.search('domains limit organiz').map(({ entry }) => entry.label);
    expect(paths).toContain('organization_domain_quota_exceeded');
  });

  it('finds nothing for what nobody wrote, and names what is spelled most alike', () => {
    expect(finder.search('qzxv wwk')).toEqual([]);
    expect(finder.nearest('resourceless', 5)).toHaveLength(5);
    expect(finder.nearest('resourceless', 5)[0]?.label).toMatch(/^resource_/);
  });

  it('narrows to a catalog, to a status and to a class of statuses', () => {
    const all = finder.search('not found');
    const code0 = finder.search('not found', { catalog: 'code0' });
    expect(new Set(all.map(({ entry }) => entry.catalog)).size).toBe(2);
    expect(new Set(code0.map(({ entry }) => entry.catalog))).toEqual(new Set(['code0']));
    const gone = finder.search('deprecated', { status: '410' });
    expect(gone.length).toBeGreaterThan(0);
    for (const { entry } of gone) expect(entry.cases.map(({ status }) => status)).toContain(410);
    expect(finder.search('timeout', { status: '5xx' }).length).toBeGreaterThan(0);
    expect(finder.search('user_quota_exceeded', { status: '5xx' })).toEqual([]);
  });
});

describe('odd codes', () => {
  const odd = () =>
    finderOf([
      { code: '404' },
      { code: '-1003' },
      { code: '1003' },
      { code: 'ns:user/gone' },
      { code: 'constructor' },
      { code: '0' },
      { code: null, name: 'NoCodeAtAll', message: 'It has no code.' },
      { code: 'x'.repeat(111) },
    ]);

  test.each(['404', '-1003', '1003', 'ns:user/gone', '0', 'constructor', 'x'.repeat(111)])(
    'the code %s comes first for itself',
    async (code) => {
      expect((await odd()).search(code)[0]).toMatchObject({
        kind: 'exact',
        entry: { label: code },
      });
    },
  );

  it('finds a case without a code by its name and its message', async () => {
    const finder = await odd();
    expect(finder.search('no_code_at_all')[0]?.entry.label).toBe('NoCodeAtAll');
    expect(finder.search('It has no code.')[0]).toMatchObject({
      kind: 'message',
      entry: { label: 'NoCodeAtAll' },
    });
  });

  it('finds a code of signs alone by its spelling', async () => {
    const finder = await finderOver([
      catalogOf({
        'errors.yaml': '- code: "+"\n- code: other\n',
        'codes/plus.md': '---\ncode: "+"\nslug: plus\n---\n',
      }),
    ]);
    expect(found(finder, '+')).toEqual(['+ exact']);
  });
});

it('prefers the spelling as it is among codes that fold to the same', async () => {
  const finder = await finderOf([{ code: 'time_out' }, { code: 'TIMEOUT' }]);
  expect(found(finder, 'TIMEOUT')).toEqual(['TIMEOUT exact', 'time_out exact']);
  expect(found(finder, 'time_out')).toEqual(['time_out exact', 'TIMEOUT exact']);
});

it('puts an exact code before one that only begins with it', async () => {
  const finder = await finderOf([
    { code: 'quota' },
    { code: 'quota_exceeded' },
    { code: 'quota_x' },
  ]);
  expect(found(finder, 'quota')).toEqual([
    'quota exact',
    'quota_x prefix',
    'quota_exceeded prefix',
  ]);
});

it('shows a code that two catalogs have for both, the spelling as it is first', async () => {
  const catalogs = [
    { ...catalogOf({ 'errors.yaml': '- code: RATE_LIMITED\n- code: other\n' }), id: 'one' },
    { ...catalogOf({ 'errors.yaml': '- code: rate_limited\n' }), id: 'two' },
    { ...catalogOf({ 'errors.yaml': '- code: rate_limited\n' }), id: 'three' },
  ];
  const finder = await finderOver(catalogs);
  const paths = finder.search('rate_limited').map(({ entry }) => entry.path);
  expect(paths).toEqual(['/two/rate_limited/', '/three/rate_limited/', '/one/RATE_LIMITED/']);
  expect(finder.search('rate_limited', { catalog: 'three' })[0]?.entry.path).toBe(paths[1]);
});

it('matches a message with braces, printf verbs and signs that mean something in patterns', async () => {
  const finder = await finderOf(
    [
      { code: 'limit', message: 'You have (at most) {count} of [10] users.' },
      { code: 'other', message: 'You have no users.' },
    ],
    'placeholders: { syntax: [braces] }\n',
  );
  expect(found(finder, 'You have (at most) 5 of [10] users')[0]).toBe('limit message');
});

it('loads a long pasted text without comparing it to every message', async () => {
  const finder = await finderOf([
    { code: 'limit_reached', message: 'You have {a} and {b} of {c}.' },
  ]);
  const log = `${'noise and more noise '.repeat(5000)} limit_reached`;
  expect(found(finder, log)).toEqual(['limit_reached exact']);
});

it('finds a code by what it was called before, and by its title', async () => {
  const finder = await finderOver([
    catalogOf({
      'errors.yaml': '- code: card_expired\n  name: StaleCard\n- code: other\n',
      'history.yaml':
        '- { date: 2026-01-01, change: added, code: card_old }\n' +
        '- { date: 2026-02-01, change: renamed, code: card_old, to: card_expired }\n',
    }),
  ]);
  expect(found(finder, 'CARD-OLD')).toEqual(['card_expired name']);
  expect(found(finder, 'StaleCard')[0]).toBe('card_expired name');
});
