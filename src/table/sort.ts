import type { TableRow } from './row.ts';

/** The columns that a table can be sorted by. */
export const columns = ['code', 'status', 'cases', 'category'] as const;

export type Column = (typeof columns)[number];

export interface Sort {
  by: Column;
  isDescending: boolean;
}

/** How tables come. */
export const usualSort: Sort = { by: 'code', isDescending: false };

/**
 * The indexes of rows in another order. Rows that have nothing in the column come last both ways, and those that are
 * equal in it keep their order.
 *
 * @param rows in the order of their codes
 */
export function sortRows(
  rows: readonly Pick<TableRow, 'statuses' | 'category' | 'cases'>[],
  { by, isDescending }: Sort,
): number[] {
  const indexes = [...rows.keys()];
  if (by === 'code') return isDescending ? indexes.reverse() : indexes;
  const titles = by === 'category' ? ranks(rows.map(({ category }) => category)) : null;
  const keys = rows.map((row): number | undefined => {
    if (by === 'cases') return row.cases;
    if (by === 'status') return isDescending ? row.statuses.at(-1) : row.statuses[0];
    return titles?.get(row.category);
  });
  return indexes.sort((a, b) => {
    const [one, other] = [keys[a], keys[b]];
    if (one === undefined || other === undefined) {
      return Number(one === undefined) - Number(other === undefined) || a - b;
    }
    return (isDescending ? other - one : one - other) || a - b;
  });
}

/** What a press on the heading of a column leads to: the other direction, or the column's own first one. */
export function nextSort({ by, isDescending }: Sort, column: Column): Sort {
  // Of codes with many cases the most are asked for, of everything else the first.
  return { by: column, isDescending: by === column ? !isDescending : column === 'cases' };
}

/** The place of each title among all of them; comparing titles row by row would take longer. */
function ranks(titles: readonly (string | null)[]): Map<string | null, number> {
  const { compare } = new Intl.Collator('en');
  const sorted = [...new Set(titles.filter((title) => title !== null))].sort(compare);
  return new Map(sorted.map((title, index) => [title, index]));
}
