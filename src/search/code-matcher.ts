/** Finds codes by their spelling: folded, without what wraps them, by their beginning, and with typos. */
import leven from 'leven';
import MiniSearch from 'minisearch';
import type { Entry, HitCase } from './index/entries.ts';
import { fuzzy } from './fuzzy.ts';
import { bareFolds, fold, readings, wholeReadings } from './normalize/spelling.ts';

export interface CodeMatch {
  entry: Entry;
  how: 'exact' | 'wrapped' | 'named' | 'prefix' | 'typo' | 'part';
  /** Smaller is better among those that were found in the same way. */
  rank: number;
  /** The part of the query that it was found by. */
  reading: string;
  /** The case that was named; empty where the code was. */
  cases: HitCase[];
}

export interface CodeMatcher {
  /** Matches in any order; an entry may come more than once. */
  match(query: string): CodeMatch[];
  /** The entries that are spelled most alike, however different. */
  nearest(query: string, count: number): Entry[];
}

/** How many letters may wrap a code. */
const longestWrap = 100;
/** How many parts of a query are looked for with their mistakes. */
const mostParts = 2;

export function codeMatcher(entries: readonly Entry[]): CodeMatcher {
  const catalogNames = new Set(
    entries.flatMap(({ catalog, catalogTitle }) => [catalog, fold(catalogTitle)]),
  );
  const folds = entries.map(({ label }) => fold(label));
  const longest = Math.max(0, ...folds.map(({ length }) => length));
  const bySpelling = grouped(entries.map(({ label }) => [label]));
  const byFold = grouped(folds.map((code) => [code]));
  const byBareFold = grouped(entries.map(({ label }) => bareFolds(label, catalogNames)));
  const byName = Map.groupBy(names(entries), ({ name }) => fold(name));
  const byCase = Map.groupBy(namedCases(entries), ({ one }) => fold(one.id ?? ''));
  const index = new MiniSearch({
    fields: ['code'],
    // A code is one word, however it separates its own.
    tokenize: (code) => [code],
    processTerm: (code) => code,
    searchOptions: { prefix: true, fuzzy },
  });
  index.addAll(folds.map((code, id) => ({ id, code })));

  const exact = (reading: string, order: number): CodeMatch[] => {
    const matches = (
      indexes: readonly number[] | undefined,
      how: CodeMatch['how'],
      rank: number,
    ): CodeMatch[] =>
      (indexes ?? []).flatMap((at) => {
        const entry = entries[at];
        return entry ? [{ entry, how, rank, reading, cases: [] }] : [];
      });
    const folded = fold(reading);
    // Of a whole log, say, nothing that is cut off leaves a code.
    const bare = folded.length > longest + longestWrap ? [] : bareFolds(reading, catalogNames);
    return [
      // A code of signs alone folds to nothing and can only be spelled.
      ...matches(bySpelling.get(reading), 'exact', order),
      ...matches(byFold.get(folded), 'exact', order + 0.5),
      // What keeps most of the reading comes first: `code` wraps some codes and ends others.
      ...bare.flatMap((part, cut) => [
        ...matches(byFold.get(part), 'wrapped', order + cut / 100),
        ...matches(byBareFold.get(part), 'wrapped', order + 0.5 + cut / 100),
      ]),
      ...matches(byBareFold.get(folded), 'wrapped', order + 0.25),
      ...(byName.get(folded) ?? []).map(({ entry }): CodeMatch => ({
        entry,
        how: 'named',
        rank: order,
        reading,
        cases: [],
      })),
      ...(byCase.get(folded) ?? []).map(({ entry, one }): CodeMatch => ({
        entry,
        how: 'named',
        rank: order,
        reading,
        cases: [one],
      })),
    ];
  };

  const similar = (reading: string): CodeMatch[] => {
    const typed = fold(reading);
    if (typed === '' || typed.length > longest + fuzzy(typed)) return [];
    return index.search(typed).flatMap(({ id, score }): CodeMatch[] => {
      const at = id as number;
      const [entry, code = ''] = [entries[at], folds[at]];
      if (!entry) return [];
      return code.startsWith(typed)
        ? [{ entry, how: 'prefix', rank: code.length, reading, cases: [] }]
        : [{ entry, how: 'typo', rank: -score, reading, cases: [] }];
    });
  };

  return {
    match(query) {
      const all = readings(query);
      const found = all.flatMap(exact);
      const [whole, ...fields] = wholeReadings(query);
      // Where something is spelled as it should be, nothing else in the query is taken for a code.
      if (found.length > 0) return [...found, ...similar(whole)];
      const parts = all
        .slice(1 + fields.length)
        .filter((part) => fuzzy(fold(part)) > 0)
        .slice(0, mostParts);
      return [
        ...[whole, ...fields].flatMap(similar),
        ...parts.flatMap(similar).map((match): CodeMatch => ({ ...match, how: 'part' })),
      ];
    },
    nearest(query, count) {
      const typed = fold(readings(query).at(-1) ?? query);
      if (typed === '') return [];
      return entries
        .map((entry, at) => ({ entry, difference: difference(typed, folds[at] ?? '') }))
        .sort((a, b) => a.difference - b.difference)
        .slice(0, count)
        .map(({ entry }) => entry);
    },
  };
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

/** Titles, and what codes were called before. */
function names(entries: readonly Entry[]): { entry: Entry; name: string }[] {
  return entries.flatMap((entry) =>
    [...entry.formerNames, ...(entry.ownTitle === null ? [] : [entry.ownTitle])].map((name) => ({
      entry,
      name,
    })),
  );
}

function namedCases(entries: readonly Entry[]): { entry: Entry; one: HitCase }[] {
  return entries.flatMap((entry) =>
    entry.cases.flatMap((one) => (one.id === null ? [] : [{ entry, one: { ...one, text: null } }])),
  );
}

/** Indexes by each of the keys that stand at them; an empty key is none. */
function grouped(keys: readonly (readonly string[])[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, own] of keys.entries()) {
    for (const key of own) {
      if (key === '') continue;
      const group = groups.get(key);
      if (group) group.push(index);
      else groups.set(key, [index]);
    }
  }
  return groups;
}
