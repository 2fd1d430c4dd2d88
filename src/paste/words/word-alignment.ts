/** Aligns the words of a text with the words of a message template. Placeholders match any words. */
import type { PlaceholderValue, Segment } from '../../catalog/text/template.ts';
import { findSteps, type Step } from './edit-steps.ts';
import { splitWords, type Word, type WordWeight } from './words.ts';

/** A longer text or template is not compared. */
const maxWords = 120;
/** The minimum number of words of the template in a truncated text. */
const minWordsOfCut = 3;

/** The similarity of a text and a template. */
export interface Alignment {
  /** From 0 to 1: the weighted share of the words that are in both, in the same order. */
  similarity: number;
  /** The number of common words. */
  common: number;
  /** The weight of the common words. */
  commonWeight: number;
  /** The common words, folded. */
  words: ReadonlySet<string>;
  /** The words of the template that the text does not have, and the words that only the text has, folded. */
  missing: readonly string[];
  extra: readonly string[];
  /** The values in the order of the placeholders. */
  values: PlaceholderValue[];
}

/**
 * Compares a text with a template word by word; `null` if one of them is too long or the text has no words.
 *
 * @param isCut whether an end of the text may be missing, so that missing words at the ends do not count
 */
export function alignWords(
  segments: readonly Segment[],
  text: string,
  weigh: WordWeight,
  isCut = false,
): Alignment | null {
  const wanted = segments.flatMap((segment): (string | null)[] =>
    segment.type === 'placeholder' ? [null] : splitWords(segment.text).map((word) => word.text),
  );
  const given = splitWords(text);
  if (given.length === 0 || given.length > maxWords || wanted.length > maxWords) return null;
  const steps = findSteps({ wanted, given, isCut }, weigh);
  const same = steps.filter(({ kind }) => kind === 'same').map((step) => step.wanted);
  const [first = 0, last = wanted.length] = [same[0], same.at(-1)];
  const missing: string[] = [];
  const extra: string[] = [];
  let commonWeight = 0;
  for (const step of steps) {
    const word = wanted[step.wanted] ?? '';
    if (step.kind === 'same') commonWeight += weigh(word);
    else if (step.kind === 'extra') extra.push(given[step.given]?.text ?? '');
    else if (step.kind === 'missing') {
      const isOutside = isCut && (step.wanted < first || step.wanted > last);
      if (!isOutside) missing.push(word);
    }
  }
  const cost = [...missing, ...extra].reduce((sum, word) => sum + weigh(word), 0);
  // The rest of a truncated text is unknown, so a few common words are not enough.
  const isEnough = same.length >= (isCut ? minWordsOfCut : 1);
  return {
    similarity: isEnough ? (2 * commonWeight) / (2 * commonWeight + cost) : 0,
    common: same.length,
    commonWeight,
    words: new Set(same.map((at) => wanted[at] ?? '')),
    missing,
    extra,
    values: readValues(segments, wanted, steps, given, text),
  };
}

function readValues(
  segments: readonly Segment[],
  wanted: readonly (string | null)[],
  steps: readonly Step[],
  given: readonly Word[],
  text: string,
): PlaceholderValue[] {
  const placeholders = wanted.flatMap((word, index) => (word === null ? [index] : []));
  const values = steps.filter(({ kind }) => kind === 'value');
  return segments
    .filter((segment) => segment.type === 'placeholder')
    .map(({ name }, index) => {
      const words = values.filter((step) => step.wanted === placeholders[index]);
      const start = given[words[0]?.given ?? -1]?.start;
      const end = given[words.at(-1)?.given ?? -1]?.end;
      return { name, value: start === undefined ? '' : text.slice(start, end) };
    });
}
