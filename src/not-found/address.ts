/** Reads the catalog and the codes that a URL without a page may mean. */
import { fold } from '../search/normalize/spelling.ts';

/** The parts of a URL that may name a code. */
export interface NotFoundAddress {
  /** Id of the catalog that it names, in any spelling; `null` if it names none. */
  catalog: string | null;
  /** All parts that may spell a code correctly, the most likely first. */
  spellings: string[];
  /** The single parts that may spell a code with typos, the most likely first. */
  queries: string[];
  /** The path below the base, decoded for readers. */
  path: string;
}

/** The parts of a URL that are read, as `location` has them. */
export type AddressParts = Pick<URL, 'pathname' | 'search' | 'hash'>;

/** File extensions of pages and documents, here or on an older site. */
const extension = /\.(?:html?|mdx?|json|txt|xml|php|aspx?|jsp)$/i;
/** The index page of a folder, and the 404 page. */
const genericPage = /^(?:(?:index|default)\.\w+|404\.html)$/i;
/** Words of URLs that describe the kind of page. They are rarely codes. */
const commonWords = new Set(
  (
    'api case cases categories category code codes doc docs documentation e en err error errorcode errorcodes errors ' +
    'help operation operations problem problems ref reference status support'
  ).split(' '),
);
/** Query parameters that contain a code in links to error pages. */
const parameters = ['code', 'error', 'error_code', 'errorCode', 'type', 'q'];
/** A code with slashes has at most this many segments. */
const maxSegments = 4;

/**
 * Reads a URL: `/errors/Clerk/USER_NOT_FOUND.html`, `/USER_NOT_FOUND`, `/docs/errors.html#user-not-found`, and
 * `/help?code=user_not_found` all contain a code. Never throws.
 *
 * @param base the base path of the site
 */
export function readAddress(
  { pathname, search, hash }: AddressParts,
  base: string,
  catalogs: readonly { id: string; title: string }[],
): NotFoundAddress {
  const path = stripBase(pathname, base);
  const segments = path
    .split('/')
    .map(clean)
    .filter((segment) => segment !== '' && !genericPage.test(segment));
  const catalogIds = new Map(
    catalogs.flatMap(({ id, title }) => [id, title].map((name) => [fold(name), id])),
  );
  const at = segments.findIndex((segment) => catalogIds.has(fold(stripExtension(segment))));
  const after = segments.slice(at + 1);
  const parts = (after.length > 0 ? after : segments.slice(0, Math.max(at, 0))).slice(-maxSegments);
  // A code may contain slashes, so joined segments come before single ones.
  const joined = parts.map((_, index) => parts.slice(index).join('/')).slice(0, -1);
  const single = [...parts.toReversed(), ...readQuery(search), ...readHash(hash)];
  return {
    catalog: catalogIds.get(fold(stripExtension(segments[at] ?? ''))) ?? null,
    spellings: unique([
      ...[...joined, ...single]
        .flatMap((text) => [stripExtension(text), text])
        .filter(isDistinctive),
      ...single.filter(isCommon),
    ]),
    queries: unique(single.map(stripExtension).filter(isDistinctive)),
    path: decode(path),
  };
}

function isCommon(text: string): boolean {
  return commonWords.has(fold(text));
}

function isDistinctive(text: string): boolean {
  return !isCommon(text);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function readQuery(search: string): string[] {
  const given = new URLSearchParams(search);
  return parameters.map((name) => clean(given.get(name) ?? '')).filter((text) => text !== '');
}

/** Reads a fragment. It may have values after a question mark. */
function readHash(hash: string): string[] {
  const anchor = clean(hash.slice(1).split('?')[0] ?? '');
  return anchor === '' ? [] : [anchor];
}

function stripBase(pathname: string, base: string): string {
  const prefix = base.replace(/\/$/, '');
  const isBelow = `${pathname}/`.toLowerCase().startsWith(`${prefix}/`.toLowerCase());
  return isBelow ? pathname.slice(prefix.length) || '/' : pathname;
}

/** Decodes a part of a URL and removes the quotes and punctuation around a link in a sentence. */
function clean(part: string): string {
  const spaced = decode(part.replaceAll('+', ' '));
  // Some mail clients and chats encode a link twice.
  const text = /%[\da-f]{2}/i.test(spaced) ? decode(spaced) : spaced;
  return text.replace(/^[\s"'`<>([{,;:!?]+|[\s"'`<>)\]},;:!?.…]+$/g, '');
}

/** Decodes the valid escapes of a text and keeps the rest. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/(?:%[\da-f]{2})+/gi, (run) => (run === text ? run : decode(run)));
  }
}

function stripExtension(text: string): string {
  return text.replace(extension, '') || text;
}
