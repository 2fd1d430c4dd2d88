import type { SearchOptions } from '../../search/finder.ts';
import { isWordForm } from '../../search/word-forms.ts';
import { memoizeUntilFailure } from '../common/memoize-until-failure.ts';
import { splitWords } from '../../search/normalize/spelling.ts';

/** The part of Pagefind's browser API that the search uses. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

/** A page that Pagefind found. The excerpt is HTML in which `<mark>` is the only element. */
interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
}

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
      return await call(await used());
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

/** Pagefind, and the file that names the parts of its index. */
interface Started {
  pagefind: Pagefind;
  entry: string;
}

/** Counts the starts, because some browsers never load a script again that they could not load. */
let starts = 0;

function createStart(bundle: string): () => Promise<Started> {
  return memoizeUntilFailure(async () => {
    const query = starts++ === 0 ? '' : `?${starts}`;
    const [pagefind, entry] = await Promise.all([
      import(/* @vite-ignore */ `${bundle}pagefind.js${query}`) as Promise<Pagefind>,
      fetchEntry(bundle),
    ]);
    // A code is one long word of a short page: the similarity of a match is more important than the number of
    // occurrences.
    await pagefind.options({
      excerptLength: 18,
      ranking: { termSimilarity: 9, pageLength: 0.1, termFrequency: 0.1, termSaturation: 2 },
    });
    return { pagefind, entry };
  });
}

async function fetchEntry(bundle: string): Promise<string> {
  const url = `${bundle}pagefind-entry.json`;
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: HTTP status ${response.status}`);
  return response.text();
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

/**
 * Whether a highlighted word of an excerpt is a form of a word of the query. Pagefind also returns words that only begin
 * with the same letters.
 */
function hasWord(excerpt: readonly Node[], words: readonly string[]): boolean {
  const isSimilar = (found: string) => words.some((word) => isWordForm(found, word));
  return excerpt.some(
    (node) => node.nodeName === 'MARK' && splitWords(node.textContent ?? '').some(isSimilar),
  );
}

/** Parses an excerpt with its highlights. Everything else in it remains text. */
function parseExcerpt(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = document.createTextNode(node.textContent ?? '');
    if (!(node instanceof HTMLElement) || node.localName !== 'mark') return text;
    const mark = document.createElement('mark');
    mark.append(text);
    return mark;
  });
}
