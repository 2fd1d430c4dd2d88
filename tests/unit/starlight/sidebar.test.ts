import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { expect, it } from 'vitest';
import { toView } from '../../../src/catalog/model/view.ts';
import { buildSidebar } from '../../../src/starlight/sidebar.ts';
import { de } from '../../../src/ui-text/de.ts';
import { en } from '../../../src/ui-text/en.ts';
import { createUiText } from '../../../src/ui-text/ui-text.ts';
import { loadCatalog, minimalCatalog } from '../support/catalogs.ts';

type Item = StarlightRouteData['sidebar'][number];

const english = createUiText(en, 'en');
const createNumbers = (count: number) => Array.from({ length: count }, (_, index) => 100 + index);

/** Creates a catalog with one large category and many small ones, by default with one code each. */
function createView(codes: number, categories: number, codesOfSmall = 1) {
  const small = createNumbers(categories).map(
    (value) => `  - { id: c${value}, title: C ${value} }\n`,
  );
  const catalog = loadCatalog({
    'catalog.yaml': `${minimalCatalog}${small.join('')}`,
    'errors.yaml': [
      ...createNumbers(codes).map((number) => `- { code: user_${number}, category: users }\n`),
      ...createNumbers(categories).flatMap((number) =>
        ['other', 'another']
          .slice(0, codesOfSmall)
          .map((word) => `- { code: ${word}_${number}, category: c${number} }\n`),
      ),
      '- { code: both, name: A, category: users }\n- { code: both, name: B, category: c100 }\n',
    ].join(''),
  });
  return toView(catalog, catalog.codes);
}

function listLinks(catalog: ReturnType<typeof createView>, path: string): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  const collect = (label: string, entries: readonly Item[]) => {
    lists.set(
      label,
      entries.flatMap((entry) => (entry.type === 'link' ? entry.href : [])),
    );
    for (const entry of entries) if (entry.type === 'group') collect(entry.label, entry.entries);
  };
  collect(
    '',
    buildSidebar({ catalogs: [catalog], pages: [], path, href: (to) => to, ui: english }),
  );
  return lists;
}

it('lists the codes of the current category and all categories if there are few', () => {
  const lists = listLinks(createView(3, 2), '/example/user_101/');
  expect(lists.get('Users')).toEqual(
    ['both', 'user_100', 'user_101', 'user_102'].map((slug) => `/example/${slug}/`),
  );
  expect(lists.get('Categories')).toEqual(
    ['users', 'c100', 'c101'].map((id) => `/example/categories/${id}/`),
  );
});

it('has no heading for prose pages if there are none', () => {
  expect([...listLinks(createView(3, 2), '/example/').keys()]).not.toContain('Using this site');
});

it('lists no codes for a code of several categories', () => {
  expect([...listLinks(createView(3, 2), '/example/both/').keys()]).not.toContain('Users');
});

/** Shared by several tests, because loading a catalog of this size is slow. */
const large = createView(3000, 200, 2);

it.each(['user_100', 'user_1500', 'user_3099'])(
  'lists a limited number of neighbors and a link to the rest for %s of 3,000 codes',
  (slug) => {
    const lists = listLinks(large, `/example/${slug}/`);
    const codes = lists.get('Users') ?? [];
    expect(codes).toHaveLength(41);
    expect(codes).toContain(`/example/${slug}/`);
    expect(codes.at(-1)).toBe('/example/categories/users/');
    expect(lists.get('Categories')).toHaveLength(61);
    expect(lists.get('Categories')).toContain('/example/categories/users/');
    expect(lists.get('Categories')?.at(-1)).toBe('/example/categories/');
  },
);

it('lists the categories around the current one', () => {
  const lists = listLinks(large, '/example/categories/c250/');
  expect(lists.get('C 250')).toEqual(['/example/another_250/', '/example/other_250/']);
  expect(lists.get('Categories')).toContain('/example/categories/c250/');
});

it('lists the catalog of the page first if there are many', () => {
  const view = createView(1, 1);
  const listItems = (ids: readonly string[], path: string) =>
    buildSidebar({
      catalogs: ids.map((id) => ({ ...view, id, about: { title: `The ${id}` } })),
      pages: [],
      path,
      href: (to) => to,
      ui: english,
    }).map((item) => [item.label, ...(item.type === 'group' ? item.entries : [])]);
  const labels = (ids: readonly string[], path: string) =>
    listItems(ids, path).map(([label]) => label);
  const few = ['a', 'b', 'c', 'd', 'e'];
  expect(labels(few, '/c/')).toEqual(few.map((id) => `The ${id}`));
  expect(labels([...few, 'f'], '/c/')).toEqual(['The c', 'Other catalogs']);
  expect(listItems([...few, 'f'], '/c/')[1]?.slice(1)).toMatchObject(
    ['a', 'b', 'd', 'e', 'f'].map((id) => ({ label: `The ${id}`, href: `/${id}/` })),
  );
  expect(labels([...few, 'f'], '/linking/')).toEqual(['Catalogs']);
});

it('has a heading for the prose pages only if there are any', () => {
  const labels = (pages: { title: string; path: string }[]) =>
    buildSidebar({ catalogs: [], pages, path: '/', href: (to) => to, ui: english }).map(
      ({ label }) => label,
    );
  expect(labels([{ title: 'Linking', path: '/linking/' }])).toEqual(['Using this site']);
  expect(labels([])).toEqual([]);
});

it('of many categories with one code, lists only the current one', () => {
  const catalog = createView(3, 55);
  const path = (id: string) => `/example/categories/${id}/`;
  // The code `both` is the second of its category.
  const others = [path('users'), path('c100')];
  const all = '/example/categories/';
  expect(listLinks(catalog, '/example/user_100/').get('Categories')).toEqual([...others, all]);
  expect(listLinks(catalog, '/example/other_130/').get('Categories')).toEqual([
    ...others,
    path('c130'),
    all,
  ]);
});

it('is in the language of the page', () => {
  const listLabels = (entries: readonly Item[]): string[] =>
    entries.flatMap((entry) =>
      entry.type === 'link' ? entry.label : [entry.label, ...listLabels(entry.entries)],
    );
  const sidebarLabels = listLabels(
    buildSidebar({
      catalogs: [createView(3000, 2)],
      pages: [],
      path: '/example/user_100/',
      href: (to) => to,
      ui: createUiText(de, 'de'),
    }),
  );
  expect(sidebarLabels).toContain('Kategorien');
  expect(sidebarLabels).toContain('Alle 3.003 Codes');
});

it('shows the titles of codes without words', () => {
  const catalog = loadCatalog({
    'errors.yaml': JSON.stringify([
      { code: '20003', category: 'users', title: `Permission ${'not '.repeat(20)}granted` },
      { code: '20004', category: 'users' },
      { code: 'USER_GONE', category: 'users', title: 'The user is gone' },
    ]),
  });
  const view = toView(catalog, catalog.codes);
  const sidebar = buildSidebar({
    catalogs: [view],
    pages: [],
    path: '/example/20003/',
    href: (to) => to,
    ui: english,
  });
  const labels = JSON.stringify(sidebar).match(/(?<="label":")(?:20|USER)[^"]*/g);
  expect(labels).toEqual(['20003: Permission not not not not not not not…', '20004', 'USER_GONE']);
});
