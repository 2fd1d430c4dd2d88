import type { ChoiceName, TableRow } from './row.ts';
import type { TableQuery } from './query.ts';
import { foldWords } from './words.ts';

/** The rows that match a query, and how many would match other queries. */
export interface Filtered {
  /** For each row, whether it matches. */
  shown: boolean[];
  /** The number of matching rows. */
  count: number;
  /**
   * For each choice and each of its values: how many rows match this value and the rest of the query. For `''`: how
   * many rows match the rest of the query.
   */
  counts: Record<ChoiceName, Map<string, number>>;
}

/** Finds the rows that contain every typed word and match every choice. */
export function filterRows(
  rows: readonly Pick<TableRow, 'text' | 'texts' | 'values'>[],
  { words, choices }: Pick<TableQuery, 'words' | 'choices'>,
): Filtered {
  const wanted = foldWords(words);
  const names = Object.keys(choices);
  const chosen = Object.entries(choices).filter(([, value]) => value !== '');
  const counts = Object.fromEntries(names.map((name) => [name, new Map<string, number>()]));
  const filtered: Filtered = { shown: [], count: 0, counts };
  for (const { text, texts = [], values } of rows) {
    const hasWords = wanted.every(
      (word) => text.includes(word) || texts.some(({ folded }) => folded.includes(word)),
    );
    const missed = chosen.filter(([name, value]) => !values[name]?.includes(value));
    const isShown = hasWords && missed.length === 0;
    filtered.shown.push(isShown);
    if (isShown) filtered.count++;
    // A row that does not match one choice counts only for the other values of that choice.
    if (!hasWords || missed.length > 1) continue;
    for (const name of missed[0] ? [missed[0][0]] : names) {
      const tally = counts[name];
      for (const value of ['', ...(values[name] ?? [])]) {
        tally?.set(value, (tally.get(value) ?? 0) + 1);
      }
    }
  }
  return filtered;
}
