import { toStatusClass } from '../catalog/text/http-status.ts';
import { foldText } from './words.ts';

/** What a table can be narrowed by, besides typed words. */
export const choiceNames = [
  'category',
  'status',
  'operation',
  'deprecated',
  'retired',
  'cases',
] as const;

export type ChoiceName = (typeof choiceNames)[number];

/** What a row of a table says about its code. */
export interface RowFacts {
  code: string;
  title: string;
  /** Names of its cases, where they say more than code and title. */
  names: readonly string[];
  /** Ascending; `null` for cases that document none. */
  statuses: readonly (number | null)[];
  /** Ids. */
  categories: readonly string[];
  /** The title of its category; `null` where it has none, or several. */
  category: string | null;
  /** Slugs. */
  operations: readonly string[];
  /** How many there are. */
  cases: number;
  isDeprecated: boolean;
  isRetired: boolean;
}

/** A row as it is filtered and sorted. */
export interface TableRow {
  /** All that typed words are looked for in, folded. */
  text: string;
  /** For each choice, the values that the row is shown for. */
  values: Readonly<Record<ChoiceName, readonly string[]>>;
  /** The documented ones, ascending. */
  statuses: readonly number[];
  category: string | null;
  cases: number;
}

/** Makes a row ready to be filtered and sorted. */
export function tableRow(facts: RowFacts): TableRow {
  const { statuses } = facts;
  const documented = statuses.filter((status) => status !== null);
  return {
    text: [facts.code, facts.title, ...facts.names, ...documented.map(String)]
      .map(foldText)
      .join(' '),
    values: {
      category: facts.categories,
      status: [
        ...new Set(statuses.flatMap((status) => [String(status ?? 'none'), toStatusClass(status)])),
      ],
      operation: facts.operations,
      deprecated: facts.isDeprecated ? ['yes'] : [],
      retired: facts.isRetired ? ['yes'] : [],
      cases: facts.cases > 1 ? ['several'] : [],
    },
    statuses: documented,
    category: facts.category,
    cases: facts.cases,
  };
}
