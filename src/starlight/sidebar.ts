import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import {
  toCatalogPath,
  toCategoriesPath,
  toCategoryPath,
  toCodePath,
  toGuidesPath,
  toOperationsPath,
  toStatusesPath,
} from '../catalog/model/addresses.ts';
import { findTitle, formatLabel, manyCatalogs, type Code } from '../catalog/model/catalog.ts';
import { shortenText } from '../catalog/text/sentences.ts';
import { isWordless } from '../catalog/text/titles.ts';
import { splitCategories } from '../catalog/model/small-categories.ts';
import { takeAround, type CatalogView } from '../catalog/model/view.ts';
import type { UiText } from '../ui-text/ui-text.ts';

/**
 * How many codes of the page's category, and how many categories, are listed; a link leads to the rest. Of many
 * categories, those with one code are not listed.
 */
const most = { codes: 40, categories: 60 };

/** Longer titles would take several lines. */
const maxTitleLength = 40;

type Sidebar = StarlightRouteData['sidebar'];
type Item = Sidebar[number];
type Attributes = Extract<Item, { type: 'link' }>['attrs'];

/** The data about a catalog that the sidebar needs. */
export interface SidebarCatalog extends Pick<
  CatalogView,
  'id' | 'categories' | 'codes' | 'families' | 'statuses' | 'operations' | 'places'
> {
  about: { title: string };
}

/** The data from which the sidebar of a page is built. */
export interface SidebarSource {
  catalogs: readonly SidebarCatalog[];
  /** The prose pages. */
  pages: readonly { title: string; path: string }[];
  /** The items that the settings of the site list instead of the prose pages; empty if they list none. */
  chosen?: Sidebar;
  /** Path of the page below the base, such as `/clerk/resource_not_found/`. */
  path: string;
  /** Converts such a path to a link. */
  href: (path: string) => string;
  ui: UiText;
}

/**
 * Builds the sidebar of a page: catalogs, the categories of the page's catalog, and the codes of its category. It lists
 * a limited number of each, so that no page grows with the catalog. Of many catalogs, the page's is the first.
 */
export function buildSidebar({
  catalogs,
  pages,
  chosen = [],
  path,
  href,
  ui,
}: SidebarSource): Sidebar {
  const link = (label: string, to: string, attrs: Attributes = {}): Item => ({
    type: 'link',
    label,
    href: href(to),
    isCurrent: to === path,
    badge: undefined,
    attrs,
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
    const links = codes.map((code) =>
      link(formatName(code), toCodePath(catalog.id, code.slug), { translate: 'no' }),
    );
    const count = category.codes.length;
    if (count > codes.length) {
      const label = ui.t('errbook.site.allCodes', { count });
      links.push(link(label, toCategoryPath(catalog.id, category.id)));
    }
    return [group(category.title, links)];
  };
  const categoriesGroup = (catalog: SidebarCatalog): Item[] => {
    const count = catalog.categories.length;
    if (count === 0) return [];
    const current = catalog.places.get(second ?? '')?.category.id ?? third;
    const { apart } = splitCategories(catalog.categories, ({ codes }) => codes.length, ui.compare);
    const listed = catalog.categories.filter(
      (category) => category.id === current || !apart.includes(category),
    );
    const index = listed.findIndex(({ id }) => id === current);
    const links = takeAround(listed, index, most.categories).map(({ id, title }) =>
      link(title, toCategoryPath(catalog.id, id)),
    );
    if (count > links.length) {
      const label = ui.t('errbook.site.allCategories', { count });
      links.push(link(label, toCategoriesPath(catalog.id)));
    }
    return [group(ui.t('errbook.site.categories'), links)];
  };
  const catalogItem = (catalog: SidebarCatalog): Item => {
    const { id, about, codes, families, statuses, operations } = catalog;
    if (id !== catalogId) return link(about.title, toCatalogPath(id));
    return group(about.title, [
      link(ui.t('errbook.site.allCodes', { count: codes.length }), toCatalogPath(id)),
      // A list of only one group is not useful.
      ...(statuses.length > 1 ? [link(ui.t('errbook.site.byStatus'), toStatusesPath(id))] : []),
      ...(operations.length > 1
        ? [link(ui.t('errbook.site.byOperation'), toOperationsPath(id))]
        : []),
      ...(families.length > 0 ? [link(ui.t('errbook.site.guides'), toGuidesPath(id))] : []),
      ...categoryGroup(catalog),
      ...categoriesGroup(catalog),
    ]);
  };
  const listCatalogs = (): Item[] => {
    if (catalogs.length < manyCatalogs) return catalogs.map(catalogItem);
    const current = catalogs.filter(({ id }) => id === catalogId);
    const others = catalogs.filter(({ id }) => id !== catalogId);
    const label =
      current.length > 0 ? ui.t('errbook.site.otherCatalogs') : ui.t('errbook.notFound.catalogs');
    return [...current.map(catalogItem), group(label, others.map(catalogItem))];
  };
  const pageLinks = pages.map((page) => link(page.title, page.path));
  const own = pageLinks.length > 0 ? [group(ui.t('errbook.site.usingThisSite'), pageLinks)] : [];
  const prose = chosen.length > 0 ? chosen : own;
  return [...listCatalogs(), ...prose];
}

/** Returns a code, with its title if the code has no words. */
function formatName(code: Code): string {
  const label = formatLabel(code);
  const title = isWordless(label) ? findTitle(code) : null;
  return title === null ? label : `${label}: ${shortenText(title, maxTitleLength)}`;
}
