/** Lists the groups of codes that have pages, counts the codes of a catalog, and limits the length of lists of codes. */
import {
  toCategoryPath,
  toCodePath,
  toFamilyPath,
  toOperationPath,
  toStatusPath,
} from '../../catalog/model/addresses.ts';
import { formatLabel, type Code } from '../../catalog/model/catalog.ts';
import { formatStatus } from '../../catalog/text/http-status.ts';
import type { CatalogView } from '../../catalog/model/view.ts';
import type { UiText } from '../../ui-text/ui-text.ts';

/** The largest number of codes that a page lists completely. The size of a page must not grow with the catalog. */
const mostWhole = 500;

/** The number of codes that a page lists if there are more: enough to browse, but the page is as small as others. */
const mostFirst = 200;

/** A group of codes: the link to its page, and the text of the link. */
export interface CodeGroup {
  title: string;
  /** The path below the base. */
  path: string;
  /** The number of codes. */
  count: number;
}

/** Lists the categories of a catalog. */
export function listCategories({ id, categories }: CatalogView): CodeGroup[] {
  return categories.map((category) => ({
    title: category.title,
    path: toCategoryPath(id, category.id),
    count: category.codes.length,
  }));
}

/** Lists the HTTP statuses of a catalog; cases without a documented status are the last group. */
export function listStatusGroups({ id, statuses }: CatalogView, ui: UiText): CodeGroup[] {
  return statuses.map(({ status, codes }) => ({
    title: status === null ? ui.t('errbook.common.noStatus') : formatStatus(status),
    path: toStatusPath(id, status),
    count: codes.length,
  }));
}

/** Lists the operations of a catalog. */
export function listOperations({ id, operations }: CatalogView): CodeGroup[] {
  return operations.map(({ name, slug, codes }) => ({
    title: name,
    path: toOperationPath(id, slug),
    count: codes.length,
  }));
}

/** Lists the families of a catalog. */
export function listFamilies({ id, families }: CatalogView): CodeGroup[] {
  return families.map((family) => ({
    title: family.title,
    path: toFamilyPath(id, family.id),
    count: family.codes.length,
  }));
}

/** Lists codes, each as a group of its own, by their names. */
export function listCodes(codes: readonly Code[]): CodeGroup[] {
  return codes.map((code) => ({
    title: formatLabel(code),
    path: toCodePath(code.catalog, code.slug),
    count: 1,
  }));
}

/** Returns whether a page lists only the first of this number of codes. */
export function isCut(count: number): boolean {
  return count > mostWhole;
}

/** Returns the codes that a page lists. */
export function takeFirst<Item>(codes: readonly Item[]): readonly Item[] {
  return isCut(codes.length) ? codes.slice(0, mostFirst) : codes;
}

/** Formats how much a catalog contains: `254 codes, 314 documented errors, 20 categories`. */
export function formatCounts({ codes, categories }: CatalogView, ui: UiText): string {
  const counts = [
    ui.t('errbook.common.codes', { count: codes.filter(({ code }) => code !== null).length }),
    ui.t('errbook.catalog.errors', { count: codes.flatMap(({ cases }) => cases).length }),
    ...(categories.length > 0
      ? [ui.t('errbook.common.categories', { count: categories.length })]
      : []),
  ];
  return counts.join(ui.t('errbook.common.separator'));
}

/** Returns the name of a catalog in headings: `Clerk`. */
export function formatCatalogName({ about }: Pick<CatalogView, 'about'>): string {
  return about.shortTitle ?? about.title;
}
