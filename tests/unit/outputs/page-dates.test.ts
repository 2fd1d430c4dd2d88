import { expect, it } from 'vitest';
import { toView } from '../../../src/catalog/model/view.ts';
import { listPageDates } from '../../../src/outputs/page-dates.ts';
import { loadCatalog } from '../support/catalogs.ts';

const errors = `
- { code: A, category: users, status: 400, operations: [one] }
- { code: B, category: users, status: 404 }
- { code: null, name: NoCode, status: 404, message: Text }
`;
const history = `
- { date: 2026-01-01, change: added, code: A }
- { date: 2026-03-01, change: changed, code: A }
- { date: 2026-02-01, change: renamed, code: Old, to: B }
- { date: 2026-01-05, change: added, code: null, name: NoCode }
`;

function listDates(files: Record<string, string>, committed: Record<string, string> = {}) {
  const catalog = loadCatalog({ 'errors.yaml': errors, 'history.yaml': history, ...files });
  return Object.fromEntries(
    listPageDates(
      [toView(catalog, catalog.codes)],
      [
        { path: '/about/', file: 'content/docs/about.md' },
        { path: '/new/', file: 'content/docs/new.md' },
      ],
      new Map(Object.entries(committed)),
    ),
  );
}

it('codes have the date of their last change, and lists have the date of their newest code', () => {
  const newest = '2026-03-01';
  expect(listDates({}, { 'content/docs/about.md': '2026-05-01' })).toEqual({
    '/example/A/': '2026-03-01',
    '/example/B/': '2026-02-01',
    '/example/NoCode/': '2026-01-05',
    '/example/': newest,
    '/example/categories/': newest,
    '/example/categories/users/': newest,
    '/example/status/': newest,
    '/example/status/400/': '2026-03-01',
    '/example/status/404/': '2026-02-01',
    '/example/operations/': newest,
    '/example/operations/one/': '2026-03-01',
    '/about/': '2026-05-01',
  });
});

it('a code with a guide has the later date of both', () => {
  const guides = { 'codes/A.md': 'Text', 'codes/B.md': 'Text' };
  const folder = 'content/catalogs/example/codes';
  const committed = { [`${folder}/A.md`]: '2026-01-15', [`${folder}/B.md`]: '2026-04-01' };
  expect(listDates(guides, committed)).toMatchObject({
    '/example/A/': '2026-03-01',
    '/example/B/': '2026-04-01',
    '/example/': '2026-04-01',
  });
});

it('a page has no date if its guide or its facts have none, and neither do lists that include it', () => {
  const dates = listDates({ 'codes/A.md': 'Text' });
  expect(Object.keys(dates).sort()).toEqual([
    '/example/B/',
    '/example/NoCode/',
    '/example/status/404/',
  ]);
  expect(listDates({ 'history.yaml': '[]' })).toEqual({});
});
