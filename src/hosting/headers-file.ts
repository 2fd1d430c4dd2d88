import { cacheRules } from './cache-rules.ts';
import {
  createSecurityHeaders,
  sharedDocuments,
  sharingHeader,
  type Header,
} from './security-headers.ts';

/** Headers of the answers at some addresses. */
export interface HeaderRule {
  /** Path from the root of the host; `*` stands for anything, once. */
  path: string;
  headers: readonly Header[];
}

/**
 * The rules of a site. No header is said by two rules that fit one address, because hosts would send both values. What
 * such hosts send by themselves, `Cache-Control: public, max-age=0, must-revalidate`, is not said.
 *
 * @param base path of the site, such as `/` or `/docs/errors`
 * @param scriptHashes of the inline scripts of all pages
 */
export function createHeaderRules(base: string, scriptHashes: readonly string[]): HeaderRule[] {
  const below = (path: string) => base.replace(/\/$/, '') + path;
  return [
    { path: below('/*'), headers: createSecurityHeaders(scriptHashes) },
    ...sharedDocuments.map((path) => ({ path: below(path), headers: [sharingHeader] })),
    ...cacheRules.map(({ path, cacheControl }) => ({
      path: below(path),
      headers: [['Cache-Control', cacheControl] as const],
    })),
  ];
}

/** Rules as the file `_headers` that Netlify, Cloudflare Pages and others read. */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('');
}
