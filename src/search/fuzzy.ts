/**
 * How many letters of a term may differ (for MiniSearch, to which two letters that changed places are two): so that one
 * typo is found in a short word and two in a long one.
 */
export function fuzzy(term: string): number {
  if (term.length < 4) return 0;
  if (term.length < 6) return 1;
  return term.length < 12 ? 2 : 3;
}
