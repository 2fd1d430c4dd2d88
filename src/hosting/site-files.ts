/** What a server needs to know about the files of a built site. */

/** A built site, as it is in `dist/`. */
export interface BuiltSite {
  /** Path of the site, such as `/` or `/docs/errors`. */
  base: string;
  /** Paths of all its files, relative, with `/`. */
  files: readonly string[];
  /** Text of its `_headers`. */
  headers: string;
  /** Text of its `_redirects`; empty where there is none. */
  redirects: string;
}

/** Files for hosts, which readers do not request. */
export const hostFiles: readonly string[] = ['_headers', '_redirects'];

/**
 * The paths of the pages from the root of the host, with slashes at both ends, as browsers write them.
 *
 * @returns pairs of the path as a server sees it, decoded and without a slash at its end, and the path itself. Pages whose
 *   paths differ only in case are left out, because either of them may be meant.
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
