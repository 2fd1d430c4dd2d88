/** Creates the headers of the site, by path. */
import type { AllowedSources } from './allowed-sources.ts';
import { cacheRules } from './cache-rules.ts';
import {
  createSecurityHeaders,
  sharedDocuments,
  sharingHeader,
  type Header,
} from './security-headers.ts';

/** Headers of the responses at some paths. */
export interface HeaderRule {
  /** Path below the site's base; `*` stands for any characters and occurs at most once. */
  path: string;
  headers: readonly Header[];
}

/** A header with its value at every path. */
export interface HeaderByPath {
  name: string;
  /** The value if none of the paths in `values` matches; `null` for no header. */
  otherwise: string | null;
  /** The most specific first. */
  values: { path: string; value: string }[];
}

/**
 * Creates the rules of a site. No two rules that match the same path set the same header, because hosts would send both
 * values. `Cache-Control: public, max-age=0, must-revalidate` is omitted, because these hosts send it by default.
 *
 * @param scriptHashes the hashes of the inline scripts of all pages
 * @param allowed what the site may load from other hosts
 */
export function createHeaderRules(
  scriptHashes: readonly string[],
  allowed: AllowedSources = {},
): HeaderRule[] {
  return [
    { path: '/*', headers: createSecurityHeaders(scriptHashes, allowed) },
    ...sharedDocuments.map((path) => ({ path, headers: [sharingHeader] })),
    ...cacheRules.map(({ path, cacheControl }) => ({
      path,
      headers: [['Cache-Control', cacheControl] as const],
    })),
  ];
}

/** Groups rules by header. If several rules set the same header, the longest matching path counts. */
export function groupHeaders(rules: readonly HeaderRule[]): HeaderByPath[] {
  const all = rules.flatMap(({ path, headers }) =>
    headers.map(([name, value]) => ({ path, name, value })),
  );
  return [...Map.groupBy(all, ({ name }) => name.toLowerCase()).values()].map((same) => ({
    name: same[0]?.name ?? '',
    otherwise: same.find(({ path }) => path === '/*')?.value ?? null,
    values: same
      .filter(({ path }) => path !== '/*')
      .sort((a, b) => b.path.length - a.path.length)
      .map(({ path, value }) => ({ path, value })),
  }));
}
