/** Search over codes, titles and messages: what answers in the dialog before Pagefind's full text does. */
import { codeMatcher } from './code-matcher.ts';
import type { CodeIndex, MessageIndex } from './index/columns.ts';
import { readEntries, type Entry, type HitCase } from './index/entries.ts';
import { textMatcher, type TextMatcher } from './text-matcher.ts';

/** A code that was found. */
export interface Hit {
  entry: Entry;
  how: How;
  /** What it was found by: a part of the query, or all of it. */
  reading: string;
  /** The cases whose texts were found, best first; empty where the code itself was. */
  cases: HitCase[];
}

/**
 * How a hit was found, the surest first. What stands inside a longer query comes after what is like the whole of it: its
 * words may be those of a sentence.
 */
export const order = [
  'exact',
  'wrapped',
  'named',
  'message',
  'prefix',
  'typo',
  'message inside',
  'part',
  'words',
  'some words',
] as const;

export type How = (typeof order)[number];

export interface FindOptions {
  /** Id of a catalog. */
  catalog?: string | undefined;
  /** An HTTP status (`404`) or a class of them (`4xx`). */
  status?: string | undefined;
}

export interface Finder {
  entries: readonly Entry[];
  /** The code whose page is at a path below the base. */
  entryAt(path: string): Entry | undefined;
  /** Hits, best first, one for each code. */
  find(query: string, options?: FindOptions): Hit[];
  /** The codes that are spelled most alike, however far. */
  nearest(query: string, count: number): Entry[];
  /**
   * Makes words findable as well: of titles, cases and messages.
   *
   * @param pause lets others work in between, as it takes a while for thousands of messages
   */
  addMessages(index: MessageIndex, pause?: () => Promise<void>): Promise<void>;
}

export function createFinder(index: CodeIndex): Finder {
  const entries = readEntries(index);
  const codes = codeMatcher(entries);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  let texts: TextMatcher | undefined;
  return {
    entries,
    entryAt: (path) => byPath.get(path),
    find(query, options = {}) {
      const best = new Map<Entry, Hit & { rank: number }>();
      for (const match of [...codes.match(query), ...(texts?.match(query) ?? [])]) {
        if (!isWanted(match.entry, options)) continue;
        const known = best.get(match.entry);
        if (known && compare(known, match) <= 0) continue;
        best.set(match.entry, match);
      }
      const hits = [...best.values()].sort(compare);
      // What holds a few of the words is of use only where nothing holds more.
      const sure = hits.filter(({ how }) => how !== 'some words');
      return sure.length > 0 ? sure : hits;
    },
    nearest: codes.nearest,
    async addMessages(messages, pause = () => Promise.resolve()) {
      texts = await textMatcher(entries, messages, pause);
    },
  };
}

/** Whether a status is the one that is asked for: `404`, or one of `4xx`. */
export function isStatus(status: number | null, wanted: string): boolean {
  return (
    status !== null && (wanted === String(status) || wanted === `${Math.floor(status / 100)}xx`)
  );
}

function isWanted(entry: Entry, { catalog, status }: FindOptions): boolean {
  return (
    (!catalog || entry.catalog === catalog) &&
    (!status || entry.cases.some((one) => isStatus(one.status, status)))
  );
}

function compare(a: { how: How; rank: number }, b: { how: How; rank: number }): number {
  return order.indexOf(a.how) - order.indexOf(b.how) || a.rank - b.rank;
}
