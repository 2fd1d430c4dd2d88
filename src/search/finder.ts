/** The search for codes, titles, and messages, which is faster than the full-text search. */
import { toStatusClass, type Status } from '../catalog/text/http-status.ts';
import { createCodeMatcher } from './code-matcher.ts';
import { compareMatches, matchKinds, type Hit, type CodeMatch } from './hits.ts';
import type { SearchIndex } from './index/decode.ts';
import { listEntryStatuses, type Entry } from './index/entries.ts';
import { readStatusQuery } from './status-query.ts';
import { createTextMatcher, type TextMatcher } from './text-matcher.ts';

/** The filters of a search. */
export interface SearchOptions {
  /** Id of a catalog. */
  catalog?: string | undefined;
  /** An HTTP status (`404`) or a class of them (`4xx`). */
  status?: string | undefined;
  /** Id of the catalog whose codes come before equally good ones of other catalogs. */
  preferredCatalog?: string | undefined;
  /** Whether only the spelling of codes and their names count, not the words of messages. */
  isOnlySpelling?: boolean;
}

/** Searches an index. */
export interface Finder {
  /** The searched index. */
  readonly index: SearchIndex;
  /** Returns the entry whose page has this path below the base. */
  entryAt(path: string): Entry | undefined;
  /**
   * Returns hits, best first, at most one per code. A query that asks for an HTTP status gives all codes with this status
   * after those that are spelled like it. A query without words gives all codes that pass the filters, if there are any.
   */
  search(query: string, options?: SearchOptions): Hit[];
  /** Returns the codes with the most similar spelling; none if nothing is similar. */
  nearest(query: string, count: number, catalog?: string): Entry[];
  /**
   * Includes the words of titles, cases, and messages in searches from now on. The messages of the index must be
   * attached.
   *
   * @param pause lets other tasks run in between, because indexing thousands of messages takes a while
   */
  indexTexts(pause?: () => Promise<void>): Promise<void>;
}

/** Creates the search of an index. Until the texts are indexed, it finds only codes and names. */
export function createFinder(index: SearchIndex): Finder {
  const { entries } = index;
  const codes = createCodeMatcher(entries);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const filteredTier = matchKinds.indexOf('filtered');
  const list = (options: SearchOptions): Hit[] =>
    entries
      .filter((entry) => isWanted(entry, options))
      .sort((a, b) => rankCatalog(a, options) - rankCatalog(b, options))
      .map((entry) => ({ entry, kind: 'filtered', tier: filteredTier, variant: '', cases: [] }));
  let texts: TextMatcher | undefined;
  return {
    index,
    entryAt: (path) => byPath.get(path),
    search(query, options = {}) {
      if (query.trim() === '') return options.catalog || options.status ? list(options) : [];
      const byText = options.isOnlySpelling ? [] : (texts?.match(query) ?? []);
      const matches = [...codes.match(query), ...byText];
      const hits = bestMatches(
        matches.filter(({ entry }) => isWanted(entry, options)),
        options,
      );
      // Matches of some words are useful only if there are no others.
      const better = hits.filter(({ kind }) => kind !== 'some-words');
      const found = (better.length > 0 ? better : hits).map(({ rank: _, ...match }) => ({
        ...match,
        tier: matchKinds.indexOf(match.kind),
      }));
      const status = options.isOnlySpelling ? null : readStatusQuery(query);
      return status === null ? found : addStatus(found, list(options), status);
    },
    nearest: codes.nearest,
    async indexTexts(pause = () => Promise.resolve()) {
      texts = await createTextMatcher(entries, pause);
    },
  };
}

/** Returns whether a status is the `wanted` one, such as `404`, or in the `wanted` class, such as `4xx`. */
export function isStatus(status: Status, wanted: string): boolean {
  return wanted === String(status) || wanted === toStatusClass(status);
}

/** Adds the codes with a status to the hits, instead of those that are only similar to the number. */
function addStatus(hits: readonly Hit[], all: readonly Hit[], status: string): Hit[] {
  const withStatus = all.filter(({ entry }) => isWanted(entry, { status }));
  if (withStatus.length === 0) return [...hits];
  const spelled = hits.filter(({ tier }) => tier < matchKinds.indexOf('typo'));
  const known = new Set(spelled.map(({ entry }) => entry));
  return [...spelled, ...withStatus.filter(({ entry }) => !known.has(entry))];
}

/** Returns the best match of each entry, best first. */
function bestMatches(matches: readonly CodeMatch[], options: SearchOptions): CodeMatch[] {
  const best = new Map<Entry, CodeMatch>();
  for (const match of matches) {
    const known = best.get(match.entry);
    if (!known || compareMatches(match, known) < 0) best.set(match.entry, match);
  }
  return [...best.values()].sort(
    (a, b) => compareMatches(a, b) || rankCatalog(a.entry, options) - rankCatalog(b.entry, options),
  );
}

/** Returns 0 for the codes of the preferred catalog, 1 for others. */
function rankCatalog({ catalog }: Entry, { preferredCatalog }: SearchOptions): number {
  return catalog === preferredCatalog ? 0 : 1;
}

function isWanted(entry: Entry, { catalog, status }: SearchOptions): boolean {
  return (
    (!catalog || entry.catalog === catalog) &&
    (!status || listEntryStatuses(entry).some((documented) => isStatus(documented, status)))
  );
}
