import { tableRow, type RowFacts, type TableRow } from '../../../src/table/row.ts';

/** A row of a table; whatever is not said is nothing special. */
export function row(facts: Partial<RowFacts> & Pick<RowFacts, 'code'>): TableRow {
  return tableRow({
    title: '',
    names: [],
    statuses: [null],
    categories: [],
    category: null,
    operations: [],
    cases: 1,
    isDeprecated: false,
    isRetired: false,
    ...facts,
  });
}
