/** Converts codes, cases, and categories to parts of permanent URLs. */
import { findNameProblem } from '../files/file-names.ts';
import type { Status } from '../text/http-status.ts';

/**
 * The first segments below `/<catalog>/` that the site uses, or reserves for later pages and feeds. They are reserved
 * early, because a published code keeps its URL.
 */
export const reservedSlugs: readonly string[] = [
  'all',
  'card.png',
  'catalog',
  'categories',
  'changes',
  'changes.xml',
  'feed',
  'feed.xml',
  'guides',
  'guides.xml',
  'history',
  'history.xml',
  'llms-full.txt',
  'operations',
  'status',
  'versions',
  'versions.xml',
];

/** First path segments of pages that are not catalogs, and those reserved for later pages. */
export const reservedCatalogs: readonly string[] = [
  '404',
  '500',
  'explain',
  'index',
  'pagefind',
  'schemas',
  'search',
];

/** First path segments that only files of the site have, in lowercase. */
const siteFiles =
  /^(?:_astro|_headers|_redirects|card\.png|llms(?:-full)?\.txt|robots\.txt|sitemap.*\.xml)$/;

/** Returns whether no prose page can have a first path segment. */
export function isReservedSegment(segment: string): boolean {
  const name = segment.toLowerCase();
  return reservedCatalogs.includes(name) || siteFiles.test(name);
}

/**
 * Returns the reason why the path of a prose page cannot be a URL on every host; `null` if it can.
 *
 * @param path the path, with slashes at both ends
 */
