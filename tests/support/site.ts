import { readFileSync } from 'node:fs';
import path from 'node:path';
import { siteUrl } from './builds.ts';
import { collectIds, getJsonLd, collectLinks, readPage, listSiteFiles, type Link } from './html.ts';

export * from './html.ts';

/** A broken link of a built site. */
export interface BrokenLink extends Link {
  /** The file that contains it. */
  file: string;
  problem: string;
}

/**
 * Finds the broken internal links of a built site: relative and absolute URLs, with their fragments. It does not check
 * links to other sites.
 *
 * @param base path of the site, such as `/docs/errors`
 * @param site origin of the site; absolute URLs with this origin are internal
 */
export function checkLinks(dist: string, base = '/', site = siteUrl): BrokenLink[] {
  const prefix = base.replace(/\/?$/, '/');
  const origin = new URL(site).origin;
  const files = listSiteFiles(dist);
  // Files are looked up in a set, because some file systems ignore case.
  const fileSet = new Set(files);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const page = readPage(dist, file);
      const jsonLdLinks = getJsonLd(page).flatMap((text) => findUrls(text, origin));
      return { file, links: [...collectLinks(page), ...jsonLdLinks], ids: collectIds(page) };
    });
  const ids = new Map(pages.map((page) => [page.file, page.ids]));

  const findProblem = (file: string, value: string): string | undefined => {
    const pageUrl = new URL(prefix + encodePath(file.replace(/(^|\/)index\.html$/, '$1')), origin);
    if (!URL.canParse(value, pageUrl.href)) return 'is not a URL';
    const url = new URL(value, pageUrl);
    if (!/^https?:$/.test(url.protocol) || url.origin !== origin) return undefined;
    if (!`${url.pathname}/`.startsWith(prefix)) return `leaves the base path ${prefix}`;
    const target = resolveFile(decode(url.pathname.slice(prefix.length)), fileSet);
    // Starlight gives the 404 page a canonical URL that does not exist.
    if (file === '404.html' && url.pathname === `${prefix}404/`) return undefined;
    if (target === undefined) return 'points to no file';
    // Hosts may add the slash with a redirect, but `astro dev` and `astro preview` do not.
    if (target.endsWith('/index.html') && !/(?:\/|\.html)$/.test(url.pathname))
      return 'has no trailing slash';
    const anchor = getAnchor(url.hash);
    const anchors = ids.get(target);
    if (anchor === '' || anchor === 'top' || anchors === undefined) return undefined;
    return anchors.has(anchor) ? undefined : `points to no anchor of ${target}`;
  };

  const documents = files
    .filter((file) => /\.(?:md|txt|json|xml)$/.test(file) && !/^(?:pagefind|_astro)\//.test(file))
    .map((file) => ({
      file,
      links: findUrls(readFileSync(path.join(dist, file), 'utf8'), origin),
    }));
  return [...pages, ...documents].flatMap(({ file, links }) =>
    links.flatMap((link) => {
      const problem = findProblem(file, link.value);
      return problem === undefined ? [] : [{ file, ...link, problem }];
    }),
  );
}

/** Describes each broken link in one line, for the message of a failed test. */
export function describeLinks(broken: readonly BrokenLink[]): string[] {
  return broken.map(
    ({ file, element, attribute, value, problem }) =>
      `${file}: <${element} ${attribute}="${value}"> ${problem}`,
  );
}

/**
 * Finds the absolute URLs of the site in a text that is not HTML. A URL ends before the placeholder of a URL template.
 */
function findUrls(text: string, origin: string): Link[] {
  const urls = text
    .split(origin)
    .slice(1)
    .map((rest) => origin + (/^[^\s"'<>()\\`{]*/.exec(rest)?.[0] ?? ''));
  return [...new Set(urls)].map((value) => ({ element: 'text', attribute: 'url', value }));
}

/** Returns the file that a static host serves for a path. */
function resolveFile(path: string | undefined, files: ReadonlySet<string>): string | undefined {
  if (path === undefined) return undefined;
  const index = path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`;
  return [path, index].find((file) => files.has(file));
}

/** Returns the id in a fragment, without filled values (`#case?name=value`) and without a text fragment. */
function getAnchor(hash: string): string {
  const [id = ''] = hash.slice(1).split(/\?|:~:/);
  return decode(id) ?? id;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function encodePath(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
