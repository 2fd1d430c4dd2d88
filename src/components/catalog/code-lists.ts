/** Lists of codes: which groups of them have pages, and how long a list on a page may be. */
import { categoryPath, operationPath, statusPath } from '../../catalog/model/addresses.ts';
import { formatStatus } from '../../catalog/text/http-status.ts';
import type { CatalogView } from '../../catalog/model/view.ts';
import type { UiText } from '../../ui-text/ui-text.ts';

/** Up to how many codes a page lists all of them. The weight of a page must not grow with the catalog. */
const mostWhole = 500;

/** How many codes a page lists if there are more: enough to look around, and a page as light as others. */
const mostFirst = 200;

/** Codes that have something in common: the link to their page, and its text. */
export interface CodeGroup {
  title: string;
  /** Below the base. */
  path: string;
  /** The number of codes. */
  count: number;
}

/** Lists the categories of a catalog. */
export function listCategories({ id, categories }: CatalogView): CodeGroup[] {
  return categories.map((category) => ({
    title: category.title,
    path: categoryPath(id, category.id),
    count: category.codes.length,
  }));
}

/** Lists the HTTP statuses of a catalog; cases without a documented status are the last group. */
export function listStatusGroups({ id, statuses }: CatalogView, ui: UiText): CodeGroup[] {
  return statuses.map(({ status, codes }) => ({
    title: status === null ? ui.t('errbook.common.noStatus') : formatStatus(status),
    path: statusPath(id, status),
    count: codes.length,
  }));
}

/** Lists the operations of a catalog. */
export function listOperations({ id, operations }: CatalogView): CodeGroup[] {
  return operations.map(({ name, slug, codes }) => ({
    title: name,
    path: operationPath(id, slug),
    count: codes.length,
  }));
}

/** Whether a page lists only the first of this number of codes. */
export function isCut(count: number): boolean {
  return count > mostWhole;
}

/** Takes the codes that such a page lists. */
export function takeFirst<Item>(codes: readonly Item[]): readonly Item[] {
  return isCut(codes.length) ? codes.slice(0, mostFirst) : codes;
}

/** The name of a catalog in headings: `Clerk`. */
export function formatCatalogName({ about }: Pick<CatalogView, 'about'>): string {
  return about.shortTitle ?? about.title;
}
