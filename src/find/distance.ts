import leven from 'leven';

/** How many typing mistakes a spelling of this length may hold: one in a short word, two in a longer one, three in a long code. */
export function allowedTypos(length: number): number {
  if (length < 4) return 0;
  if (length < 8) return 1;
  return length < 14 ? 2 : 3;
}

/**
 * Mistakes between two texts: letters missing, added or replaced, and the swap of two neighbours as one mistake.
 *
 * @returns `null` where there are more than `most`
 */
export function typos(typed: string, meant: string, most: number): number | null {
  if (Math.abs(typed.length - meant.length) > most) return null;
  // leven answers with its limit for everything beyond it, and counts a swap as two.
  const limit = Math.max(most, 2) + 1;
  const distance = leven(typed, meant, { maxDistance: limit });
  const mistakes = distance === 2 && isSwap(typed, meant) ? 1 : distance;
  return mistakes <= most ? mistakes : null;
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
