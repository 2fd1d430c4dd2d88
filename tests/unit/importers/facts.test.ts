import { describe, expect, it } from 'vitest';
import type { ErrorRecord } from '../../../src/catalog/files/schema.ts';
import { addReplacements } from '../../../src/importers/normalize.ts';
import { joinFacts } from '../../../src/importers/facts.ts';
import { jsonObjects } from '../../../src/importers/json-objects.ts';
import { markdownTable } from '../../../src/importers/markdown-table.ts';
import { normalizeRecord } from '../../../src/importers/normalize.ts';
import { documentedOptions, readFixture, readFixtureSource } from '../support/sources.ts';

const join = (records: ErrorRecord[], ...rows: string[]) =>
  joinFacts(records, { file: 'facts.tsv', text: `${rows.join('\n')}\n` });
const header = 'entry\tgroup\tname\tcode\tstatus';
const orderHint = 'Use the same version of both, in the same order.';

describe('a table with one row per case', () => {
  it('sets the group, name, and status of each case, and keeps other facts', () => {
    const { records, issues } = join(
      [{ code: 'a', title: 'A' }, { code: 'b', category: 'Old', name: 'Old' }, { code: null }],
      header,
      '1\tForms\tFirst\ta\t422',
      '2\t\t\tb\t',
      '3\tForms\tThird\t\t400',
    );
    expect(issues).toEqual([]);
    expect(records).toEqual([
      { code: 'a', title: 'A', category: 'Forms', name: 'First', status: 422 },
      { code: 'b', category: 'Old', name: 'Old' },
      { code: null, category: 'Forms', name: 'Third', status: 400 },
    ]);
  });

  it.each([
    ['fewer', [header, '1\tG\tA\ta\t400'], 'The table has 1 rows, but the source has 2 cases.'],
    [
      'more',
      [header, '1\tG\tA\ta\t400', '2\tG\tB\tb\t400', '3\tG\tC\tc\t400'],
      'The table has 3 rows, but the source has 2 cases.',
    ],
  ])('is rejected with %s rows than cases', (_, rows, message) => {
    expect(join([{ code: 'a' }, { code: 'b' }], ...rows).issues).toEqual([
      { file: 'facts.tsv', line: 1, column: 1, message, hint: 'Use the same version of both.' },
    ]);
  });

  it('is rejected at each row in another order', () => {
    const { records, issues } = join(
      [{ code: 'a' }, { code: null }],
      header,
      '2\tG\tB\tb\t400',
      '1\tG\tA\ta\t400',
    );
    expect(issues).toEqual([
      {
        file: 'facts.tsv',
        line: 2,
        column: 1,
        message: 'The row is for `b`, but this case of the source has the code `a`.',
        hint: orderHint,
      },
      {
        file: 'facts.tsv',
        line: 3,
        column: 1,
        message: 'The row is for `a`, but this case of the source has the code ``.',
        hint: orderHint,
      },
    ]);
    expect(records).toEqual([{ code: 'a' }, { code: null }]);
  });

  it.each(['999', '40', '4040', 'Not Found', '0x1F4'])(
    'is rejected with an invalid status: %s',
    (status) => {
      expect(join([{ code: 'a' }], header, `1\tG\tA\ta\t${status}`).issues).toMatchObject([
        { line: 2, message: `\`${status}\` is not an HTTP status code.` },
      ]);
    },
  );
});

describe('a table with one row per operation', () => {
  it.each(['operation', 'mutation'])(
    'sets the operations of codes from the column %s',
    (column) => {
      const { records, issues } = join(
        [{ code: 'A' }, { code: 'B' }],
        `code\t${column}`,
        'B\tlogin',
        'B\tregister',
      );
      expect(issues).toEqual([]);
      expect(records).toEqual([{ code: 'A' }, { code: 'B', operations: ['login', 'register'] }]);
    },
  );

  it('is rejected with a code that is not in the source', () => {
    expect(join([{ code: 'A' }], 'code\toperation', 'A\tlogin', 'B\tlogin').issues).toEqual([
      {
        file: 'facts.tsv',
        line: 3,
        column: 1,
        message: 'The source has no code `B`.',
        hint: 'Use the same version of both.',
      },
    ]);
  });

  it('is rejected with a row without an operation', () => {
    expect(join([{ code: 'A' }], 'code\toperation', 'A\t').issues).toHaveLength(1);
  });

  it('sets the operation for every case of a code', () => {
    const { records } = join(
      [
        { code: 'A', name: 'One' },
        { code: 'A', name: 'Two' },
      ],
      'code\toperation',
      'A\tlogin',
    );
    expect(records.map(({ operations }) => operations)).toEqual([['login'], ['login']]);
  });
});

