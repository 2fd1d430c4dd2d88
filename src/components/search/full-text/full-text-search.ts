import type { SearchOptions } from '../../../search/finder.ts';
import { splitWords } from '../../../search/normalize/spelling.ts';
import { limitTime } from '../../common/time-limit.ts';
import { hasWord, parseExcerpt } from './excerpt.ts';
import {
  createStart,
  fetchEntry,
  type Pagefind,
  type PagefindPage,
  type Started,
} from './pagefind.ts';

/** A page that contains the words of a query. */
export interface PageHit {
  url: string;
  title: string;
  excerpt: Node[];
}

/** The full-text search over all pages. Its parts are loaded when they are needed; after a failure, they are loaded again. */
export interface FullTextSearch {
  /**
   * Returns pages that contain the words, best first; none if another query has followed.
   *
   * @throws Error if a part cannot be loaded
   */
  search(query: string, options: SearchOptions, maxPages: number): Promise<PageHit[]>;
  /**
   * Checks whether a search without results can be trusted. Pagefind ignores the parts of its index that it cannot load,
   * for example because the site was deployed anew.
   *
   * @throws Error if it cannot
   */
  verify(): Promise<void>;
}

/** One or two Latin letters are in every text. */
const distinctive = /[a-z0-9_]{3}|[^\p{ASCII}]/iu;

/**
 * Creates the full-text search.
 *
 * @param bundle the path of the folder to which the build has written it
 */
export function createFullTextSearch(bundle: string): FullTextSearch {
  let start = createStart(bundle);
  /** Calls a function, and makes the next call start again if it fails. */
  const attempt = async <Result>(call: (started: Started) => Promise<Result>): Promise<Result> => {
    const used = start;
    try {
      // Pagefind waits for its files without a limit.
      return await limitTime(used().then(call));
    } catch (error) {
      if (start === used) start = createStart(bundle);
      throw error;
    }
  };
  start().catch(() => undefined);
  let running: Promise<unknown> = Promise.resolve();
  let latest = 0;
  return {
    async search(query, options, maxPages) {
      const number = ++latest;
      // Pagefind removes punctuation from a query instead of splitting it there.
      const text = query.replace(/[^\p{L}\p{N}_]+/gu, ' ').trim();
      if (!distinctive.test(text)) return [];
      const before = running;
      // One search at a time, and only the latest: a fast typist must not wait for outdated results.
      const found = (async () => {
        await before.catch(() => undefined);
        await waitForPaint();
        if (number !== latest) return [];
        return attempt(({ pagefind }) => load(pagefind, text, options, maxPages));
      })();
      running = found;
      const words = splitWords(query);
      return (await found)
        .map(({ url, excerpt, meta }) => ({
          url,
          title: meta.title ?? url,
          excerpt: parseExcerpt(excerpt),
        }))
        .filter(({ excerpt }) => hasWord(excerpt, words));
    },
    verify: () =>
      attempt(async ({ entry }) => {
        if ((await fetchEntry(bundle)) !== entry) throw new Error('The site was deployed anew.');
      }),
  };
}

async function load(
  pagefind: Pagefind,
  text: string,
  { catalog, status }: SearchOptions,
  maxPages: number,
): Promise<PagefindPage[]> {
  const filters = {
    ...(catalog ? { Catalog: catalog } : {}),
    ...(status ? { Status: status } : {}),
  };
  const { results } = await pagefind.search(text, { filters });
  return Promise.all(results.slice(0, maxPages).map((result) => result.data()));
}

/** Resolves when the codes, which come first, have been painted. */
function waitForPaint(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      setTimeout(resolve);
    }),
  );
}
