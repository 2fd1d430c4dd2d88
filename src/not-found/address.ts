/** Reads an address that no page is at: which code, and of which catalog, it may mean. */

/** What an address may mean. Nothing of it is more than a guess. */
export interface LostAddress {
  /** Id of the catalog that it names, in whatever spelling; `null` where it names none. */
  catalog: string | null;
  /** Everything in it that may be the whole of a code as it should be, likeliest first. */
  readings: string[];
  /** The single parts of it that may be a code with a mistake, likeliest first. */
  queries: string[];
  /** The path below the base as a person reads it. */
  path: string;
}

/** The parts of a URL that are read, as `location` has them. */
export type AddressParts = Pick<URL, 'pathname' | 'search' | 'hash'>;

/**
 * Reads an address: `/errors/Clerk/USER_NOT_FOUND.html`, `/USER_NOT_FOUND`, `/docs/errors.html#user-not-found` and
 * `/help?code=user_not_found` all hold a code. Never throws, whatever the address.
 *
 * @param base path that the site lives below
 */
export function readAddress(
  { pathname, search, hash }: AddressParts,
  base: string,
  catalogs: readonly { id: string; title: string }[],
): LostAddress {
  const path = belowBase(pathname, base);
  const segments = path
    .split('/')
    .map(clean)
    .filter((segment) => segment !== '' && !ownPage.test(segment));
  const known = new Map(catalogs.flatMap(({ id, title }) => [id, title].map((n) => [fold(n), id])));
  const at = segments.findIndex((segment) => known.has(fold(withoutEnding(segment))));
  const after = segments.slice(at + 1);
  const parts = (after.length > 0 ? after : segments.slice(0, Math.max(at, 0))).slice(-mostJoined);
  // A code may hold slashes itself, so the parts are read together before they are read one by one.
  const joined = parts.map((_, index) => parts.slice(index).join('/')).slice(0, -1);
  const single = [...parts.toReversed(), ...inQuery(search), ...inFragment(hash)];
  return {
    catalog: known.get(fold(withoutEnding(segments[at] ?? ''))) ?? null,
    readings: unique([
      ...[...joined, ...single].flatMap((text) => [withoutEnding(text), text]).filter(isTelling),
      ...single.filter(isCommon),
    ]),
    queries: unique(single.map(withoutEnding).filter(isTelling)),
    path: decode(path),
  };
}

/** File endings that addresses of pages and documents had or have, here or on an older site. */
const ending = /\.(?:html?|mdx?|json|txt|xml|php|aspx?|jsp)$/i;
/** The page of a folder, and the page that says that there is none. */
const ownPage = /^(?:(?:index|default)\.\w+|404\.html)$/i;
/** Parts of addresses that say what kind of page is there; hardly ever a code. */
const common = new Set(
  (
    'api case cases categories category code codes doc docs documentation e en err error errorcode errorcodes errors ' +
    'help operation operations problem problems ref reference status support'
  ).split(' '),
);
/** Parameters in which links to error pages carry a code. */
const parameters = ['code', 'error', 'error_code', 'errorCode', 'type', 'q'];
/** A code with slashes in it has a few of them at most. */
const mostJoined = 4;

const isCommon = (text: string) => common.has(fold(text));
const isTelling = (text: string) => !isCommon(text);

const unique = (texts: readonly string[]) => [...new Set(texts)];

function inQuery(search: string): string[] {
  const given = new URLSearchParams(search);
  return parameters.map((name) => clean(given.get(name) ?? '')).filter((text) => text !== '');
}

/** A fragment may hold values behind a question mark. */
function inFragment(hash: string): string[] {
  const anchor = clean(hash.slice(1).split('?')[0] ?? '');
  return anchor === '' ? [] : [anchor];
}

function belowBase(pathname: string, base: string): string {
  const prefix = base.replace(/\/$/, '');
  const isBelow = `${pathname}/`.toLowerCase().startsWith(`${prefix}/`.toLowerCase());
  return isBelow ? pathname.slice(prefix.length) || '/' : pathname;
}

/** A part of an address in plain characters, without what a sentence around a link leaves on it. */
function clean(part: string): string {
  const spaced = decode(part.replaceAll('+', ' '));
  // Some mailers and chats encode a link that is encoded already.
  const text = /%[\da-f]{2}/i.test(spaced) ? decode(spaced) : spaced;
  return text.replace(/^[\s"'`<>([{,;:!?]+|[\s"'`<>)\]},;:!?.…]+$/g, '');
}

/** Decodes what can be decoded and leaves the rest as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/(?:%[\da-f]{2})+/gi, (run) => (run === text ? run : decode(run)));
  }
}

function withoutEnding(text: string): string {
  return text.replace(ending, '') || text;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
