import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CatalogJson } from '../../src/outputs/code-json.ts';
import { toSlug } from '../../src/catalog/model/addresses.ts';
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
