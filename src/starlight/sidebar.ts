import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import {
  catalogPath,
  categoryPath,
  codePath,
  operationsPath,
  statusesPath,
} from '../catalog/address.ts';
import { categoryIds, label, type Code } from '../catalog/model.ts';

type Sidebar = StarlightRouteData['sidebar'];
type Item = Sidebar[number];

/** What the sidebar needs to know of a catalog. */
export interface SidebarCatalog {
  id: string;
  title: string;
  categories: readonly { id: string; title: string; codes: readonly Code[] }[];
  count: number;
  /** How many different statuses its cases have. */
  statuses: number;
  operations: number;
}

/** A prose page. */
export interface SidebarPage {
  title: string;
  path: string;
}

/**
 * The sidebar of one page: catalogs, the categories of the page's own catalog, and the codes of its own category
 * only, so that no page grows with the catalog.
 *
 * @param path path of the page below the base, such as `/clerk/resource_not_found/`
 * @param href turns such a path into a link
 */
export function buildSidebar(
  catalogs: readonly SidebarCatalog[],
  pages: readonly SidebarPage[],
  path: string,
  href: (path: string) => string,
): Sidebar {
  const link = (label: string, to: string): Item => ({
    type: 'link',
    label,
    href: href(to),
    isCurrent: to === path,
    badge: undefined,
    attrs: {},
  });
  const group = (label: string, entries: Item[]): Item => ({
    type: 'group',
    label,
    entries,
    collapsed: false,
    badge: undefined,
  });
  const [catalogId, second, third] = path.split('/').filter((part) => part !== '');
  return [
    ...catalogs.map((catalog) => {
      if (catalog.id !== catalogId) return link(catalog.title, catalogPath(catalog.id));
      const current = catalog.categories.find(
        ({ id }) => id === (second === 'categories' ? third : ownCategory(catalog, second)),
      );
      return group(catalog.title, [
        link(`All ${catalog.count} pages`, catalogPath(catalog.id)),
        // A list of one would say nothing.
        ...(catalog.statuses > 1 ? [link('By HTTP status', statusesPath(catalog.id))] : []),
        ...(catalog.operations > 1 ? [link('By operation', operationsPath(catalog.id))] : []),
        ...(current
          ? [
              group(
                current.title,
                current.codes.map((code) => link(label(code), codePath(catalog.id, code.slug))),
              ),
            ]
          : []),
        group(
          'Categories',
          catalog.categories.map(({ id, title }) => link(title, categoryPath(catalog.id, id))),
        ),
      ]);
    }),
    group(
      'Using this site',
      pages.map(({ title, path: to }) => link(title, to)),
    ),
  ];
}

/** The category of a code's page; `undefined` where its cases sit in several. */
function ownCategory({ categories }: SidebarCatalog, slug: string | undefined): string | undefined {
  for (const { codes } of categories) {
    const code = codes.find((one) => one.slug === slug);
    if (!code) continue;
    const ids = categoryIds(code);
    return ids.length === 1 ? ids[0] : undefined;
  }
  return undefined;
}
