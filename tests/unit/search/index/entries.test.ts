import { expect, it } from 'vitest';
import { encodeCodes, encodeMessages } from '../../../../src/search/index/encode.ts';
import { listEntryStatuses } from '../../../../src/search/index/entries.ts';
import { attachMessages, decodeCodes } from '../../../../src/search/index/decode.ts';
import { createRecordFinder, createSearchIndex } from '../../support/search.ts';
import { loadCatalog, minimalCatalog, readFixtureCatalogs } from '../../support/catalogs.ts';

it('has the same code, path, title, statuses, state, and cases in the browser as on pages', () => {
  const catalogs = readFixtureCatalogs();
  const { entries } = createSearchIndex(catalogs);
  const codes = catalogs.flatMap((catalog) =>
    [...catalog.codes]
      .sort((a, b) => a.slug.localeCompare(b.slug, 'en'))
      .map((code) => ({
        label: code.code ?? code.cases[0]?.name,
        path: `/${catalog.id}/${code.slug}/`,
        title: code.title,
        statuses: [
          ...new Set(code.cases.flatMap(({ status }) => (status === null ? [] : [status]))),
        ].sort(),
        state: code.deprecated ? 'deprecated' : null,
        cases: code.cases.length > 1 ? code.cases.map(({ id }) => id) : [null],
      })),
  );
  expect(
    entries.map((entry) => ({
      label: entry.label,
      path: entry.path,
      title: entry.title,
      statuses: listEntryStatuses(entry),
      state: entry.state,
      cases: entry.cases.map(({ id }) => id),
    })),
  ).toEqual(codes);
});

it('derives titles from messages, also without the syntax of placeholders', () => {
  const catalog = loadCatalog({
    'catalog.yaml': `${minimalCatalog}placeholders: { syntax: [printf] }\n`,
    'errors.yaml': `- { code: '42601', message: 'no table %s', arguments: [{ name: table }] }
- { code: '42602', message: 'no column %s' }
- { code: '42603', title: 'wrong type %s' }
`,
  });
  expect(encodeCodes([catalog]).catalogs[0]?.titles).toEqual([null, null, null]);
  expect(createSearchIndex([catalog]).entries.map(({ title }) => title)).toEqual([
    'no table <table>',
    'no column …',
    'wrong type …',
  ]);
});

it('has the settings for secrets of the catalogs', () => {
  const createFiles = (secrets: string) => ({
    'catalog.yaml': `${minimalCatalog}secrets: ${secrets}\n`,
  });
  const { secrets } = createSearchIndex([
    loadCatalog(createFiles('{ names: { __sid: cookie } }')),
    {
      ...loadCatalog(createFiles('{ names: { sid: id }, prefixes: { acme_: key } }')),
      id: 'other',
    },
  ]);
  expect(secrets).toEqual({ names: { __sid: 'cookie', sid: 'id' }, prefixes: { acme_: 'key' } });
});

it('has paths that differ from the code, and the state of retired codes', async () => {
  const { entries } = (
    await createRecordFinder([
      { code: 'old', retired: { date: '2026-01-31' } },
      { code: 'a/b', status: 404 },
    ])
  ).index;
  expect(entries.map(({ path, state }) => [path, state])).toEqual([
    ['/example/a-b/', null],
    ['/example/old/', 'retired'],
  ]);
});

it('knows which codes have a guide or a note on a case', () => {
  const { entries } = createSearchIndex([
    loadCatalog({
      'catalog.yaml': minimalCatalog,
      'errors.yaml': JSON.stringify([
        { code: 'bare', status: 400 },
        { code: 'guided', status: 400 },
        { code: 'noted', status: 400 },
      ]),
      'codes/guided.md': 'Do this.',
      'codes/noted.md': '---\ncases:\n  noted:\n    note: Look here.\n---\n',
    }),
  ]);
  expect(entries.filter(({ hasGuide }) => hasGuide).map(({ label }) => label)).toEqual([
    'guided',
    'noted',
  ]);
});

it('refuses messages of another build, which would belong to other codes', () => {
  const [catalog] = readFixtureCatalogs();
  if (!catalog) throw new Error('There is no catalog.');
  const index = decodeCodes(encodeCodes([catalog]));
  const newer = encodeMessages([{ ...catalog, codes: catalog.codes.slice(1) }]);
  expect(() => attachMessages(index, newer)).toThrow('do not belong to these codes');
});

it('derives the titles of numbers from the messages, instead of storing them', async () => {
  const records = [
    { code: '1', title: 'Account locked' },
    { code: '2', message: 'The line is busy. Call later.' },
    { code: '3', description: 'Returned at night. Wait.' },
    { code: '4' },
    { code: '5', name: 'LineBroken' },
  ];
  const { index } = await createRecordFinder(records);
  expect(index.entries.map(({ title }) => title)).toEqual([
    'Account locked',
    'The line is busy',
    'Returned at night',
    null,
    'Line broken',
  ]);
  const catalog = loadCatalog({ 'errors.yaml': JSON.stringify(records) });
  const { catalogs } = encodeCodes([catalog]);
  expect(catalogs[0]?.titles).toEqual([null, null, null, null, 'Line broken']);
});
