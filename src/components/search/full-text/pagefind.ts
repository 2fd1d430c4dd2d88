/** Loads Pagefind. */
import { fetchText } from '../../common/fetch-text.ts';
import { memoizeUntilFailure } from '../../common/memoize-until-failure.ts';

/** The part of Pagefind's browser API that the search uses. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

/** A page that Pagefind found. The excerpt is HTML in which `<mark>` is the only element. */
export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
}

/** Pagefind, and the file that names the parts of its index. */
export interface Started {
  pagefind: Pagefind;
  entry: string;
}

/** Counts the starts, because some browsers never load a script again that they could not load. */
let starts = 0;

/**
 * Returns a function that loads Pagefind once; after a failure, it tries again.
 *
 * @param bundle the path of the folder to which the build has written it
 */
export function createStart(bundle: string): () => Promise<Started> {
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

/** Returns the file that names the parts of the index. Each build has another one. */
export function fetchEntry(bundle: string): Promise<string> {
  return fetchText(`${bundle}pagefind-entry.json`, { cache: 'no-cache' });
}