it.each(['', 'code\tname\nA\tB', 'just text'])(
  'rejects a table with unknown columns: %j',
  (text) => {
    expect(joinFacts([{ code: 'A' }], { file: 'facts.tsv', text })).toEqual({
      records: [{ code: 'A' }],
      issues: [
        {
          file: 'facts.tsv',
          line: 1,
          column: 1,
          message: 'The table has neither a column `entry` nor the columns `code` and `operation`.',
          hint: 'Name the columns in the first line, separated by tabs.',
        },
      ],
    });
  },
);

it('reads tables with Windows line endings', () => {
  const { text } = readFixture('api-errors.tsv');
  const { records } = jsonObjects.read(readFixture('api-errors.txt'), documentedOptions);
  const windows = joinFacts(records, { file: 'x', text: text.replaceAll('\n', '\r\n') });
  expect(windows.issues).toEqual([]);
  expect(windows).toEqual(joinFacts(records, { file: 'x', text }));
});

it('does not change the records in the argument', () => {
  const records = [
    { code: 'a', name: 'Old', deprecated: { reason: 'Use New instead', replacedBy: [] } },
    { code: 'b', name: 'New' },
  ];
  const before = structuredClone(records);
  joinFacts(records, {
    file: 'facts.tsv',
    text: `${header}\n1\tG\tOld\ta\t400\n2\tG\tNew\tb\t400\n`,
  });
  expect(records).toEqual(before);
});

describe('the facts of real catalogs', () => {
  it('match the Clerk source', () => {
    const source = jsonObjects.read(readFixtureSource('clerk-backend-api.txt'), documentedOptions);
    const { records, issues } = joinFacts(
      source.records,
      readFixtureSource('clerk-backend-api.tsv'),
    );
    expect(issues).toEqual([]);
    expect(records.every(({ name, category }) => name && category)).toBe(true);
    expect(new Set(records.map(({ name }) => name)).size).toBe(314);
    expect(records.flatMap(({ status, name }) => (status === undefined ? [name] : []))).toEqual([
      'WorkspaceNotConfigured',
    ]);
    expect(records.find(({ code }) => code === null)).toMatchObject({
      name: 'IdentificationExists',
      status: 400,
    });
  });

  it('include the replacement of the only deprecated code', () => {
    const source = jsonObjects.read(readFixtureSource('clerk-backend-api.txt'), documentedOptions);
    const joined = joinFacts(source.records, readFixtureSource('clerk-backend-api.tsv')).records;
    const records = addReplacements(joined);
    expect(records.filter(({ deprecated }) => deprecated)).toMatchObject([
      {
        code: 'not_a_member_in_organization',
        deprecated: {
          reason: expect.stringMatching(
            /^This error reveals the existence of an organization/,
          ) as string,
          replacedBy: ['organization_not_found_or_unauthorized'],
        },
      },
    ]);
  });

  it('keep the names in the source', () => {
    const source = jsonObjects.read(readFixtureSource('clerk-backend-api.txt'), documentedOptions);
    const { records } = joinFacts(source.records, readFixtureSource('clerk-backend-api.tsv'));
    const renamed = source.records.filter(
      ({ name }, index) => name !== undefined && name !== records[index]?.name,
    );
    expect(renamed).toEqual([]);
    expect(source.records.filter(({ name }) => name !== undefined)).toHaveLength(122);
  });

  it('match the Code0 source, in which ten codes have no operation', () => {
    const source = markdownTable.read(readFixtureSource('code0-errorcodeenum.md'));
    const { records, issues } = joinFacts(
      source.records,
      readFixtureSource('code0-operations.tsv'),
    );
    expect(issues).toEqual([]);
    expect(records.filter(({ operations }) => operations === undefined)).toHaveLength(10);
    expect(records.find(({ code }) => code === 'INVALID_LOGIN_DATA')?.operations).toEqual([
      'usersLogin',
    ]);
  });

  it('give categories stable ids', () => {
    const source = jsonObjects.read(readFixtureSource('clerk-backend-api.txt'), documentedOptions);
    const { records } = joinFacts(source.records, readFixtureSource('clerk-backend-api.tsv'));
    const ids = new Set(records.map((record) => normalizeRecord(record).category));
    expect(ids.size).toBe(55);
    expect([...ids]).toEqual(
      expect.arrayContaining(['jwt-templates', 'oauth', 'saml', 'apikeys', 'home-url']),
    );
  });
});