export function findPathProblem(path: string): string | null {
  const parts = path.split('/').slice(1, -1);
  if (parts.some((part) => /^\.{0,2}$/.test(part))) return 'contains an empty part, or `.` or `..`';
  for (const part of parts) {
    if (part.startsWith('.')) return hiddenProblem;
    if (/[\s?#%\\<>:"|*]|\p{C}/u.test(part)) {
      return 'contains a character that is not possible in a URL';
    }
    const problem = findNameProblem(part);
    if (problem !== null) return problem;
  }
  return null;
}

/** Returns whether the name of a folder can be part of a URL. */
export function isCatalogId(id: string): boolean {
  return /^[a-z0-9][a-z0-9-]*$/.test(id);
}

const hiddenProblem = 'begins with a dot, and many hosts do not serve such files';

/** The longest slug: `<slug>.json` must fit the 255 bytes of a file name. */
export const longestSlug = 200;

/**
 * Returns the last part of a code's URL: the code, with every character outside `A-Z a-z 0-9 . _ ~ -` replaced by `-`.
 */
export function toSlug(code: string): string {
  return code.replace(/[^A-Za-z0-9._~-]/gu, '-');
}

/**
 * Returns the reason why a slug cannot be part of a URL; `null` if it can.
 *
 * @param reserved the slugs that are taken, in lowercase
 */
export function findSlugProblem(slug: string, reserved = reservedSlugs): string | null {
  if (!/[A-Za-z0-9]/.test(slug)) return 'contains no letter or digit';
  if (slug !== toSlug(slug)) return 'may contain only A-Z a-z 0-9 . _ ~ -';
  if (slug.length > longestSlug) return `is longer than ${longestSlug} characters`;
  if (reserved.includes(slug.toLowerCase())) return 'is reserved for a page of the site';
  if (/\.(html|json|md)$/i.test(slug)) return 'ends with a file extension that the site uses';
  if (slug.startsWith('.')) return hiddenProblem;
  return findNameProblem(slug);
}

/** Path of a code's page below the site's base, with slashes at both ends. */
export function toCodePath(catalog: string, slug: string): string {
  return `/${catalog}/${slug}/`;
}

/** Path of a code's JSON document below the site's base. */
export function toCodeJsonPath(catalog: string, slug: string): string {
  return `/${catalog}/${slug}.json`;
}

/** Path of a code's page as Markdown below the site's base. */
export function toCodeMarkdownPath(catalog: string, slug: string): string {
  return `/${catalog}/${slug}.md`;
}

/** Path of a catalog's index below the site's base. */
export function toCatalogPath(catalog: string): string {
  return `/${catalog}/`;
}

/** Path of the picture for links to a catalog, or to the site, below the site's base. */
export function toCardPath(catalog?: string): string {
  return catalog === undefined ? '/card.png' : `/${catalog}/card.png`;
}

/** Path of the JSON Schema of catalogs' JSON documents below the site's base. */
export const schemaPath = '/schemas/catalog-1.json';

/** Path of a catalog's JSON document below the site's base. */
export function toCatalogJsonPath(catalog: string): string {
  return `/${catalog}/catalog.json`;
}

/** Path of the Markdown of all codes of a catalog below the site's base. */
export function toLlmsFullPath(catalog: string): string {
  return `/${catalog}/llms-full.txt`;
}

/** Path of the page with every code of a catalog whose index is too long for one page, below the site's base. */
export function toAllPath(catalog: string): string {
  return `/${catalog}/all/`;
}

/**
 * Path of the Markdown of all codes of all catalogs below the site's base. It cannot collide with a catalog, because the id
 * of a catalog contains no dot.
 */
export const siteLlmsFullPath = '/llms-full.txt';

/** Path of the list of a catalog's categories below the site's base. */
export function toCategoriesPath(catalog: string): string {
  return `/${catalog}/categories/`;
}

/** Path of a category's page below the site's base. */
export function toCategoryPath(catalog: string, category: string): string {
  return `${toCategoriesPath(catalog)}${category}/`;
}

/** Path of the list of a catalog's HTTP statuses below the site's base. */
export function toStatusesPath(catalog: string): string {
  return `/${catalog}/status/`;
}

/** Path of the page of an HTTP status below the site's base; `null` for cases without a documented status. */
export function toStatusPath(catalog: string, status: Status | null): string {
  return `${toStatusesPath(catalog)}${status ?? 'none'}/`;
}

/** Path of the list of a catalog's operations below the site's base. */
export function toOperationsPath(catalog: string): string {
  return `/${catalog}/operations/`;
}

/** Path of an operation's page below the site's base. */
export function toOperationPath(catalog: string, slug: string): string {
  return `${toOperationsPath(catalog)}${slug}/`;
}

/** Path of the list of a catalog's guides by family below the site's base. */
export function toGuidesPath(catalog: string): string {
  return `/${catalog}/guides/`;
}

/** Path of the page of a family below the site's base. */
export function toFamilyPath(catalog: string, family: string): string {
  return `${toGuidesPath(catalog)}${family}/`;
}

/** Path of the page of a family as Markdown below the site's base. */
export function toFamilyMarkdownPath(catalog: string, family: string): string {
  return `${toGuidesPath(catalog)}${family}.md`;
}

/** A case whose anchor is created. */
interface NamedCase {
  /** Its lasting id, if it has one. */
  id?: string | undefined;
  name?: string | null | undefined;
}

/**
 * Creates the ids of a code's cases, which are their anchors: the id of the record, the name of the case, or the code's
 * slug. They differ from each other and from the page's other anchors, which all begin with `_`. Letters of any script
 * are kept, because a fragment can contain them: `#请求过多`.
 *
 * @param cases the cases in their order; equal names get `-2`, `-3`, ... in this order
 */
export function createCaseIds(slug: string, cases: readonly NamedCase[]): string[] {
  const created = makeDistinct(
    cases.flatMap(({ id, name }) => (id === undefined ? [toAnchor(name ?? slug)] : [])),
    cases.flatMap(({ id }) => id ?? []),
  ).values();
  return cases.map(({ id }) => id ?? created.next().value ?? slug);
}

/** Lists the ids that the cases had before records could have ids, and before ids could have letters of any script. */
export function listPreviousCaseIds(slug: string, cases: readonly NamedCase[]): string[][] {
  const names = cases.map(({ name }) => name ?? slug);
  const ofNames = makeDistinct(names.map(toAnchor));
  const inAscii = makeDistinct(names.map((name) => toSlug(name).replace(/^_+/, '') || 'case'));
  return ofNames.map((id, index) => [...new Set([id, inAscii[index] ?? id])]);
}

function toAnchor(name: string): string {
  const letters = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}._~-]/gu, '-');
  return letters.replace(/^_+/, '') || 'case';
}

/**
 * Creates the last parts of the URLs of operations. Every name gets a URL, because the API chooses the names: invalid
 * characters are replaced, and equal slugs are numbered.
 *
 * @param names the names in their order; names that differ only in case get `-2`, `-3`, ... in this order
 */
export function createOperationSlugs(names: readonly string[]): string[] {
  return makeDistinct(
    names.map((name) => {
      const slug = toSlug(name);
      const plain = slug.replaceAll('.', '-').slice(0, longestSlug);
      return (
        [slug, plain].find((candidate) => findSlugProblem(candidate, []) === null) ?? 'operation'
      );
    }),
  );
}

/** Numbers names that are already taken, ignoring case. */
function makeDistinct(wanted: readonly string[], reserved: readonly string[] = []): string[] {
  const taken = new Set(reserved.map((name) => name.toLowerCase()));
  return wanted.map((name) => {
    let id = name;
    for (let count = 2; taken.has(id.toLowerCase()); count++) id = `${name}-${count}`;
    taken.add(id.toLowerCase());
    return id;
  });
}
