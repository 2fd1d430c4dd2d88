import type { Issue } from '../files/issue.ts';
import { suggest, findNearest } from '../files/names.ts';
import { isImage } from '../files/parse-catalog.ts';
import type { Reference } from '../files/parse-markdown.ts';
import { decodeSafely, readFragment } from '../model/case-fragment.ts';
import type { SiteMap, Text } from './site-map.ts';

/** Any origin: only paths are compared. */
const origin = 'http://site.invalid';
const advice =
  'Links are relative to the URL of the page. The docs page "Catalog format" explains links.';

/**
 * Checks that every link, anchor, and image of a text has a target.
 *
 * @param base the base path of the site, such as `/` or `/docs/errors`
 */
export function checkLinks(text: Text, site: SiteMap, base: string): Issue[] {
  return text.markdown.references.flatMap((reference) => {
    const { target, kind, isHtml, line, column } = reference;
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target)) return [];
    const isFile = kind === 'image' && !isHtml && !target.startsWith('/');
    const problem = isFile
      ? findImageProblem(text, reference, site)
      : findProblem(text, reference, site, base);
    return problem ? [{ file: text.file, line, column, ...problem }] : [];
  });
}

type Problem = Pick<Issue, 'message' | 'hint'>;

/** The build resolves an image of Markdown as a file relative to the text. */
function findImageProblem(text: Text, { target }: Reference, site: SiteMap): Problem | null {
  const file = resolveFile(text.file, target);
  if (site.hasFile(file)) {
    if (!isImage(file) || site.isImage(file)) return null;
    const message = `The file of the image \`${target}\` contains no image.`;
    return { message, hint: 'Replace it with a PNG, JPEG, GIF, WebP, AVIF, TIFF, or SVG.' };
  }
  return {
    message: `The image \`${target}\` does not exist: there is no file ${file}.`,
    hint: 'Correct the path. It is relative to the folder of this file.',
  };
}

function findProblem(
  text: Text,
  reference: Reference,
  site: SiteMap,
  base: string,
): Problem | null {
  const { target, kind } = reference;
  const prefix = base.replace(/\/$/, '');
  const url = new URL(target, origin + prefix + text.path);
  const path = decodeSafely(url.pathname);
  const isBelow = `${path}/`.startsWith(`${prefix}/`);
  const found = findPage(isBelow ? path.slice(prefix.length) : path, site);
  if (!isBelow) return findBaseProblem(text, target, path, found, site, prefix);
  const below = path.slice(prefix.length);
  if (found === undefined) {
    if (site.isUncertain(below) || site.hasFile(`public${below}`)) return null;
    if (kind === 'image') return findFileProblem(target, below);
    return findPageProblem(text, target, below, site);
  }
  return findAnchorProblem(url, found, site.pages.get(found) ?? null);
}

/** Returns the path of a page in the form of the site map, with or without a slash at its end. */
function findPage(path: string, { pages }: SiteMap): string | undefined {
  const plain = path.replace(/(^|\/)index\.html$/, '$1');
  return [plain, `${plain}/`].find((candidate) => pages.has(candidate));
}

/** A link outside the base path is only a problem if it was meant for a page of this site. */
function findBaseProblem(
  text: Text,
  target: string,
  path: string,
  found: string | undefined,
  site: SiteMap,
  prefix: string,
): Problem | null {
  if (target.startsWith('/') && found === undefined && !site.hasFile(`public${path}`)) return null;
  const better = found === undefined ? prefix + path : toRelative(text.path, found);
  return {
    message: `The link \`${target}\` leaves the base path ${prefix}/ of the site.`,
    hint: target.startsWith('/')
      ? `Write \`${better}${hashOf(target)}\`, which also works under a base path.`
      : 'Remove one `../`.',
  };
}

function findFileProblem(target: string, below: string): Problem {
  return {
    message: `The image \`${target}\` does not exist: there is no file public${below}.`,
    hint: 'Put the image next to this file and write ![text](./image.png), or put it into public/.',
  };
}

function findPageProblem(text: Text, target: string, below: string, site: SiteMap): Problem {
  const meant = site.texts.get(resolveFile(text.file, target));
  if (meant !== undefined) {
    const hint = `Link to the page of the file: \`${toRelative(text.path, meant)}${hashOf(target)}\`.`;
    return { message: `The link \`${target}\` leads to a file, not to a page.`, hint };
  }
  if (site.drafts.has(below) || site.drafts.has(`${below}/`)) {
    const message = `The link \`${target}\` leads to a page that is a draft.`;
    return { message, hint: 'Publish the page (remove `draft: true`), or remove the link.' };
  }
  const nearest = findNearest(below.replace(/\/?$/, '/'), site.pages.keys());
  return {
    message: `The link \`${target}\` leads to ${below}, which is not a page of this site.`,
    hint:
      nearest === null ? advice : `Did you mean \`${toRelative(text.path, nearest)}\`? ${advice}`,
  };
}

function findAnchorProblem(
  url: URL,
  path: string,
  anchors: ReadonlySet<string> | null,
): Problem | null {
  const { id } = readFragment(url.hash);
  // The sections of the page of a code, and the top of a page, begin with `_`.
  if (id === '' || id.startsWith('_') || id === 'top' || anchors?.has(id) !== false) return null;
  return {
    message: `The page ${path} has no anchor \`${id}\`.`,
    hint: suggest(id, anchors, 'Use the id of a heading, or the name of a case.'),
  };
}

function resolveFile(from: string, target: string): string {
  return decodeSafely(new URL(target, `${origin}/${from}`).pathname.slice(1));
}

/** Returns a link from one path to another that works below every base path. */
function toRelative(from: string, to: string): string {
  const [start, end] = [from.split('/').slice(1, -1), to.split('/').slice(1)];
  let common = 0;
  while (common < start.length && start[common] === end[common]) common++;
  const link = '../'.repeat(start.length - common) + end.slice(common).join('/');
  return link === '' ? './' : link;
}

function hashOf(target: string): string {
  return /#.*$/.exec(target)?.[0] ?? '';
}
