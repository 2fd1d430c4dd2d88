import { categoryPath, operationPath, statusPath } from '../../catalog/model/addresses.ts';
import { formatStatus } from '../../catalog/text/http-status.ts';
import { readable } from '../../catalog/text/number.ts';
import type { CatalogView } from '../../catalog/model/view.ts';

/** Codes that have something in common: a link to their page and what it says. */
export interface CodeGroup {
  title: string;
  /** Below the base. */
  path: string;
  /** How many codes it holds. */
  count: number;
}

export function categoryGroups({ id, categories }: CatalogView): CodeGroup[] {
  return categories.map((one) => ({
    title: one.title,
    path: categoryPath(id, one.id),
    count: one.codes.length,
  }));
}

export function statusGroups({ id, statuses }: CatalogView): CodeGroup[] {
  return statuses.map(({ status, codes }) => ({
    title: statusTitle(status),
    path: statusPath(id, status),
    count: codes.length,
  }));
}

export function operationGroups({ id, operations }: CatalogView): CodeGroup[] {
  return operations.map(({ name, slug, codes }) => ({
    title: name,
    path: operationPath(id, slug),
    count: codes.length,
  }));
}

/** What the page of a status is called. */
export function statusTitle(status: number | null): string {
  return status === null ? 'HTTP status not documented' : formatStatus(status);
}

/** A number of codes in words. */
export function countCodes(count: number): string {
  return count === 1 ? 'One error code' : `${readable(count)} error codes`;
}
