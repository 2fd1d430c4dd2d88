/** Finds the pages that a URL without a page may mean. */
import { readFragment, toFragment } from '../catalog/model/case-fragment.ts';
import { fold } from '../search/normalize/spelling.ts';
import type { NotFoundAddress } from './address.ts';

/** The facts about a code with a page that the answer needs. */
export interface CodePage {
  /** Id of its catalog. */
  readonly catalog: string;
  /** The anchors of its cases; `null` for an only case, which has none. */
  readonly cases: readonly { readonly id: string | null }[];
}

/** The search for codes that the answer uses. */
export interface CodeSearch<Page extends CodePage> {
  /** Returns the codes that match a query, best first. */
  search(query: string): readonly CodeHit<Page>[];
  /** Returns the codes with the most similar spelling. */
  nearest(query: string, count: number): readonly Page[];
}

/** A code that matches a query. */
interface CodeHit<Page extends CodePage> {
  entry: Page;
  /** `exact` for the spelling of the code, `affixed` for the code with affixes, `name` for another name of it or of a case. */
  kind: string;
  /** The quality of the match, on the same scale for all queries: smaller is better. */
  tier: number;
  /** The cases that match; empty if the code matches. */
  cases: readonly { errorCase: Page['cases'][number] }[];
}

/** A code that a URL means. */
export interface Target<Page extends CodePage> {
  entry: Page;
  /** The fragment with the case and the values of the URL, with `#`; `''` for the whole page. */
  fragment: string;
}

/** The answer to a URL without a page; both lists may be empty. */
export interface NotFoundAnswer<Page extends CodePage> {
  /** The codes that the URL spells, in any case, with any separators and affixes. */
  targets: Target<Page>[];
  /** If it spells none: codes that are similar to a part of it, best first. */
  similar: Page[];
  /** The part of the URL that they match. */
  query: string;
}

/** How many codes are suggested. */
const maxSuggestions = 5;
/** The minimum length. Shorter queries match the beginning of some code by chance. */
const minLetters = 4;
/** The tier of a query that is too short or matches nothing. */
const worstTier = Number.MAX_SAFE_INTEGER;

/**
 * Finds the codes that a URL means. Codes of the catalog that it names come before others.
 *
 * @param hash the fragment of the URL, with `#`
 */
export function findAnswer<Page extends CodePage>(
  address: NotFoundAddress,
  hash: string,
  codes: CodeSearch<Page>,
): NotFoundAnswer<Page> {
  for (const spelling of address.spellings) {
    const found = findTargets(spelling, address.catalog, codes);
    if (found.length === 0) continue;
    const targets = found.map(({ entry, fragment }) => ({
      entry,
      fragment: fragment || keepFragment(hash, spelling, entry),
    }));
    return { targets, similar: [], query: spelling };
  }
  return { targets: [], ...findSimilar(address, codes) };
}

/** Finds the codes and cases with this spelling. If the catalog has any, returns only those. */
function findTargets<Page extends CodePage>(
  spelling: string,
  catalog: string | null,
  codes: CodeSearch<Page>,
): Target<Page>[] {
  const byKind = Map.groupBy(codes.search(spelling), ({ kind }) => kind);
  const targetsOf = (kind: string): Target<Page>[] =>
    (byKind.get(kind) ?? []).map(({ entry, cases: [hit] }) => ({
      entry,
      fragment: toFragment({ id: hit?.errorCase.id ?? '', values: [] }),
    }));
  const spelled = targetsOf(byKind.has('exact') ? 'exact' : 'affixed');
  const named = targetsOf('name');
  const isInCatalog = ({ entry }: Target<Page>) => entry.catalog === catalog;
  const choices = [spelled.filter(isInCatalog), named.filter(isInCatalog), [...spelled, ...named]];
  return (choices.find(({ length }) => length > 0) ?? []).slice(0, maxSuggestions);
}

/**
 * Returns the fragment of the URL if it contains more than the code, with the id of the case in its documented
 * spelling.
 */
function keepFragment(hash: string, spelling: string, page: CodePage): string {
  const { id: name, values } = readFragment(hash);
  const folded = fold(name);
  if (folded === '' || folded === fold(spelling)) return '';
  const errorCase = page.cases.find(({ id }) => id && fold(id) === folded);
  return toFragment({ id: errorCase?.id ?? name, values });
}

/** Returns whether a part of a URL is a number, which other numbers that begin with it have nothing to do with. */
function isNumber(query: string): boolean {
  return /^\p{N}+$/u.test(query);
}

/** Finds the codes that are similar to the part of the URL that matches best. */
function findSimilar<Page extends CodePage>(
  { queries, catalog }: NotFoundAddress,
  codes: CodeSearch<Page>,
): Omit<NotFoundAnswer<Page>, 'targets'> {
  const rank = (query: string, [hit]: readonly CodeHit<Page>[]) =>
    hit && fold(query).length >= minLetters ? hit.tier : worstTier;
  const [best] = queries
    .map((query) => {
      const hits = codes.search(query).filter(({ kind }) => kind !== 'prefix' || !isNumber(query));
      return { query, hits, rank: rank(query, hits) };
    })
    .sort((a, b) => a.rank - b.rank);
  if (!best) return { query: '', similar: [] };
  // Of equally good matches, those of the catalog come first.
  const isElsewhere = ({ entry }: CodeHit<Page>) => Number(entry.catalog !== catalog);
  const hits = best.hits.toSorted((a, b) => a.tier - b.tier || isElsewhere(a) - isElsewhere(b));
  const found = [...hits.map(({ entry }) => entry), ...codes.nearest(best.query, maxSuggestions)];
  return { query: best.query, similar: [...new Set(found)].slice(0, maxSuggestions) };
}
