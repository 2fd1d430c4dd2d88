/** Matches codes: by their spelling, by a prefix, and with typos. */
import MiniSearch from 'minisearch';
import { createCodeLookup } from './code-lookup.ts';
import { isDistinctive, isNamedCode } from './code-words.ts';
import type { CodeMatch } from './hits.ts';
import type { Entry } from './index/entries.ts';
import { fold } from './normalize/spelling.ts';
import { expandQuery, expandWholeQuery } from './query-variants.ts';
import { limitEdits, measureSpellingDistance } from './similarity.ts';

/** How many parts of a query are matched with typos. */
const maxParts = 2;
/** From this spelling distance on, two codes have nothing to do with each other: `Segmentation fault`, `segment_split`. */
const minUnlike = 0.5;

/** Matches queries with codes. */
export interface CodeMatcher {
  /** Returns matches in no particular order. An entry may have several. */
  match(query: string): CodeMatch[];
  /**
   * Returns the entries with the most similar spelling, of one catalog or of all; none if nothing is similar. Two numbers are
   * never similar: another number is another error.
   */
  nearest(query: string, count: number, catalog?: string): Entry[];
}

/** Creates a matcher for entries. */
export function createCodeMatcher(entries: readonly Entry[]): CodeMatcher {
  const lookUp = createCodeLookup(entries);
  const folds = entries.map(({ label }) => fold(label));
  const longest = Math.max(0, ...folds.map(({ length }) => length));
  const index = new MiniSearch({
    fields: ['code'],
    // A code is one term, regardless of its separators.
    tokenize: (code) => [code],
    processTerm: (code) => code,
    searchOptions: { prefix: true, fuzzy: limitEdits },
  });
  index.addAll(folds.map((code, id) => ({ id, code })));

  const matchSimilar = (variant: string): CodeMatch[] => {
    const typed = fold(variant);
    if (typed === '' || typed.length > longest + limitEdits(typed)) return [];
    return index.search(typed).flatMap(({ id, score }): CodeMatch[] => {
      const at = id as number;
      const [entry, code = ''] = [entries[at], folds[at]];
      if (!entry) return [];
      if (code.startsWith(typed)) {
        return [{ entry, kind: 'prefix', rank: code.length, variant, cases: [] }];
      }
      // Another number is another error.
      return /\p{L}/u.test(typed)
        ? [{ entry, kind: 'typo', rank: -score, variant, cases: [] }]
        : [];
    });
  };

  return {
    match(query) {
      const variants = expandQuery(query);
      const wholes = expandWholeQuery(query);
      const exact = variants.flatMap((variant, order) => {
        const found = lookUp(variant, order);
        const isValue = order >= wholes.length && isOrdinaryNumber(variant, query);
        return isValue ? found.map((match): CodeMatch => ({ ...match, kind: 'mentioned' })) : found;
      });
      // If something is spelled correctly, the rest of the query is not matched with typos.
      if (exact.some(({ kind }) => kind !== 'mentioned')) {
        return [...exact, ...matchSimilar(wholes[0])];
      }
      const parts = variants
        .slice(wholes.length)
        .filter((part) => limitEdits(fold(part)) > 0)
        .slice(0, maxParts);
      return [
        ...exact,
        ...wholes.flatMap(matchSimilar),
        ...parts
          .flatMap(matchSimilar)
          .map((match): CodeMatch => ({ ...match, kind: 'typo-inside' })),
      ];
    },
    nearest(query, count, catalog) {
      const typed = fold(expandQuery(query).at(-1) ?? query);
      if (!/\p{L}/u.test(typed)) return [];
      return entries
        .map((entry, at) => ({ entry, distance: measureSpellingDistance(typed, folds[at] ?? '') }))
        .filter(
          ({ entry, distance }) =>
            distance < minUnlike && (catalog === undefined || entry.catalog === catalog),
        )
        .sort((a, b) => a.distance - b.distance)
        .slice(0, count)
        .map(({ entry }) => entry);
    },
  };
}

/** Returns whether a part of a query is a number that nothing in the query shows to be a code. */
function isOrdinaryNumber(part: string, query: string): boolean {
  if (isDistinctive(part) || !/\p{N}/u.test(part)) return false;
  for (let at = query.indexOf(part); at !== -1; at = query.indexOf(part, at + 1)) {
    if (isNamedCode(query, at, at + part.length)) return false;
  }
  return true;
}
