/** Former addresses: those that led to a code once, and those that its spelling promises. A page there leads on. */
import { findSlugProblem, toSlug } from './addresses.ts';
import { formatLabel, type Catalog, type Code } from './catalog.ts';
import { findCurrentName, readRenames } from './renames.ts';

/** An address below `/<catalog>/` that leads on to the page of a code. */
export interface PreviousAddress {
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
export function listPreviousAddresses({
  codes,
  history,
}: {
  codes: readonly Code[];
  history: Catalog['history'];
}): PreviousAddress[] {
  // Some disks and hosts take no notice of case.
  const taken = new Set(codes.map(({ slug }) => slug.toLowerCase()));
  return [
    ...listFromGuides(codes),
    ...listFromRenames(codes, history),
    ...listFromSpellings(codes),
  ].filter(({ slug }) => {
    const key = slug.toLowerCase();
    if (taken.has(key) || findSlugProblem(slug) !== null) return false;
    taken.add(key);
    return true;
  });
}

/** The addresses that guides name. */
function listFromGuides(codes: readonly Code[]): PreviousAddress[] {
  return codes.flatMap((code) => code.previousSlugs.map((slug) => ({ slug, name: null, code })));
}

/** The addresses of the codes that the history calls renamed, the latest first. */
function listFromRenames(codes: readonly Code[], history: Catalog['history']): PreviousAddress[] {
  const renames = readRenames(history);
  const pages = new Map(codes.flatMap((item) => (item.code === null ? [] : [[item.code, item]])));
  return history.toReversed().flatMap(({ change, code: old, name, to }) => {
    const from = old ?? name;
    if (change !== 'renamed' || from === undefined || to === undefined) return [];
    const code = pages.get(findCurrentName(to, renames, pages) ?? '');
    return code ? [{ slug: toSlug(from), name: from, code }] : [];
  });
}

/** A docs URL can be built from a code alone, so a code with an address of its own answers at that of its spelling too. */
function listFromSpellings(codes: readonly Code[]): PreviousAddress[] {
  const bySlug = Map.groupBy(codes, (code) => toSlug(formatLabel(code)).toLowerCase());
  return codes.flatMap((code) => {
    const slug = toSlug(formatLabel(code));
    return bySlug.get(slug.toLowerCase())?.length === 1 ? [{ slug, name: null, code }] : [];
  });
}
