import { foldTexts, listStatusValues, type TableRow } from '../../../src/table/row.ts';

/** Facts of a row. All other facts have default values. */
interface RowFacts {
  code: string;
  title?: string;
  names?: readonly string[];
  statuses?: readonly (number | null)[];
  categories?: readonly string[];
  category?: string | null;
  operations?: readonly string[];
  cases?: number;
  isDeprecated?: boolean;
  isRetired?: boolean;
  /** Values of declared fields. */
  fields?: Readonly<Record<string, readonly string[]>>;
}

/** Creates a row of a table. */
export function createRow({
  code,
  title = '',
  names = [],
  statuses = [null],
  categories = [],
  category = null,
  operations = [],
  cases = 1,
  isDeprecated = false,
  isRetired = false,
  fields = {},
}: RowFacts): TableRow {
  const documented = statuses.filter((status) => status !== null);
  return {
    text: foldTexts([code, title, ...names, ...documented.map(String)]),
    values: {
      category: categories,
      status: listStatusValues(statuses),
      operation: operations,
      deprecated: isDeprecated ? ['yes'] : [],
      retired: isRetired ? ['yes'] : [],
      cases: cases > 1 ? ['several'] : [],
      ...fields,
    },
    statuses: documented,
    category,
    cases,
  };
}
