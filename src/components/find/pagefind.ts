/** The part of Pagefind's browser API that the dialog uses. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    query: string,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

/** A page that was found. Excerpts are HTML in which `<mark>` is the only element. */
export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Partial<Record<'title' | 'Catalog' | 'Title' | 'Status' | 'State', string>>;
  sub_results: {
    title: string;
    url: string;
    excerpt: string;
    weighted_locations: { balanced_score: number }[];
  }[];
}

/** Loads Pagefind from the folder that the build wrote it to. */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  // A code is one long word of a short page: how well it matches says more than how often it stands there.
  await pagefind.options({
    excerptLength: 18,
    ranking: { termSimilarity: 9, pageLength: 0.1, termFrequency: 0.1, termSaturation: 2 },
  });
  return pagefind;
}
