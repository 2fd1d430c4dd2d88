import { beforeAll, describe, expect, it, test } from 'vitest';
import { listEntryStatuses } from '../../../src/search/index/entries.ts';
import type { Finder } from '../../../src/search/finder.ts';
import { loadCatalog, readFixtureCatalogs } from '../support/catalogs.ts';
import { createRecordFinder, createCatalogFinder, listResults } from '../support/search.ts';

describe('over real catalogs', () => {
  let finder: Finder;
  beforeAll(async () => {
    finder = await createCatalogFinder(readFixtureCatalogs());
  });
  const findFirst = (query: string) => finder.search(query)[0];

  test.each([
    'user_not_found',
    'UserNotFound',
    'user-not-found',
    'user not found',
    '"errorCode": "USER_NOT_FOUND",',
  ])('%s is the code USER_NOT_FOUND', (query) => {
    expect(findFirst(query)).toMatchObject({
      kind: 'exact',
      entry: { path: '/code0/USER_NOT_FOUND/' },
    });
  });

  it('finds a code with a prefix or suffix', () => {
    expect(findFirst('ERR_USER_NOT_FOUND')).toMatchObject({
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
    expect(findFirst(query)).toMatchObject({
      kind: 'typo',
      entry: { label: 'resource_not_found' },
    });
  });

  test.each([
    ['ERR_INVALID_TOTP_SECRET_CODE', 'invalid_totp_secret_code'],
    ['InvalidTotpSecretError', 'INVALID_TOTP_SECRET'],
  ])('%s keeps the parts that belong to the code', (query, label) => {
    expect(findFirst(query)).toMatchObject({ kind: 'affixed', entry: { label } });
  });

  test.each([
    ['from already exists', 'form_already_exists'],
    ['destrutive operation not allowed', 'destructive_operation_not_allowed'],
  ])('%s is similar to a code, although it contains the message of another one', (query, label) => {
    expect(findFirst(query)).toMatchObject({ kind: 'typo', entry: { label } });
  });

  it('finds a misspelled code in a sentence, but prefers a message in it', () => {
    expect(findFirst('It failed with resorce_not_found, twice')).toMatchObject({
      kind: 'typo-inside',
      entry: { label: 'resource_not_found' },
    });
    expect(findFirst('[oauth_acess] failed: No user was found with id user_1')).toMatchObject({
      kind: 'message-inside',
      cases: [{ errorCase: { id: 'UserNotFound' } }],
    });
  });

  it('finds the case of a message with values', () => {
    expect(findFirst('No user was found with id user_2abc')).toMatchObject({
      kind: 'message',
      entry: { label: 'resource_not_found' },
      cases: [{ errorCase: { id: 'UserNotFound', statuses: [404] } }],
    });
  });

  it('finds a message in a log line and in a response', () => {
    const expected = {
      entry: { label: 'resource_not_found' },
      cases: [{ errorCase: { id: 'UserNotFound' } }],
    };
    expect(findFirst('[api] 404: No user was found with id user_2abc (trace 1)')).toMatchObject(
      expected,
    );
    expect(
      findFirst('{ "long_message": "No user was found with id user_2abc", "meta": {} }'),
    ).toMatchObject(expected);
  });

  it('finds codes by words of their messages in any order, with an incomplete last word', () => {
    const paths = finder.search('domains limit organiz').map(({ entry }) => entry.label);
    expect(paths).toContain('organization_domain_quota_exceeded');
  });

  it('finds nothing for unknown words, and returns similar codes', () => {
    expect(finder.search('qzxv wwk')).toEqual([]);
    expect(finder.nearest('resourceless', 5)).toHaveLength(5);
    expect(finder.nearest('resourceless', 5)[0]?.label).toMatch(/^resource_/);
  });

  it('filters by catalog, status, and status class', () => {
    const all = finder.search('not found');
    const code0 = finder.search('not found', { catalog: 'code0' });
    expect(new Set(all.map(({ entry }) => entry.catalog)).size).toBe(2);
    expect(new Set(code0.map(({ entry }) => entry.catalog))).toEqual(new Set(['code0']));
    const withStatus = finder.search('deprecated', { status: '410' });
    expect(withStatus.length).toBeGreaterThan(0);
    for (const { entry } of withStatus) expect(listEntryStatuses(entry)).toContain(410);
    expect(finder.search('timeout', { status: '5xx' }).length).toBeGreaterThan(0);
    expect(finder.search('user_quota_exceeded', { status: '5xx' })).toEqual([]);
  });
});

describe('odd codes', () => {
  const createOddFinder = () =>
    createRecordFinder([
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
    'the code %s is the first result for itself',
    async (code) => {
      expect((await createOddFinder()).search(code)[0]).toMatchObject({
        kind: 'exact',
        entry: { label: code },
      });
    },
  );

  it('finds a case without a code by its name and its message', async () => {
    const finder = await createOddFinder();
    expect(finder.search('no_code_at_all')[0]?.entry.label).toBe('NoCodeAtAll');
    expect(finder.search('It has no code.')[0]).toMatchObject({
      kind: 'same-message',
      entry: { label: 'NoCodeAtAll' },
    });
  });

  it('finds a code without letters and digits by its spelling', async () => {
    const finder = await createCatalogFinder([
      loadCatalog({
        'errors.yaml': '- code: "+"\n- code: other\n',
        'codes/plus.md': '---\ncode: "+"\nslug: plus\n---\n',
      }),
    ]);
    expect(listResults(finder, '+')).toEqual(['+ exact']);
  });
});

it('prefers the exact spelling among codes with the same normalized form', async () => {
  const finder = await createRecordFinder([{ code: 'time_out' }, { code: 'TIMEOUT' }]);
  expect(listResults(finder, 'TIMEOUT')).toEqual(['TIMEOUT exact', 'time_out exact']);
  expect(listResults(finder, 'time_out')).toEqual(['time_out exact', 'TIMEOUT exact']);
});

it('ranks an exact code before codes that begin with it', async () => {
  const finder = await createRecordFinder([
    { code: 'quota' },
    { code: 'quota_exceeded' },
    { code: 'quota_x' },
  ]);
  expect(listResults(finder, 'quota')).toEqual([
    'quota exact',
    'quota_x prefix',
    'quota_exceeded prefix',
  ]);
});

it('returns a code of several catalogs for each, with the exact spelling first', async () => {
  const catalogs = [
    { ...loadCatalog({ 'errors.yaml': '- code: RATE_LIMITED\n- code: other\n' }), id: 'one' },
    { ...loadCatalog({ 'errors.yaml': '- code: rate_limited\n' }), id: 'two' },
    { ...loadCatalog({ 'errors.yaml': '- code: rate_limited\n' }), id: 'three' },
  ];
  const finder = await createCatalogFinder(catalogs);
  const paths = finder.search('rate_limited').map(({ entry }) => entry.path);
  expect(paths).toEqual(['/two/rate_limited/', '/three/rate_limited/', '/one/RATE_LIMITED/']);
  expect(finder.search('rate_limited', { catalog: 'three' })[0]?.entry.path).toBe(paths[1]);
});

it('matches a message with braces, printf verbs, and special characters of patterns', async () => {
  const finder = await createRecordFinder(
    [
      { code: 'limit', message: 'You have (at most) {count} of [10] users.' },
      { code: 'other', message: 'You have no users.' },
    ],
    'placeholders: { syntax: [braces] }\n',
  );
  expect(listResults(finder, 'You have (at most) 5 of [10] users')[0]).toBe('limit message');
});

it('handles a long pasted text without comparing it to every message', async () => {
  const finder = await createRecordFinder([
    { code: 'limit_reached', message: 'You have {a} and {b} of {c}.' },
  ]);
  const log = `${'noise and more noise '.repeat(5000)} limit_reached`;
  expect(listResults(finder, log)).toEqual(['limit_reached exact']);
});

it('finds a code by its old name and by its title', async () => {
  const finder = await createCatalogFinder([
    loadCatalog({
      'errors.yaml': '- code: card_expired\n  name: StaleCard\n- code: other\n',
      'history.yaml':
        '- { date: 2026-01-01, change: added, code: card_old }\n' +
        '- { date: 2026-02-01, change: renamed, code: card_old, to: card_expired }\n',
    }),
  ]);
  expect(listResults(finder, 'CARD-OLD')).toEqual(['card_expired name']);
  expect(listResults(finder, 'StaleCard')[0]).toBe('card_expired name');
});

describe('a query that asks for an HTTP status', () => {
  const records = [
    { code: 'gone', status: 404, message: 'Gone' },
    { code: 'locked', status: 423, message: 'Locked' },
    { code: 'missing', status: 404, message: 'Missing' },
  ];

  it('gives all codes with this status, and no others', async () => {
    const finder = await createRecordFinder(records);
    for (const query of ['404', 'error 404', '4xx']) {
      const labels = finder.search(query).map(({ entry }) => entry.label);
      expect(labels, query).toEqual(
        query === '4xx' ? ['gone', 'locked', 'missing'] : ['gone', 'missing'],
      );
    }
    expect(finder.search('404', { catalog: 'other' })).toEqual([]);
  });

  it('gives the code that is spelled like the status first', async () => {
    const finder = await createRecordFinder([...records, { code: '404', status: 400 }]);
    expect(listResults(finder, '404')[0]).toBe('404 exact');
    expect(listResults(finder, 'error 404')[0]).toBe('404 exact');
    expect(listResults(finder, '404')).toContain('missing filtered');
  });

  it('is searched as usual if no code has the status', async () => {
    const finder = await createRecordFinder([...records, { code: 'error_503x', status: 400 }]);
    expect(listResults(finder, '503')).not.toContain('gone filtered');
  });

  it('without words, gives the codes that pass the filters', async () => {
    const finder = await createRecordFinder(records);
    expect(finder.search('', { status: '423' }).map(({ entry }) => entry.label)).toEqual([
      'locked',
    ]);
    expect(finder.search('')).toEqual([]);
  });
});
