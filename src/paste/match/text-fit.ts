/** Rates how well the texts of a paste match a text of a case. */
import type { PlaceholderValue } from '../../catalog/text/template.ts';
import type { CaseText } from '../../search/index/entries.ts';
import { matchPattern } from '../../search/match-pattern.ts';
import type { Pattern } from '../../search/message-pattern.ts';
import type { NormalizedText } from '../../search/normalize/message.ts';
import { measureValue } from '../../search/value-bounds.ts';
import type { PastedText } from '../read/texts.ts';
import { minSimilar, textQuality } from './weights.ts';
import { alignWords } from './word-alignment.ts';
import type { WordWeight } from './words.ts';

/** Messages are also searched for inside longer values. */
const longValue = 400;

/** A text of a paste, and its folded form. */
export interface FoldedText {
  text: PastedText;
  folded: NormalizedText;
}

/** How a text of a case was found. */
export interface TextFit {
  /** From 0, not at all, to 1, exactly. */
  quality: number;
  /** As a whole text, inside a text, as a text with similar wording, or not at all. */
  how: 'whole' | 'inside' | 'similar' | 'none';
  values: PlaceholderValue[];
  /** The text of the paste. */
  text: PastedText | null;
  /** Its start and end in the paste. */
  start: number;
  end: number;
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
  return how === 'whole' || how === 'inside';
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
  return best;
}

/**
 * Finds the text with the most similar wording.
 *
 * @param minWeight the minimum weight of the words that are in both texts
 */
export function findSimilarText(
  caseText: CaseText | null,
  texts: readonly PastedText[],
  weigh: WordWeight,
  minWeight = 0,
): TextFit {
  let best = noFit;
  if (caseText === null) return best;
  const { pattern } = caseText;
  for (const text of texts) {
    if (pattern.letterCount < minSimilar.letters && text.kind !== 'value') continue;
    const alignment = alignWords(pattern.exact, text.text, weigh, text.isCut);
    if (!alignment || alignment.commonWeight < minWeight) continue;
    const { similarity, common, values } = alignment;
    if (similarity < minSimilar.similarity || common < minSimilar.words) continue;
    const quality = textQuality.similar * similarity;
    if (quality <= best.quality) continue;
    best = { quality, how: 'similar', values, text, start: text.start, end: text.end };
  }
  return best;
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
      quality: textQuality.inside,
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
    text,
    start,
    end: end - extra,
  };
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
