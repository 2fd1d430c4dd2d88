/** How long browsers and proxies may cache some files. */
export interface CacheRule {
  /** Path below the site's base; `*` stands for any characters. No path matches two rules. */
  path: string;
  cacheControl: string;
}

const forever = 'public, max-age=31536000, immutable';

/** Files whose names contain a hash of their content: if the content changes, so does the name. */
export const cacheRules: readonly CacheRule[] = [
  { path: '/_astro/*', cacheControl: forever },
  { path: '/pagefind/fragment/*', cacheControl: forever },
  { path: '/pagefind/index/*', cacheControl: forever },
  { path: '/pagefind/filter/*', cacheControl: forever },
];

/**
 * The rule for all other files: pages, JSON, Markdown, text and XML, and the files that Pagefind loads first
 * (`pagefind-entry.json`, `pagefind.js`), which must match the pages. They are cached, and revalidated before each use.
 */
export const otherCacheControl = 'public, max-age=0, must-revalidate';
