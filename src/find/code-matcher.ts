/** Finds codes by their spelling: folded, without what wraps them, by their beginning or a part, and with typos. */
import leven from 'leven';
import { allowedTypos, typos } from './distance.ts';
import type { Entry } from './entries.ts';
import { bareFold, fold, readings } from './spelling.ts';

/** How a code was found, the surest first. */
export const codeMatches = ['exact', 'wrapped', 'prefix', 'typo', 'part', 'prefix typo'] as const;

export interface CodeMatch {
  entry: Entry;
  how: (typeof codeMatches)[number];
  /** Smaller is better among those that were found in the same way. */
  rank: number;
  /** The part of the query that it was found by. */
  reading: string;
}

export interface CodeMatcher {
  /** Matches in any order; an entry may come more than once. */
  match(query: string): CodeMatch[];
  /** The entries whose spelling has the fewest mistakes, however many, at most `count`. */
  nearest(query: string, count: number): Entry[];
}

export function codeMatcher(entries: readonly Entry[]): CodeMatcher {
  const names = new Set(
    entries.flatMap(({ catalog, catalogTitle }) => [catalog, fold(catalogTitle)]),
  );
  const folds = entries.map(({ label }) => fold(label));
  const byFold = grouped(folds);
  const byBareFold = grouped(entries.map(({ label }) => bareFold(label, names)));
  const bySpelling = grouped(entries.map(({ label }) => label));

  const exact = (reading: string, order: number): CodeMatch[] => {
    const found: CodeMatch[] = [];
    const add = (indexes: readonly number[] | undefined, how: CodeMatch['how'], rank: number) => {
      for (const index of indexes ?? []) {
        const entry = entries[index];
        if (entry) found.push({ entry, how, rank, reading });
      }
    };
    const folded = fold(reading);
    // A code of signs alone folds to nothing and can only be spelled.
    add(bySpelling.get(reading), 'exact', order);
    if (folded === '') return found;
    add(byFold.get(folded), 'exact', order + 0.5);
    const bare = bareFold(reading, names);
    if (bare !== null) {
      add(byFold.get(bare), 'wrapped', order);
      add(byBareFold.get(bare), 'wrapped', order + 0.5);
    }
    add(byBareFold.get(folded), 'wrapped', order + 0.25);
    return found;
  };

  const similar = (reading: string): CodeMatch[] => {
    const typed = fold(reading);
    if (typed === '') return [];
    const most = allowedTypos(typed.length);
    return entries.flatMap((entry, index): CodeMatch[] => {
      const code = folds[index] ?? '';
      if (code.startsWith(typed)) return [{ entry, how: 'prefix', rank: code.length, reading }];
      if (most > 0) {
        const mistakes = typos(typed, code, most);
        if (mistakes !== null) return [{ entry, how: 'typo', rank: mistakes, reading }];
      }
      if (typed.length < 3) return [];
      const at = code.indexOf(typed);
      if (at > 0) return [{ entry, how: 'part', rank: at + code.length, reading }];
      const mistakes = prefixTypos(typed, code, most);
      return mistakes === null
        ? []
        : [{ entry, how: 'prefix typo', rank: mistakes * 100 + code.length, reading }];
    });
  };

  return {
    match(query) {
      const all = readings(query);
      const found = all.flatMap(exact);
      const [whole = '', value] = all;
      // In a text of several parts, only what is spelled as it should be is taken for a code.
      const likely =
        all.length > 1 && value !== undefined && found.length === 0 ? [whole, value] : [whole];
      return [...found, ...likely.flatMap(similar)];
    },
    nearest(query, count) {
      const typed = fold(readings(query).at(-1) ?? query);
      if (typed === '') return [];
      return entries
        .map((entry, index) => ({ entry, difference: difference(typed, folds[index] ?? '') }))
        .sort((a, b) => a.difference - b.difference)
        .slice(0, count)
        .map(({ entry }) => entry);
    },
  };
}

/** Mistakes in a beginning that is still being typed. */
function prefixTypos(typed: string, code: string, most: number): number | null {
  // The first letters of a code are seldom wrong, and everything is near to a short text.
  if (typed.length < 5 || code.length <= typed.length || !code.startsWith(typed.slice(0, 1)))
    return null;
  let fewest: number | null = null;
  for (const length of [typed.length, typed.length - 1, typed.length + 1]) {
    const mistakes = typos(typed, code.slice(0, length), fewest === null ? most : fewest - 1);
    if (mistakes !== null) fewest = mistakes;
    if (fewest === 1) break;
  }
  return fewest;
}

/**
 * How different two spellings are, without a limit: by the pairs of letters that only one of them has (Dice), from 0 to 1,
 * and, where they share none, by mistakes.
 */
function difference(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  const common = left.intersection(right).size;
  return common > 0 ? 1 - (2 * common) / (left.size + right.size) : leven(a, b);
}

function pairs(text: string): Set<string> {
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
}

function grouped(keys: readonly (string | null)[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    if (key === null || key === '') continue;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}
