/** Rates how well the texts of a paste match a text of a case. */
import type { PlaceholderValue } from '../../catalog/text/template.ts';
import type { CaseText } from '../../search/index/entries.ts';
import { matchPattern } from '../../search/match-pattern.ts';
import type { Pattern } from '../../search/message-pattern.ts';
import type { NormalizedText } from '../../search/normalize/message.ts';
import { measureValue } from '../../search/value-bounds.ts';
import type { PastedText } from '../read/texts.ts';
import { textQuality } from './weights.ts';

/** Messages are also searched for inside longer values. */
const longValue = 400;
/** How many characters after a message are checked. */
const longestWord = 60;

/** A text of a paste, and its folded form. */
export interface FoldedText {
  text: PastedText;
  folded: NormalizedText;
}

/** How a text of a case was found. */
export interface TextFit {
  /** From 0, not at all, to 1, exactly. */
  quality: number;
  /** As a whole text, inside a text, only its first sentence, as a text with similar wording, or not at all. */
  how: 'whole' | 'inside' | 'first-sentence' | 'similar' | 'none';
  values: PlaceholderValue[];
  /** Whether a whole text is the message to the letter. */
  isVerbatim?: boolean;
  /** The text of the paste. */
  text: PastedText | null;
  /** Its start and end in the paste. */
  start: number;
  end: number;
  /** The folded words that are in the text and in the template, if the wording is only similar. */
  words?: ReadonlySet<string>;
}

/** The fit of a text that was not found. */
export const noFit: TextFit = {
  quality: 0,
  how: 'none',
  values: [],
  text: null,
  start: 0,
  end: 0,
};

/** Returns whether the text itself was found, instead of a text with similar wording. */
export function isFound({ how }: TextFit): boolean {
  return how === 'whole' || how === 'inside' || how === 'first-sentence';
}

/**
 * Finds the text of a case.
 *
 * @param label the code of the case
 */
export function findText(
  caseText: CaseText | null,
  texts: readonly FoldedText[],
  label: string,
): TextFit {
  let best = noFit;
  if (caseText === null) return best;
  for (const text of texts) {
    const fit = fitText(caseText.pattern, text, label);
    if (fit.quality > best.quality || isCloser(fit, best)) best = fit;
    if (best.quality === textQuality.exact) break;
  }
  return best.quality >= textQuality.firstSentence
    ? best
    : (findFirstSentence(caseText, texts, label) ?? best);
}

/** Finds the first sentence of a text, if the rest of the text is missing. */
function findFirstSentence(
  { firstSentence }: CaseText,
  texts: readonly FoldedText[],
  label: string,
): TextFit | null {
  if (firstSentence === null) return null;
  let best: TextFit | null = null;
  for (const text of texts) {
    const fit = fitText(firstSentence, text, label);
    if (fit.quality > (best?.quality ?? textQuality.continued)) best = fit;
  }
  return best && { ...best, how: 'first-sentence', quality: textQuality.firstSentence };
}

function fitText(pattern: Pattern, { text, folded }: FoldedText, label: string): TextFit {
  const { kind, isCut, start, end } = text;
  const match = matchPattern(pattern, folded, {
    allowsInside: kind !== 'value' || text.text.length > longValue,
    allowsWhole: kind !== 'text',
  });
  if (!match) return noFit;
  const { values } = match;
  if (!match.isWhole) {
    return {
      quality: isPartOfSentence(text.text, match) ? textQuality.continued : textQuality.inside,
      how: 'inside',
      values,
      text,
      start: Math.min(start + match.start, end),
      end: Math.min(start + match.end, end),
    };
  }
  const isExact = kind === 'value' && !isCut;
  const quality = isExact ? textQuality.exact : textQuality.line;
  const extra = kind === 'line' ? measureExtra(pattern, values, label) : 0;
  return {
    quality: match.isPadded ? textQuality.padded : quality,
    how: 'whole',
    values: extra === 0 ? values : shortenLast(values, extra),
    isVerbatim: match.isVerbatim === true && extra === 0,
    text,
    start,
    end: end - extra,
  };
}

/** Returns whether the sentence around a message is longer than the message: `User not found in the cache`. */
function isPartOfSentence(text: string, { end }: { end: number }): boolean {
  return /^[ \t]+\p{Ll}+(?![\p{L}\p{N}_.]*[=:(])/u.test(text.slice(end, end + longestWord));
}

/** Returns whether a fit is a part of another fit on the same line, without the other text of the line. */
function isCloser(fit: TextFit, best: TextFit): boolean {
  const isLine = fit.text?.kind === 'line' && best.text?.kind === 'line';
  const isInside = fit.start >= best.start && fit.end <= best.end;
  return (
    isLine &&
    isInside &&
    fit.how === 'whole' &&
    fit.quality === best.quality &&
    fit.end - fit.start < best.end - best.start &&
    fit.values.every(({ value }) => value !== '')
  );
}

/** Returns the length of the part of the last value that is the rest of the line. */
function measureExtra(
  pattern: Pattern,
  values: readonly PlaceholderValue[],
  label: string,
): number {
  const last = values.at(-1);
  if (!last || pattern.exact.at(-1)?.type !== 'placeholder') return 0;
  return last.value.length - measureValue(last, label);
}

function shortenLast(values: readonly PlaceholderValue[], length: number): PlaceholderValue[] {
  return values.map(({ name, value }, index) =>
    index === values.length - 1 ? { name, value: value.slice(0, -length) } : { name, value },
  );
}
