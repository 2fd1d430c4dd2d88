import { choiceNames, type ChoiceName } from './row.ts';
import { defaultSort, type Sort } from './sort.ts';
import { formatParameters, readWords } from './word-query.ts';

/** The words, filters, and order of a table. */
export interface TableQuery {
  /** The typed words. */
  words: string;
  /** The value of each choice; `''` for none. */
  choices: Record<ChoiceName, string>;
  sort: Sort;
}

/** The values that a table offers for its choices. */
export type Offered = Readonly<Partial<Record<ChoiceName, ReadonlySet<string>>>>;

/** Choices without a value in the URL: `?deprecated`. */
const flags: readonly string[] = ['deprecated', 'retired'];

/**
 * Creates the default choices: none.
 *
 * @param names the names of further choices, which are declared fields
 */
export function createChoices(names: readonly ChoiceName[] = []): TableQuery['choices'] {
  return Object.fromEntries([...choiceNames, ...names].map((name) => [name, '']));
}

/**
 * Parses the query of a URL. Ignores values that the table does not offer.
 *
 * @param search the query of the URL, with or without `?`
 * @param sortable the columns of the table
 */
export function parseQuery(
  search: string,
  offered: Offered,
  sortable: readonly string[],
): TableQuery {
  const params = new URLSearchParams(search);
  const choices = createChoices(Object.keys(offered));
  for (const name of Object.keys(choices)) {
    const value = params.get(name);
    const choice = value === '' && flags.includes(name) ? 'yes' : value;
    if (choice !== null && offered[name]?.has(choice)) choices[name] = choice;
  }
  return { words: readWords(search), choices, sort: parseSort(params.get('sort'), sortable) };
}

/**
 * Formats the query of a URL. Omits defaults, and keeps unrelated parameters.
 *
 * @param search the current query
 * @returns the query with `?`; `''` if it is empty
 */
export function formatQuery(search: string, { words, choices, sort }: TableQuery): string {
  const params = new URLSearchParams(search);
  for (const name of ['q', ...Object.keys(choices), 'sort']) params.delete(name);
  if (words.trim() !== '') params.set('q', words);
  for (const [name, value] of Object.entries(choices)) {
    if (value !== '') params.set(name, flags.includes(name) ? '' : value);
  }
  if (sort.by !== defaultSort.by || sort.isDescending !== defaultSort.isDescending) {
    params.set('sort', `${sort.isDescending ? '-' : ''}${sort.by}`);
  }
  return formatParameters(params);
}

function parseSort(text: string | null, sortable: readonly string[]): Sort {
  const name = text?.replace(/^-/, '');
  const by = sortable.find((column) => column === name);
  return by ? { by, isDescending: text?.startsWith('-') ?? false } : defaultSort;
}
