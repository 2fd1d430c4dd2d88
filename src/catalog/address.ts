/** Addresses: how codes, cases and categories become parts of URLs that never change. */

/** Addresses below `/<catalog>/` that the site itself uses now or keeps for its own indexes. */
export const reservedSlugs: readonly string[] = ['catalog', 'categories', 'operations', 'status'];

/** First path segments of pages that are not catalogs, now or by the site's plan. */
export const reservedCatalogs: readonly string[] = [
  '404',
  '500',
  'explain',
  'index',
  'pagefind',
  'schemas',
  'search',
];

/** Whether a folder's name can be the address of a catalog. */
export function isCatalogId(id: string): boolean {
  return /^[a-z0-9][a-z0-9-]*$/.test(id);
}

/** The longest slug: `<slug>.json` has to fit the 255 bytes that file systems give a name. */
export const longestSlug = 200;

/**
 * The part of a code's address that spells the code: its own spelling, with every character outside
 * `A-Z a-z 0-9 . _ ~ -` replaced by `-`.
 */
export function toSlug(code: string): string {
  return code.replace(/[^A-Za-z0-9._~-]/gu, '-');
}

/** Why a slug cannot be an address, or `null` where it can. */
export function slugProblem(slug: string): string | null {
  if (!/[A-Za-z0-9]/.test(slug)) return 'holds no letter or digit';
  if (slug !== toSlug(slug)) return 'may hold only A-Z a-z 0-9 . _ ~ -';
  if (slug.length > longestSlug) return `is longer than ${longestSlug} characters`;
  if (reservedSlugs.includes(slug.toLowerCase())) return 'is an address that the site itself uses';
  if (/\.(html|json|md)$/i.test(slug)) return 'ends like a file of the site';
  return null;
}

/** Path of a code's page below the site's base, with slashes at both ends. */
export function codePath(catalog: string, slug: string): string {
  return `/${catalog}/${slug}/`;
}

/** Path of a code's JSON document below the site's base. */
export function codeJsonPath(catalog: string, slug: string): string {
  return `/${catalog}/${slug}.json`;
}

/** Path of a catalog's index below the site's base. */
export function catalogPath(catalog: string): string {
  return `/${catalog}/`;
}

/** Path of a category's page below the site's base. */
export function categoryPath(catalog: string, category: string): string {
  return `/${catalog}/categories/${category}/`;
}

/**
 * The ids of a code's cases, which are their anchors: the name where there is one, else the code's slug, made
 * different from each other and from the page's own anchors, which all begin with `_`.
 *
 * @param cases in their order; equal ids get `-2`, `-3`, ... in it
 */
export function caseIds(slug: string, cases: readonly { name: string | null }[]): string[] {
  const taken = new Set<string>();
  return cases.map(({ name }) => {
    const wanted = toSlug(name ?? slug).replace(/^_+/, '') || 'case';
    let id = wanted;
    for (let count = 2; taken.has(id.toLowerCase()); count++) id = `${wanted}-${count}`;
    taken.add(id.toLowerCase());
    return id;
  });
}
