/** Former addresses: those that led to a code once, and those that its spelling promises. A page there leads on. */
import { slugProblem, toSlug } from './addresses.ts';
import { label, type Catalog, type Code } from './catalog.ts';
import { currentName, renamesOf } from './renames.ts';

/** An address below `/<catalog>/` that leads on to the page of a code. */
export interface FormerAddress {
  slug: string;
  /** What the code was called there; `null` where it has the same name still. */
  name: string | null;
  /** The code that it leads to. */
  code: Code;
}

/**
 * Every address of a catalog that leads on. No page ever gives its address up for one, and none leads to two codes. Where
 * several claim one, a guide that names it comes first, then the latest rename, then a code of that spelling, if only
 * one has it.
 */
export function formerAddresses({
  codes,
  history,
}: {
  codes: readonly Code[];
  history: Catalog['history'];
}): FormerAddress[] {
  // Some disks and hosts take no notice of case.
  const taken = new Set(codes.map(({ slug }) => slug.toLowerCase()));
  return [...listed(codes), ...renamed(codes, history), ...spelled(codes)].filter(({ slug }) => {
    const key = slug.toLowerCase();
    if (taken.has(key) || slugProblem(slug) !== null) return false;
    taken.add(key);
    return true;
  });
}

/** The addresses that guides name. */
function listed(codes: readonly Code[]): FormerAddress[] {
  return codes.flatMap((code) => code.formerSlugs.map((slug) => ({ slug, name: null, code })));
}

/** The addresses of the codes that the history calls renamed, the latest first. */
function renamed(codes: readonly Code[], history: Catalog['history']): FormerAddress[] {
  const renames = renamesOf(history);
  const pages = new Map(codes.flatMap((one) => (one.code === null ? [] : [[one.code, one]])));
  return history.toReversed().flatMap(({ change, code: old, name, to }) => {
    const from = old ?? name;
    if (change !== 'renamed' || from === undefined || to === undefined) return [];
    const code = pages.get(currentName(to, renames, pages) ?? '');
    return code ? [{ slug: toSlug(from), name: from, code }] : [];
  });
}

/** A docs URL can be built from a code alone, so a code with an address of its own answers at that of its spelling too. */
function spelled(codes: readonly Code[]): FormerAddress[] {
  const bySlug = Map.groupBy(codes, (code) => toSlug(label(code)).toLowerCase());
  return codes.flatMap((code) => {
    const slug = toSlug(label(code));
    return bySlug.get(slug.toLowerCase())?.length === 1 ? [{ slug, name: null, code }] : [];
  });
}
