import { existsSync } from 'node:fs';
import path from 'node:path';
import type { HeaderRule } from '../hosting/header-rules.ts';
import { parseHeaders } from '../hosting/headers-file.ts';
import { parseRedirects, type Redirect } from '../hosting/redirects.ts';
import { listFiles } from '../loaders/read-sources.ts';
import type { BuiltSite } from '../hosting/site-files.ts';
import { readText } from '../loaders/system-errors.ts';

/** A built site with its headers and redirects. */
export interface ReadSite {
  site: BuiltSite;
  rules: HeaderRule[];
  redirects: Redirect[];
  /** Lines of `_redirects` that work only on hosts that read this file. */
  others: string[];
  /** Problems that prevent hosting the site, one sentence each. */
  problems: string[];
}

/**
 * Reads the parts of a built site that a server configuration needs.
 *
 * @param root the absolute path that `folder` is relative to
 * @param folder the folder that `npm run build` has written
 * @param base the base path of the site, such as `/` or `/docs/errors`
 */
export function readSite(root: string, folder: string, base: string): ReadSite {
  const dist = path.resolve(root, folder);
  const read = (name: string) => {
    const file = path.join(dist, name);
    return existsSync(file) ? readText(file) : '';
  };
  const site: BuiltSite = {
    base,
    files: existsSync(dist) ? listFiles(dist) : [],
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
  if (!files.includes('index.html')) {
    return [`${folder} does not contain a built site. Build it first: npm run build`];
  }
  const problems: string[] = [];
  if (!home.includes(`"${prefix}/_astro/`)) {
    problems.push(
      `The site in ${folder} was not built for the base path ${base}. Set --base to the base path that it was built for.`,
    );
  }
  if (headers === '') {
    problems.push(`${folder} has no _headers file. Build the site again: npm run build`);
  }
  return problems;
}
