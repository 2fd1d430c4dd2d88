/** Matches codes: by their spelling, by a prefix, and with typos. */
import MiniSearch from 'minisearch';
import { createCodeLookup } from './code-lookup.ts';
import type { CodeMatch } from './hits.ts';
import type { Entry } from './index/entries.ts';
import { fold } from './normalize/spelling.ts';
import { expandQuery, expandWholeQuery } from './query-variants.ts';
import { limitEdits, measureSpellingDistance } from './similarity.ts';

/** How many parts of a query are matched with typos. */
const maxParts = 2;

/** Matches queries with codes. */
export interface CodeMatcher {
  /** Returns matches in no particular order. An entry may have several. */
  match(query: string): CodeMatch[];
  /** Returns the entries with the most similar spelling, even if it is very different, of one catalog or of all. */
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
      return code.startsWith(typed)
        ? [{ entry, kind: 'prefix', rank: code.length, variant, cases: [] }]
        : [{ entry, kind: 'typo', rank: -score, variant, cases: [] }];
    });
  };

  return {
    match(query) {
      const variants = expandQuery(query);
      const wholes = expandWholeQuery(query);
      const exact = variants.flatMap(lookUp);
      // If something is spelled correctly, the rest of the query is not matched with typos.
      if (exact.length > 0) return [...exact, ...matchSimilar(wholes[0])];
      const parts = variants
        .slice(wholes.length)
        .filter((part) => limitEdits(fold(part)) > 0)
        .slice(0, maxParts);
      return [
        ...wholes.flatMap(matchSimilar),
        ...parts
          .flatMap(matchSimilar)
          .map((match): CodeMatch => ({ ...match, kind: 'typo-inside' })),
      ];
    },
    nearest(query, count, catalog) {
      const typed = fold(expandQuery(query).at(-1) ?? query);
      if (typed === '') return [];
      return entries
        .map((entry, at) => ({ entry, distance: measureSpellingDistance(typed, folds[at] ?? '') }))
        .filter(({ entry }) => catalog === undefined || entry.catalog === catalog)
        .sort((a, b) => a.distance - b.distance)
        .slice(0, count)
        .map(({ entry }) => entry);
    },
  };
}
