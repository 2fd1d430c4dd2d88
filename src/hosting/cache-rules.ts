/** How long browsers and proxies may keep some files. */
export interface CacheRule {
  /** Path below the site's address; `*` stands for anything. No path fits two rules. */
  path: string;
  cacheControl: string;
}

const forever = 'public, max-age=31536000, immutable';

/** Files whose names hold a hash of what is in them: another content has another name. */
export const cacheRules: readonly CacheRule[] = [
  { path: '/_astro/*', cacheControl: forever },
  { path: '/pagefind/fragment/*', cacheControl: forever },
  { path: '/pagefind/index/*', cacheControl: forever },
  { path: '/pagefind/filter/*', cacheControl: forever },
];

/**
 * What holds for every other file: pages, JSON, Markdown, text and XML, and what Pagefind starts from
 * (`pagefind-entry.json`, `pagefind.js`), which must be as new as the pages. It is kept, and asked for again before use.
 */
export const otherCacheControl = 'public, max-age=0, must-revalidate';
