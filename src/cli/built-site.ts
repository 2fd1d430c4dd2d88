import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHeaders, type HeaderRule } from '../hosting/header-rules.ts';
import { parseRedirects, type Redirect } from '../hosting/redirects.ts';
import { listFiles } from '../loaders/read-sources.ts';
import type { BuiltSite } from '../hosting/site-files.ts';

/** A built site with what it says to hosts. */
export interface ReadSite {
  site: BuiltSite;
  rules: HeaderRule[];
  redirects: Redirect[];
  /** Lines of `_redirects` that only the hosts which read that file can follow. */
  others: string[];
  /** Everything that keeps the site from being hosted, a sentence for each. */
  problems: string[];
}

/**
 * Reads what a server has to know of a built site.
 *
 * @param folder that `npm run build` has written
 * @param base path of the site, such as `/` or `/docs/errors`
 */
export function readSite(folder: string, base: string): ReadSite {
  const read = (name: string) => {
    const file = path.join(folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const site: BuiltSite = {
    base,
    files: existsSync(folder) ? listFiles(folder) : [],
    headers: read('_headers'),
    redirects: read('_redirects'),
  };
  const problems = problemsOf(site, folder, read('index.html'));
  if (problems.length > 0) return { site, rules: [], redirects: [], others: [], problems };
  const headers = parseHeaders(site.headers, base);
  return {
    site,
    rules: headers.rules,
    ...parseRedirects(site.redirects),
    problems: headers.problems,
  };
}

function problemsOf({ base, files, headers }: BuiltSite, folder: string, home: string): string[] {
  const prefix = base.replace(/\/$/, '');
  if (!/^(?:\/[A-Za-z0-9._~-]+)*$/.test(prefix)) {
    return [`The base path ${base} is none. Write it as BASE_PATH has it, such as /docs/errors.`];
  }
  if (!files.includes('index.html')) {
    return [`There is no site in ${folder}. Build it first: npm run build`];
  }
  const problems: string[] = [];
  if (!home.includes(`"${prefix}/_astro/`)) {
    problems.push(
      `The site in ${folder} was built for another base path than ${base}. Give the one that it was built for with --base.`,
    );
  }
  if (headers === '') {
    problems.push(
      `There is no _headers in ${folder}, which says the headers of the site. Build it again: npm run build`,
    );
  }
  return problems;
}
