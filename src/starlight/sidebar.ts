import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import {
  catalogPath,
  categoriesPath,
  categoryPath,
  codePath,
  operationsPath,
  statusesPath,
} from '../catalog/model/addresses.ts';
import { formatLabel } from '../catalog/model/catalog.ts';
import { readable } from '../catalog/text/number.ts';
import { takeAround, type CatalogView } from '../catalog/model/view.ts';

type Sidebar = StarlightRouteData['sidebar'];
type Item = Sidebar[number];

/** What the sidebar needs to know of a catalog. */
export interface SidebarCatalog extends Pick<
  CatalogView,
  'id' | 'categories' | 'codes' | 'statuses' | 'operations' | 'places'
> {
  about: { title: string };
}

/** How many codes of the own category, and how many categories, are listed; the rest is one link away. */
const most = { codes: 40, categories: 60 };

/** A prose page. */
export interface SidebarPage {
  title: string;
  path: string;
}

/**
 * The sidebar of one page: catalogs, the categories of the page's own catalog, and the codes of its own category
 * only, of each as many as fit, so that no page grows with the catalog.
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
  const categoryGroup = (catalog: SidebarCatalog): Item[] => {
    const place = second === undefined ? undefined : catalog.places.get(second);
    const category =
      second === 'categories' ? catalog.categories.find(({ id }) => id === third) : place?.category;
    if (!category) return [];
    const codes = takeAround(category.codes, place?.index ?? 0, most.codes);
    const links = codes.map((code) => link(formatLabel(code), codePath(catalog.id, code.slug)));
    const { length } = category.codes;
    if (length > codes.length) {
      links.push(link(`All ${length} codes`, categoryPath(catalog.id, category.id)));
    }
    return [group(category.title, links)];
  };
  const categoriesGroup = (catalog: SidebarCatalog): Item[] => {
    const { length } = catalog.categories;
    if (length === 0) return [];
    const own = catalog.places.get(second ?? '')?.category.id ?? third;
    const index = catalog.categories.findIndex(({ id }) => id === own);
    const links = takeAround(catalog.categories, index, most.categories).map(({ id, title }) =>
      link(title, categoryPath(catalog.id, id)),
    );
    if (length > links.length) {
      links.push(link(`All ${length} categories`, categoriesPath(catalog.id)));
    }
    return [group('Categories', links)];
  };
  return [
    ...catalogs.map((catalog) => {
      const { title } = catalog.about;
      if (catalog.id !== catalogId) return link(title, catalogPath(catalog.id));
      return group(title, [
        link(`All ${readable(catalog.codes.length)} pages`, catalogPath(catalog.id)),
        // A list of one would say nothing.
        ...(catalog.statuses.length > 1 ? [link('By HTTP status', statusesPath(catalog.id))] : []),
        ...(catalog.operations.length > 1
          ? [link('By operation', operationsPath(catalog.id))]
          : []),
        ...categoryGroup(catalog),
        ...categoriesGroup(catalog),
      ]);
    }),
    group(
      'Using this site',
      pages.map(({ title, path: to }) => link(title, to)),
    ),
  ];
}
