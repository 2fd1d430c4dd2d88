/** Measures how much of a message is its own, instead of everyday words and placeholders. */
import { countLetters, type Pattern } from '../../search/message-pattern.ts';
import { classifyWord } from './everyday-words.ts';
import { splitWords } from './words.ts';

/** How much a word of a message adds to its specificity. */
const wordSpecificity = {
  function: 0.15,
  everyday: 0.35,
  telling: 1,
  /** The number of letters from which a word counts more. */
  longWord: 12,
  /** A placeholder counts as this many letters that are not specific. */
  placeholderLetters: 4,
} as const;

const known = new WeakMap<Pattern, number>();

/**
 * Measures how specific the words of a message template are, from 0 for none. Everyday words add little, and
 * placeholders reduce the sum. About 1 for "Product not found", 4 for a sentence that only one API sends.
 */
export function measureSpecificity(pattern: Pattern): number {
  const measured = known.get(pattern) ?? measure(pattern);
  known.set(pattern, measured);
  return measured;
}

function measure({ folded, letterCount }: Pattern): number {
  const words = new Set(
    folded
      .filter(({ type }) => type === 'text')
      .flatMap(({ text }) => splitWords(text).map((word) => word.text)),
  );
  let sum = 0;
  for (const word of words) {
    const kind = classifyWord(word);
    // In scripts without spaces, a word is a whole sentence.
    const length = Math.max(1, countLetters(word) / wordSpecificity.longWord);
    sum += wordSpecificity[kind] * (kind === 'telling' ? length : 1);
  }
  const placeholders = folded.filter(({ type }) => type === 'placeholder').length;
  return (
    (sum * letterCount) /
    Math.max(1, letterCount + wordSpecificity.placeholderLetters * placeholders)
  );
}
