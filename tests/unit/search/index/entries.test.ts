import { expect, it } from 'vitest';
import { listEntryStatuses } from '../../../../src/search/index/entries.ts';
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
