import { readFileSync } from 'node:fs';
import type { CatalogJson } from '../../src/outputs/code-json.ts';
import { toSlug } from '../../src/catalog/model/addresses.ts';
import { expect, test, type Page } from '../support/browser/browser-test.ts';
import { siteBuild } from '../support/builds.ts';
import { attribute, elements, htmlFiles, readPage, textOf } from '../support/site.ts';

/** The pages that list codes by category, status and operation. */
const dist = siteBuild.folder;
const catalogJson = (catalog: string) =>
  JSON.parse(readFileSync(`${dist}/${catalog}/catalog.json`, 'utf8')) as CatalogJson;

/** The addresses that the table of a page leads to, in its order. */
function listed(file: string): string[] {
  const rows = elements(readPage(dist, file), 'tr').slice(1);
  return rows.map((row) => {
    const [link] = elements(row, 'a');
    return link ? (attribute(link, 'href') ?? '') : '';
  });
}

/** What the pages of one kind must list, by the last part of their address. */
function expected(
  catalog: string,
  keysOf: (one: CatalogJson['codes'][number]['cases'][number]) => readonly string[],
): Map<string, string[]> {
  const pages = new Map<string, Set<string>>();
  for (const { url, cases } of catalogJson(catalog).codes) {
    for (const key of cases.flatMap(keysOf)) {
      pages.set(key, (pages.get(key) ?? new Set()).add(new URL(url).pathname));
    }
  }
  return new Map([...pages].map(([key, paths]) => [key, [...paths].sort()]));
}

for (const [kind, catalog, keysOf] of [
  ['status', 'clerk', ({ status }) => [String(status ?? 'none')]],
  ['status', 'code0', ({ status }) => [String(status ?? 'none')]],
  ['operations', 'clerk', ({ operations }) => operations.map(toSlug)],
  ['operations', 'code0', ({ operations }) => operations.map(toSlug)],
  ['categories', 'clerk', ({ category }) => (category === null ? [] : [category])],
] as [string, string, Parameters<typeof expected>[1]][]) {
  test(`each page of /${catalog}/${kind}/ lists its codes, and there is no other`, () => {
    const pages = expected(catalog, keysOf);
    const folder = `${catalog}/${kind}/`;
    const built = htmlFiles(dist).filter(
      (file) => file.startsWith(folder) && file !== `${folder}index.html`,
    );
    expect(built).toEqual([...pages.keys()].map((key) => `${folder}${key}/index.html`).sort());
    for (const [key, paths] of pages) {
      expect(listed(`${folder}${key}/index.html`).sort(), key).toEqual(paths);
    }
  });
}

test('titles and descriptions of all pages differ', () => {
  for (const field of ['title', 'description'] as const) {
    const texts = htmlFiles(dist).map((file) => {
      const page = readPage(dist, file);
      if (field === 'title') return [file, textOf(elements(page, 'title')[0] ?? page)] as const;
      const meta = elements(page, 'meta').find((one) => attribute(one, 'name') === 'description');
      return [file, meta ? attribute(meta, 'content') : file] as const;
    });
    const groups = texts.filter(([file]) => /\/(?:categories|status|operations)\//.test(file));
    expect(groups.length).toBeGreaterThan(50);
    const all = texts.map(([, text]) => text);
    for (const [file, text] of groups) {
      expect(all.filter((one) => one === text).length, `${field} of ${file}`).toBe(1);
    }
  }
});

test('the rows of a status speak of the cases with this status alone', () => {
  const row = elements(readPage(dist, 'clerk/status/401/index.html'), 'tr').find((one) =>
    textOf(one).includes('feature_not_enabled'),
  );
  // One of four cases, and so in one of three categories.
  expect(row && textOf(row)).toMatch(/^feature_not_enabled ?Feature not enabled Session refresh$/);
});

async function walk(page: Page, ...names: (string | RegExp)[]): Promise<void> {
  for (const name of names) {
    await page.getByRole('main').getByRole('link', { name }).first().click();
  }
}

test('a reader walks from status to status and on to a code by links alone', async ({ page }) => {
  await page.goto('/');
  await walk(page, 'Clerk Backend API');
  await page.getByRole('main').getByText('By HTTP status').click();
  await walk(page, '410 Gone');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Clerk errors with status 410');
  await expect(page.getByRole('link', { name: 'RFC 9110, section 15.5.11' })).toBeVisible();
  await walk(page, '413 Content Too Large →', '← 410 Gone');
  await page.getByRole('main').getByRole('table').getByRole('link').first().click();
  await expect(page.locator('.badges')).toContainText('410 Gone');
  await page.locator('.badges').getByRole('link', { name: '410 Gone' }).click();
  await expect(page).toHaveURL(/\/clerk\/status\/410\/$/);
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'By HTTP status' })
    .click();
  await walk(page, 'HTTP status not documented');
  await expect(page.getByRole('main').getByRole('table')).toContainText('workspace_not_configured');
});

test('a reader walks from an operation to a code and back', async ({ page }) => {
  await page.goto('/code0/');
  await page.getByRole('main').getByText('By operation (37)').click();
  await walk(page, 'usersLogin', 'INVALID_LOGIN_DATA');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('INVALID_LOGIN_DATA');
  await walk(page, 'usersLogin');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Code0 errors that usersLogin can return',
  );
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'By operation' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Code0 errors by operation');
});

test('pages of a group sort their codes and offer no filters', async ({ page }) => {
  await page.goto('/clerk/status/422/?sort=-cases&status=400');
  const first = page.getByRole('main').getByRole('table').locator('tbody tr').first();
  await expect(first).toContainText('form_param_value_invalid');
  await expect(page).toHaveURL(/\/clerk\/status\/422\/\?sort=-cases$/);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('table').locator('tbody tr:visible')).toHaveCount(
    98,
  );
});
