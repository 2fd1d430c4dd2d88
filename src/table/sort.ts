import { rankStatus } from '../catalog/text/http-status.ts';
import type { TableRow } from './row.ts';

/** The columns that a table can be sorted by. */
export const columns = ['code', 'status', 'cases', 'category'] as const;

/** The name of a column. */
export type Column = (typeof columns)[number];

/** An order of rows. */
export interface Sort {
  by: Column;
  isDescending: boolean;
}

/** The order in which the page lists the rows. */
export const defaultSort: Sort = { by: 'code', isDescending: false };

/**
 * Sorts rows. In both directions, rows without a value in the column come last, and rows with equal values keep their
 * order.
 *
 * @param rows the rows in the order of their codes
 * @param compare compares two texts in the language of the reader
 * @returns the indexes of the rows in the new order
 */
export function sortRows(
  rows: readonly Pick<TableRow, 'statuses' | 'category' | 'cases'>[],
  { by, isDescending }: Sort,
  compare: (a: string, b: string) => number,
): number[] {
  const indexes = [...rows.keys()];
  if (by === 'code') return isDescending ? indexes.reverse() : indexes;
  const ranks =
    by === 'category'
      ? rankTitles(
          rows.map(({ category }) => category),
          compare,
        )
      : null;
  const keys = rows.map((row): number | undefined => {
    if (by === 'cases') return row.cases;
    if (by === 'status') {
      const status = isDescending ? row.statuses.at(-1) : row.statuses[0];
      return status === undefined ? undefined : rankStatus(status);
    }
    return ranks?.get(row.category);
  });
  return indexes.sort((a, b) => {
    const [keyA, keyB] = [keys[a], keys[b]];
    if (keyA === undefined || keyB === undefined) {
      return Number(keyA === undefined) - Number(keyB === undefined) || a - b;
    }
    return (isDescending ? keyB - keyA : keyA - keyB) || a - b;
  });
}

/**
 * Returns the order after the heading of a column is pressed: the opposite direction, or the first direction of the
 * column.
 */
export function findNextSort({ by, isDescending }: Sort, column: Column): Sort {
  // In the column of cases, the codes with the most cases come first.
  return { by: column, isDescending: by === column ? !isDescending : column === 'cases' };
}

/** Returns the rank of each title among all titles. Comparing the titles of each pair of rows would take longer. */
function rankTitles(
  titles: readonly (string | null)[],
  compare: (a: string, b: string) => number,
): Map<string | null, number> {
  const sorted = [...new Set(titles.filter((title) => title !== null))].sort(compare);
  return new Map(sorted.map((title, index) => [title, index]));
}
