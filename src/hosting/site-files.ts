/** The files of a built site, for the configuration of servers. */

/** A built site, as it is in `dist/`. */
export interface BuiltSite {
  /** Path of the site, such as `/` or `/docs/errors`. */
  base: string;
  /** Paths of all its files, relative, with `/`. */
  files: readonly string[];
  /** Text of its `_headers`. */
  headers: string;
  /** Text of its `_redirects`; empty if there is none. */
  redirects: string;
}

/** The list of the files of a site, which a build adds last. A folder without it is not a complete site. */
export const fileList = '_build.json';

/** Files for hosts and commands, which readers do not request. */
export const hostFiles: readonly string[] = ['_headers', '_redirects', fileList];

/**
 * Lists the paths of the pages from the root of the host, with slashes at both ends, encoded as in browsers.
 *
 * @returns pairs of the decoded path without a slash at its end, as a server looks it up, and the path itself. Pages
 *   whose paths differ only in case are omitted, because either of them may be meant.
 */
export function listPageAddresses({ base, files }: BuiltSite): [wanted: string, address: string][] {
  const prefix = base.replace(/\/$/, '');
  const pages = files.filter((file) => /(?:^|\/)index\.html$/.test(file));
  const byCase = Map.groupBy(pages, (file) => file.toLowerCase());
  return pages
    .filter((file) => byCase.get(file.toLowerCase())?.length === 1)
    .map((file) => {
      const path = `${prefix}/${file.replace(/index\.html$/, '')}`;
      return [path.slice(0, -1), encodeURI(path)];
    });
}

/** Returns the base path that a site was built for, from the HTML of its landing page; `undefined` if it is not known. */
export function findBasePath(home: string): string | undefined {
  const prefix = /(?:href|src)="(\/[^"]*?)?\/_astro\//.exec(home);
  return prefix ? prefix[1] || '/' : undefined;
}
