import { readFileSync } from 'node:fs';
import path from 'node:path';
import { siteUrl } from './builds.ts';
import { idsOf, jsonLdOf, linksOf, readPage, siteFiles, type Link } from './html.ts';

export * from './html.ts';

/** A link of a built site that leads nowhere. */
export interface BrokenLink extends Link {
  /** The file it is in. */
  file: string;
  problem: string;
}

/**
 * All links of a built site to itself that lead nowhere, relative and absolute ones, fragments included. Links to
 * other sites are not followed.
 *
 * @param base path that the site was built for, such as `/docs/errors`
 * @param site origin that the site was built for; absolute links to it are links to itself
 */
export function checkLinks(dist: string, base = '/', site = siteUrl): BrokenLink[] {
  const prefix = base.replace(/\/?$/, '/');
  const origin = new URL(site).origin;
  const files = siteFiles(dist);
  // A set and not the disk, because the disks of some machines take no notice of case.
  const known = new Set(files);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const page = readPage(dist, file);
      const said = jsonLdOf(page).flatMap((text) => urlsOf(text, origin));
      return { file, links: [...linksOf(page), ...said], ids: idsOf(page) };
    });
  const ids = new Map(pages.map((page) => [page.file, page.ids]));

  const problem = (file: string, value: string): string | undefined => {
    const from = new URL(prefix + encodePath(file.replace(/(^|\/)index\.html$/, '$1')), origin);
    if (!URL.canParse(value, from.href)) return 'is no URL';
    const url = new URL(value, from);
    if (!/^https?:$/.test(url.protocol) || url.origin !== origin) return undefined;
    if (!`${url.pathname}/`.startsWith(prefix)) return `leaves the base path ${prefix}`;
    const target = fileAt(decode(url.pathname.slice(prefix.length)), known);
    // Starlight gives the error page a canonical address, at which no page is.
    if (file === '404.html' && url.pathname === `${prefix}404/`) return undefined;
    if (target === undefined) return 'names no file';
    // A host may redirect to the slash, but `astro dev` and `astro preview` do not.
    if (target.endsWith('/index.html') && !/(?:\/|\.html)$/.test(url.pathname))
      return 'ends without /';
    const anchor = anchorOf(url.hash);
    const anchors = ids.get(target);
    if (anchor === '' || anchor === 'top' || anchors === undefined) return undefined;
    return anchors.has(anchor) ? undefined : `names no anchor of ${target}`;
  };

  const documents = files
    .filter((file) => /\.(?:md|txt|json|xml)$/.test(file) && !/^(?:pagefind|_astro)\//.test(file))
    .map((file) => ({ file, links: urlsOf(readFileSync(path.join(dist, file), 'utf8'), origin) }));
  return [...pages, ...documents].flatMap(({ file, links }) =>
    links.flatMap((link) => {
      const found = problem(file, link.value);
      return found === undefined ? [] : [{ file, ...link, problem: found }];
    }),
  );
}

/** One line a broken link, for the message of a failed test. */
export function describeLinks(broken: readonly BrokenLink[]): string[] {
  return broken.map(
    ({ file, element, attribute, value, problem }) =>
      `${file}: <${element} ${attribute}="${value}"> ${problem}`,
  );
}

/** The whole URLs of the site in a text that is no HTML, but for those that its search builds on. */
function urlsOf(text: string, origin: string): Link[] {
  const found = text.split(origin).slice(1);
  const urls = found.map((rest) => origin + (/^[^\s"'<>()\\`{]*/.exec(rest)?.[0] ?? ''));
  return [...new Set(urls)].map((value) => ({ element: 'text', attribute: 'url', value }));
}

/** The file that a static host answers a path with. */
function fileAt(path: string | undefined, known: ReadonlySet<string>): string | undefined {
  if (path === undefined) return undefined;
  const index = path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`;
  return [path, index].find((file) => known.has(file));
}

/** The id in a fragment: without the reader's values (`#case?name=value`) and without a text fragment. */
function anchorOf(hash: string): string {
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
