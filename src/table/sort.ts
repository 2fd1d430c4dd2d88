import { rankStatus } from '../catalog/text/http-status.ts';
import type { TableRow } from './row.ts';

/** The columns that every table can have. */
export const columns = ['code', 'status', 'cases', 'category'] as const;

/** The name of a column: one of `columns`, or the id of a declared field. */
export type Column = string;

/** How the values of a declared field are ordered: as numbers, by their rank in a list, or, by default, as texts. */
export type ValueOrder = 'number' | readonly string[] | undefined;

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
 * @param order the order of the values of the column, if it is a declared field
 * @returns the indexes of the rows in the new order
 */
export function sortRows(
  rows: readonly Pick<TableRow, 'statuses' | 'category' | 'cases' | 'values'>[],
  { by, isDescending }: Sort,
  compare: (a: string, b: string) => number,
  order?: ValueOrder,
): number[] {
  const indexes = [...rows.keys()];
  if (by === 'code') return isDescending ? indexes.reverse() : indexes;
  const numbers = rows.map(createKeys(rows, by, compare, order));
  // A row with several values is sorted by its lowest value, or, in descending order, by its highest.
  const keys = numbers.map((list) =>
    list.length === 0 ? undefined : isDescending ? Math.max(...list) : Math.min(...list),
  );
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

/** Creates a function that returns the numbers by which a row is sorted; none if it has no value in the column. */
function createKeys(
  rows: readonly Pick<TableRow, 'category' | 'values'>[],
  by: Column,
  compare: (a: string, b: string) => number,
  order: ValueOrder,
): (row: Pick<TableRow, 'statuses' | 'category' | 'cases' | 'values'>) => readonly number[] {
  if (by === 'cases') return ({ cases }) => [cases];
  if (by === 'status') return ({ statuses }) => statuses.map(rankStatus);
  const textsOf = ({ category, values }: Pick<TableRow, 'category' | 'values'>) =>
    by !== 'category' ? (values[by] ?? []) : category === null ? [] : [category];
  if (order === 'number') return (row) => textsOf(row).map(Number);
  const ranks = order
    ? new Map(order.map((value, index) => [value, index]))
    : rankTexts(rows.flatMap(textsOf), compare);
  return (row) => textsOf(row).flatMap((text) => ranks.get(text) ?? []);
}

/** Returns the rank of each text among all texts. Comparing the texts of each pair of rows would take longer. */
function rankTexts(
  texts: readonly string[],
  compare: (a: string, b: string) => number,
): Map<string, number> {
  const sorted = [...new Set(texts)].sort(compare);
  return new Map(sorted.map((text, index) => [text, index]));
}
