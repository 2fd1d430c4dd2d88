import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findIncompleteness } from '../built-site/complete.ts';
import { recoverSite } from '../built-site/replace.ts';
import type { HeaderRule } from '../hosting/header-rules.ts';
import { parseHeaders } from '../hosting/headers-file.ts';
import { parseRedirects, type Redirect } from '../hosting/redirects.ts';
import { listFiles } from '../loaders/read-sources.ts';
import { fileList, type BuiltSite } from '../hosting/site-files.ts';
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
 * Returns why a folder is not a complete site, or a part of one; `null` if it is. Brings back a site that a build was
 * replacing when it was killed.
 *
 * @param folder the absolute path
 * @param name what people call the folder
 * @throws an error of the operating system if it is no folder or cannot be read
 */
export function findSiteProblem(folder: string, name: string): string | null {
  recoverSite(folder);
  if (!existsSync(folder)) {
    return `The folder ${name} does not exist. Build the site first: npm run build`;
  }
  readdirSync(folder);
  const site = findSiteFolder(folder);
  return findIncompleteness(site, site === folder ? name : site);
}

/** Returns the site that a folder belongs to; the folder itself if there is none. */
function findSiteFolder(folder: string): string {
  for (let above = folder; ; above = path.dirname(above)) {
    if (existsSync(path.join(above, fileList))) return above;
    if (above === path.dirname(above)) return folder;
  }
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
  const incomplete = findSiteProblem(dist, folder);
  if (incomplete !== null) return createRefusal(base, [incomplete]);
  const read = (name: string) => {
    const file = path.join(dist, name);
    return existsSync(file) ? readText(file) : '';
  };
  const site: BuiltSite = {
    base,
    files: listFiles(dist),
    headers: read('_headers'),
    redirects: read('_redirects'),
  };
  const home = read('index.html');
  if (!home.includes(`"${base.replace(/\/$/, '')}/_astro/`)) {
    return createRefusal(base, [
      `The site in ${folder} was not built for the base path ${base}. Set --base to the base path that it was built for.`,
    ]);
  }
  const headers = parseHeaders(site.headers, base);
  return {
    site,
    rules: headers.rules,
    ...parseRedirects(site.redirects),
    problems: headers.problems,
  };
}

function createRefusal(base: string, problems: string[]): ReadSite {
  const site = { base, files: [], headers: '', redirects: '' };
  return { site, rules: [], redirects: [], others: [], problems };
}
