import type { SearchOptions } from '../../search/finder.ts';
import { splitWords } from '../../search/normalize/spelling.ts';

/** The part of Pagefind's browser API that search uses. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

/** A page that was found. Excerpts are HTML in which `<mark>` is the only element. */
interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
}

/** A page that holds the words of a query. */
export interface TextPage {
  url: string;
  title: string;
  excerpt: Node[];
}

export interface TextSearch {
  /** Pages that hold the words, best first. */
  find(query: string, wanted: SearchOptions, most: number): Promise<TextPage[]>;
}

/** How many letters of a word have to be right; Pagefind shows words that share a beginning of any length. */
const leastCommon = 4;

/** Loads Pagefind from the folder that the build wrote it to. */
export async function loadTextSearch(bundle: string): Promise<TextSearch> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  // A code is one long word of a short page: how well it matches says more than how often it stands there.
  await pagefind.options({
    excerptLength: 18,
    ranking: { termSimilarity: 9, pageLength: 0.1, termFrequency: 0.1, termSaturation: 2 },
  });
  const search = async (text: string, { catalog, status }: SearchOptions, most: number) => {
    const filters = {
      ...(catalog ? { Catalog: catalog } : {}),
      ...(status ? { Status: status } : {}),
    };
    const { results } = await pagefind.search(text, { filters });
    return Promise.all(results.slice(0, most).map((result) => result.data()));
  };
  let running: Promise<unknown> = Promise.resolve();
  let latest = 0;
  return {
    async find(query, wanted, most) {
      const own = ++latest;
      // Pagefind takes punctuation out of a query instead of splitting it there.
      const text = query.replace(/[^\p{L}\p{N}_]+/gu, ' ').trim();
      if (!saysSomething.test(text)) return [];
      const before = running;
      // One after the other, and only the last question: a fast typist must not wait for what nobody reads any more.
      const found = (async () => {
        await before.catch(() => undefined);
        await nextFrame();
        return own === latest ? search(text, wanted, most) : [];
      })();
      running = found;
      const typed = splitWords(query);
      return (await found)
        .map(({ url, excerpt, meta }) => ({
          url,
          title: meta.title ?? url,
          excerpt: parts(excerpt),
        }))
        .filter(({ excerpt }) => answers(excerpt, typed));
    },
  };
}

/** One or two Latin letters stand in every text. */
const saysSomething = /[a-z0-9_]{3}|[^\p{ASCII}]/iu;

/** When the codes have been painted, which come first. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      setTimeout(resolve);
    }),
  );
}

function answers(excerpt: readonly Node[], typed: readonly string[]): boolean {
  return excerpt.some(
    (node) =>
      node.nodeName === 'MARK' &&
      splitWords(node.textContent ?? '').some((found) =>
        typed.some((word) =>
          found.startsWith(word.slice(0, Math.max(leastCommon, word.length - 2))),
        ),
      ),
  );
}

/** The text of an excerpt with its marks; whatever else it holds stays text. */
function parts(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = document.createTextNode(node.textContent ?? '');
    if (!(node instanceof HTMLElement) || node.localName !== 'mark') return text;
    const mark = document.createElement('mark');
    mark.append(text);
    return mark;
  });
}
