import type { Code } from './model.ts';

/** A page does not grow with its category: neighbours in the alphabet stand for the rest. */
const shown = 8;

/** Up to eight other codes of a category, those next to a code in its order. */
export function neighbours(code: Pick<Code, 'slug'>, codes: readonly Code[]): Code[] {
  const index = codes.findIndex(({ slug }) => slug === code.slug);
  const start = Math.max(0, Math.min(index - shown / 2, codes.length - shown - 1));
  return codes.slice(start, start + shown + 1).filter(({ slug }) => slug !== code.slug);
}
