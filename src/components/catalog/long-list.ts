/** How long a list of codes may be on a page whose weight must not grow with the catalog. */

/** Up to how many codes are listed whole. */
const mostWhole = 500;

/** How many of more are listed: enough to look around, and a page as light as others. */
const mostOfMore = 200;

/** Whether a page lists only the first of so many codes. */
export function isCut(count: number): boolean {
  return count > mostWhole;
}

/** The codes of a list that stand on such a page. */
export function shownCodes<Code>(codes: readonly Code[]): readonly Code[] {
  return isCut(codes.length) ? codes.slice(0, mostOfMore) : codes;
}
