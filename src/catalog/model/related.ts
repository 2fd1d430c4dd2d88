import type { Code } from './catalog.ts';
import { takeAround, type Place } from './view.ts';

/** A page does not grow with its category: neighbours in the alphabet stand for the rest. */
const shown = 8;

/** Up to eight other codes of the category of a code, those next to it in its order. */
export function findNeighbours({ category, index }: Place): Code[] {
  const own = category.codes[index];
  return takeAround(category.codes, index, shown + 1).filter((code) => code !== own);
}
