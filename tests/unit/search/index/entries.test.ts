import { expect, it } from 'vitest';
import { entryStatuses } from '../../../../src/search/index/entries.ts';
import { finderOf, indexOver } from '../../support/finder.ts';
import { catalogOf, minimalCatalog, fixtureCatalogs } from '../../support/catalogs.ts';

it('says in the browser what the pages say: code, address, title, statuses, state', () => {
  const catalogs = fixtureCatalogs();
  const { entries } = indexOver(catalogs);
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
      statuses: entryStatuses(entry),
      state: entry.state,
      cases: entry.cases.map(({ id }) => id),
    })),
  ).toEqual(codes);
});

it('has what the catalogs say about secrets', () => {
  const about = (secrets: string) => ({ 'catalog.yaml': `${minimalCatalog}secrets: ${secrets}\n` });
  const { secrets } = indexOver([
    catalogOf(about('{ names: { __sid: cookie } }')),
    { ...catalogOf(about('{ names: { sid: id }, prefixes: { acme_: key } }')), id: 'other' },
  ]);
  expect(secrets).toEqual({ names: { __sid: 'cookie', sid: 'id' }, prefixes: { acme_: 'key' } });
});

it('knows addresses that do not follow from the code, and codes that are retired', async () => {
  const { entries } = (
    await finderOf([
      { code: 'old', retired: { date: '2026-01-31' } },
      { code: 'a/b', status: 404 },
    ])
  ).index;
  expect(entries.map(({ path, state }) => [path, state])).toEqual([
    ['/example/a-b/', null],
    ['/example/old/', 'retired'],
  ]);
});
