import type { SearchOptions } from '../../search/finder.ts';
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

/** The full-text search over all pages. */
export interface FullTextSearch {
  /** Returns pages that contain the words, best first; none if another query has followed. */
  search(query: string, options: SearchOptions, maxPages: number): Promise<PageHit[]>;
}

/** The minimum number of matching letters of a word. Pagefind also returns words that share a shorter prefix. */
const minCommonPrefix = 4;
/** One or two Latin letters are in every text. */
const distinctive = /[a-z0-9_]{3}|[^\p{ASCII}]/iu;

/**
 * Loads Pagefind.
 *
 * @param bundle the path of the folder to which the build has written it
 */
export async function loadFullTextSearch(bundle: string): Promise<FullTextSearch> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  // A code is one long word of a short page: the similarity of a match is more important than the number of
  // occurrences.
  await pagefind.options({
    excerptLength: 18,
    ranking: { termSimilarity: 9, pageLength: 0.1, termFrequency: 0.1, termSaturation: 2 },
  });
  const load = async (text: string, { catalog, status }: SearchOptions, maxPages: number) => {
    const filters = {
      ...(catalog ? { Catalog: catalog } : {}),
      ...(status ? { Status: status } : {}),
    };
    const { results } = await pagefind.search(text, { filters });
    return Promise.all(results.slice(0, maxPages).map((result) => result.data()));
  };
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
        return number === latest ? load(text, options, maxPages) : [];
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
  };
}

/** Resolves when the codes, which come first, have been painted. */
function waitForPaint(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      setTimeout(resolve);
    }),
  );
}

/** Whether a highlighted word of an excerpt is similar enough to a word of the query. */
function hasWord(excerpt: readonly Node[], words: readonly string[]): boolean {
  const isSimilar = (found: string) =>
    words.some((word) =>
      found.startsWith(word.slice(0, Math.max(minCommonPrefix, word.length - 2))),
    );
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
