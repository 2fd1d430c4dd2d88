import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CatalogJson } from '../../src/outputs/code-json.ts';
import { toSlug } from '../../src/catalog/model/addresses.ts';
import { siteBuild } from '../support/builds.ts';
import { getAttribute, findElements, listHtmlFiles, readPage, getText } from '../support/site.ts';

/** The pages that list codes by category, status and operation. */
const dist = siteBuild.folder;
const readCatalogJson = (catalog: string) =>
  JSON.parse(readFileSync(`${dist}/${catalog}/catalog.json`, 'utf8')) as CatalogJson;

/** Lists the URLs in the table of a page, in order. */
function listUrls(file: string): string[] {
  const rows = findElements(readPage(dist, file), 'tr').slice(1);
  return rows.map((row) => {
    const [link] = findElements(row, 'a');
    return link ? (getAttribute(link, 'href') ?? '') : '';
  });
}

/** Returns the expected URLs of the group pages of one kind, by the last segment of their path. */
function expectUrlsByKey(
  catalog: string,
  keysOf: (caseJson: CatalogJson['codes'][number]['cases'][number]) => readonly string[],
): Map<string, string[]> {
  const pages = new Map<string, Set<string>>();
  for (const { url, cases } of readCatalogJson(catalog).codes) {
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
] as [string, string, Parameters<typeof expectUrlsByKey>[1]][]) {
  test(`each page of /${catalog}/${kind}/ lists its codes, and there are no other pages`, () => {
    const pages = expectUrlsByKey(catalog, keysOf);
    const folder = `${catalog}/${kind}/`;
    const built = listHtmlFiles(dist).filter(
      (file) => file.startsWith(folder) && file !== `${folder}index.html`,
    );
    expect(built).toEqual([...pages.keys()].map((key) => `${folder}${key}/index.html`).sort());
    for (const [key, paths] of pages) {
      expect(listUrls(`${folder}${key}/index.html`).sort(), key).toEqual(paths);
    }
  });
}

test('group pages have unique titles and descriptions', () => {
  for (const field of ['title', 'description'] as const) {
    const texts = listHtmlFiles(dist).map((file) => {
      const page = readPage(dist, file);
      if (field === 'title')
        return [file, getText(findElements(page, 'title')[0] ?? page)] as const;
      const meta = findElements(page, 'meta').find(
        (candidate) => getAttribute(candidate, 'name') === 'description',
      );
      return [file, meta ? getAttribute(meta, 'content') : file] as const;
    });
    const groups = texts.filter(([file]) => /\/(?:categories|status|operations)\//.test(file));
    expect(groups.length).toBeGreaterThan(50);
    const all = texts.map(([, text]) => text);
    for (const [file, text] of groups) {
      expect(all.filter((candidate) => candidate === text).length, `${field} of ${file}`).toBe(1);
    }
  }
});

test('the rows of a status page show only the cases with this status', () => {
  const row = findElements(readPage(dist, 'clerk/status/401/index.html'), 'tr').find((candidate) =>
    getText(candidate).includes('feature_not_enabled'),
  );
  // One of the four cases has this status, so the row has one of the three categories.
  expect(row && getText(row)).toMatch(/^feature_not_enabled ?Feature not enabled Session refresh$/);
});
