/** Matches texts against message templates, and reads the values in place of the placeholders. */
import type { PlaceholderValue, Segment } from '../catalog/text/template.ts';
import type { Pattern } from './message-pattern.ts';
import type { NormalizedText } from './normalize/message.ts';
import { placeSegments, type ValueRange } from './place-segments.ts';
import { findValueEnd, findValueStart } from './value-bounds.ts';

/** A template with fewer letters matches no text. */
const minLetters = 4;
/** A template with fewer letters is not searched for inside a longer text. */
const minLettersInside = 12;
/** A template with fewer letters needs its values. */
const minLettersPadded = 12;
/** The longest value inside a longer text. */
const maxValueInside = 500;
/** Longer values all count the same. */
const longestValues = 200;
/** How many positions of a longer text are tried. */
const maxPositions = 8;

/** How a text matches a template. */
export interface PatternMatch {
  /** Whether the whole text is the message. */
  isWhole: boolean;
  /** Whether the whole text is the message to the letter, with capitals and punctuation. */
  isVerbatim?: boolean;
  /** Whether a value at one of its ends is empty, so that any text without the value also matches. */
  isPadded?: boolean;
  /** The number of letters and digits of the template, without placeholders. */
  letterCount: number;
  /** The values in the order of the placeholders. */
  values: PlaceholderValue[];
  /** The start and end of the message in the text. */
  start: number;
  end: number;
}

/** What a match leaves to the values. */
type MatchedValues = Pick<PatternMatch, 'values' | 'isVerbatim'>;

/** Matches a text against a message template; `null` if the text neither is nor contains the message. */
export function matchPattern(
  pattern: Pattern,
  text: NormalizedText,
  { allowsInside = true, allowsWhole = true } = {},
): PatternMatch | null {
  if (pattern.letterCount < minLetters) return null;
  const whole = allowsWhole ? matchWhole(pattern, text) : null;
  if (whole || !allowsInside || pattern.letterCount < minLettersInside) return whole;
  return matchInside(pattern, text);
}

function matchWhole(
  { exact, folded, letterCount }: Pattern,
  text: NormalizedText,
): PatternMatch | null {
  const { original, from, to } = text;
  const createMatch = (values: PlaceholderValue[]): PatternMatch => ({
    isWhole: true,
    letterCount,
    values,
    start: 0,
    end: original.length,
  });
  // If the text is exactly what the API sends, the values are exact as well.
  const ranges = placeSegments(exact, original, 0, original.length, { isFolded: false });
  if (ranges) {
    const values = readValues(exact, ranges, (start, end) => original.slice(start, end));
    return { ...createMatch(values), isVerbatim: true };
  }
  const readFolded = (folds: ValueRange[]) =>
    readValues(folded, folds, (start, end) => unwrapLines(text.slice(start, end)));
  const found = placeSegments(folded, text.text, from, to, { isFolded: true });
  if (found) return createMatch(readFolded(found));
  // An empty value at an end leaves a blank, which pastes rarely keep.
  const isOpen = folded.at(-1)?.type === 'placeholder' || folded[0]?.type === 'placeholder';
  if (!isOpen || letterCount < minLettersPadded) return null;
  const padded = placeSegments(folded, text.text, from - 1, to + 1, { isFolded: true });
  if (padded) return { ...createMatch(readFolded(padded)), isPadded: true };
  // Pastes rarely keep the punctuation before an empty value either.
  const closed = removeOpenEnd(folded);
  const bare = closed && placeSegments(closed, text.text, from, to, { isFolded: true });
  return bare && { ...createMatch(readFolded([...bare, [to, to]])), isPadded: true };
}

/**
 * Measures how much of a text the template itself is: of two templates for the same text, the one that leaves less to its
 * values is closer, and then the one that has the same capitals and punctuation.
 *
 * @returns from 0 to 1
 */
export function measureCloseness({ values, isVerbatim = false }: MatchedValues): number {
  const length = values.reduce((sum, { value }) => sum + value.length, 0);
  return (isVerbatim ? 0.2 : 0) + 0.8 * Math.max(0, 1 - length / longestValues);
}

/** Removes the placeholder at the end of a template and the punctuation before it; `null` if there is none. */
function removeOpenEnd(folded: readonly Segment[]): Segment[] | null {
  const [last] = folded.slice(-2);
  if (folded.at(-1)?.type !== 'placeholder' || last?.type !== 'text') return null;
  const text = last.text.replace(/[\s.,;:!]+$/, '');
  return text === '' ? null : [...folded.slice(0, -2), { type: 'text', text }];
}

/** Finds the message in a longer text. The text around it determines where values at its ends begin and end. */
function matchInside({ folded, letterCount }: Pattern, text: NormalizedText): PatternMatch | null {
  const first = folded.findIndex(({ type }) => type === 'text');
  const firstText = folded[first]?.text ?? '';
  const rest = folded.slice(first);
  for (
    let at = text.text.indexOf(firstText), tried = 0;
    at !== -1 && tried < maxPositions;
    at = text.text.indexOf(firstText, at + 1), tried++
  ) {
    const ranges = placeSegments(rest, text.text, at, text.text.length, {
      isFolded: true,
      maxValue: maxValueInside,
    });
    if (!ranges) continue;
    const last = ranges.at(-1);
    let end = findEndOfTexts(rest, ranges, at);
    if (folded.at(-1)?.type === 'placeholder' && last) {
      end = findValueEnd(text.text, last[0]);
      last[1] = end;
    }
    const leading: ValueRange[] = first > 0 ? [[findValueStart(text.text, at), at]] : [];
    return {
      isWhole: false,
      letterCount,
      values: readValues(folded, [...leading, ...ranges], (from, to) =>
        unwrapLines(text.slice(from, to)),
      ),
      start: text.at(leading[0]?.[0] ?? at),
      end: text.at(end),
    };
  }
  return null;
}

/** Returns the end of the last text of a template, given the ranges of its values. */
function findEndOfTexts(
  segments: readonly Segment[],
  ranges: readonly ValueRange[],
  start: number,
): number {
  const before = segments.slice(0, segments.findLastIndex(({ type }) => type === 'text') + 1);
  const valueCount = before.filter(({ type }) => type === 'placeholder').length;
  const lastValue = before.findLastIndex(({ type }) => type === 'placeholder');
  const textLength = before.slice(lastValue + 1).reduce((sum, { text }) => sum + text.length, 0);
  return (valueCount === 0 ? start : (ranges[valueCount - 1]?.[1] ?? start)) + textLength;
}

function readValues(
  segments: readonly Segment[],
  ranges: readonly ValueRange[],
  read: (start: number, end: number) => string,
): PlaceholderValue[] {
  return segments
    .filter((segment) => segment.type === 'placeholder')
    .map(({ name }, index) => {
      const [start, end] = ranges[index] ?? [0, 0];
      return { name, value: read(start, end) };
    });
}

/** Joins the lines of a wrapped value. */
function unwrapLines(value: string): string {
  return value.replace(/\s*\n\s*/g, ' ');
}
