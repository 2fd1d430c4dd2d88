import { choiceNames, type ChoiceName } from './row.ts';
import { columns, usualSort, type Sort } from './sort.ts';

/** What a table is asked for. */
export interface TableQuery {
  /** As typed. */
  words: string;
  /** The value of each choice; `''` where none is made. */
  choices: Record<ChoiceName, string>;
  sort: Sort;
}

/** The values that a table offers for its choices. */
export type Offered = Readonly<Partial<Record<ChoiceName, ReadonlySet<string>>>>;

/** Choices of which the URL says only that they are made: `?deprecated`. */
const flags: readonly string[] = ['deprecated', 'retired'];
const keys = ['q', ...choiceNames, 'sort'];

/** The choices of a table that nobody has touched. */
export function noChoices(): TableQuery['choices'] {
  return Object.fromEntries(choiceNames.map((name) => [name, ''])) as TableQuery['choices'];
}

/**
 * Reads what a URL asks of a table. What the table does not offer is taken as not asked for.
 *
 * @param search the query of the URL, with or without `?`
 * @param sortable the columns that the table has
 */
export function parseQuery(
  search: string,
  offered: Offered,
  sortable: readonly string[],
): TableQuery {
  const params = new URLSearchParams(search);
  const choices = noChoices();
  for (const name of choiceNames) {
    const value = params.get(name);
    const meant = value === '' && flags.includes(name) ? 'yes' : value;
    if (meant !== null && offered[name]?.has(meant)) choices[name] = meant;
  }
  return { words: params.get('q') ?? '', choices, sort: parseSort(params.get('sort'), sortable) };
}

/**
 * Writes into the query of a URL what is asked of a table; what is as usual is left out, and what others wrote into the
 * query stays.
 *
 * @param search the query as it is
 * @returns the query with `?`, or `''` where nothing is left to say
 */
export function writeQuery(search: string, { words, choices, sort }: TableQuery): string {
  const params = new URLSearchParams(search);
  for (const key of keys) params.delete(key);
  if (words.trim() !== '') params.set('q', words);
  for (const name of choiceNames) {
    if (choices[name] !== '') params.set(name, flags.includes(name) ? '' : choices[name]);
  }
  if (sort.by !== usualSort.by || sort.isDescending !== usualSort.isDescending) {
    params.set('sort', `${sort.isDescending ? '-' : ''}${sort.by}`);
  }
  const text = params.toString().replace(/=(?=&|$)/g, '');
  return text === '' ? '' : `?${text}`;
}

function parseSort(text: string | null, sortable: readonly string[]): Sort {
  const name = text?.replace(/^-/, '');
  const by = columns.find((column) => column === name && sortable.includes(column));
  return by ? { by, isDescending: text?.startsWith('-') ?? false } : usualSort;
}
