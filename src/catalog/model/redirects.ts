/** Old URLs of codes, and URLs made from the spelling of a code. They redirect to the page of the code. */
import { findSlugProblem, toSlug } from './addresses.ts';
import { formatLabel, type Catalog, type Code } from './catalog.ts';
import { findCurrentName, isCodeRename, readRenames } from './renames.ts';

/** A URL below `/<catalog>/` that redirects to the page of a code. */
export interface PreviousAddress {
  slug: string;
  /** The previous name of the code; `null` if it still has the same name. */
  name: string | null;
  /** The code that it redirects to. */
  code: Code;
}

/**
 * Lists every URL of a catalog that redirects. The URL of a page never redirects, and each URL redirects to only one
 * code: the code whose guide lists it, else the code of the latest rename, else the only code with this spelling.
 */
export function listPreviousAddresses({
  codes,
  history,
}: {
  codes: readonly Code[];
  history: Catalog['history'];
}): PreviousAddress[] {
  // Some file systems and hosts ignore case.
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

/** Lists the old URLs in guides. */
function listFromGuides(codes: readonly Code[]): PreviousAddress[] {
  return codes.flatMap((code) => code.previousSlugs.map((slug) => ({ slug, name: null, code })));
}

/** Lists the old URLs of renamed codes, the latest first. */
function listFromRenames(codes: readonly Code[], history: Catalog['history']): PreviousAddress[] {
  const renames = readRenames(history);
  const pages = new Map(codes.flatMap((item) => (item.code === null ? [] : [[item.code, item]])));
  return history.toReversed().flatMap((line) => {
    const { code: old, name, to } = line;
    const from = old ?? name;
    if (!isCodeRename(line) || from === undefined || to === undefined) return [];
    const code = pages.get(findCurrentName(to, renames, pages) ?? '');
    return code ? [{ slug: toSlug(from), name: from, code }] : [];
  });
}

/**
 * Lists the URLs made from the spelling of codes that have a different URL. Programs can build such a docs URL from a
 * code.
 */
function listFromSpellings(codes: readonly Code[]): PreviousAddress[] {
  const bySlug = Map.groupBy(codes, (code) => toSlug(formatLabel(code)).toLowerCase());
  return codes.flatMap((code) => {
    const slug = toSlug(formatLabel(code));
    return bySlug.get(slug.toLowerCase())?.length === 1 ? [{ slug, name: null, code }] : [];
  });
}
