/** Message templates as patterns, so that a message with the reader's values in it finds the one it was made from. */
import { parseTemplate, type PlaceholderValue, type Segment } from '../catalog/text/template.ts';
import type { Placeholders } from '../catalog/files/schema.ts';
import {
  normalizeWithOffsets,
  normalizeMessage,
  type NormalizedText,
} from './normalize/message.ts';
import { insideBounds } from './value-bounds.ts';

/** A message template that texts can be held against. */
export interface Pattern {
  /** As the API writes it. */
  exact: readonly Segment[];
  /** Its own texts folded, with nothing around the whole. */
  folded: readonly Segment[];
  /** How many letters and digits are its own and no values. */
  length: number;
}

/** How a text matches a template: wholly, or the text holds it somewhere. */
export interface TemplateMatch {
  isWhole: boolean;
  /** Whether a value at an end of it is empty, which anything without that value would be as well. */
  isPadded?: boolean;
  /** How many characters of the template are its own and no values. */
  length: number;
  /** In the order of the placeholders. */
  values: PlaceholderValue[];
  /** Where the message stands in the text. */
  start: number;
  end: number;
}

/** Fewer own letters than this say nothing about a text that is longer than the message. */
const leastInside = 12;
const leastWhole = 4;
/** A value inside a longer text is not longer than this. */
const longestInside = 500;
/** How many places of a longer text are tried. */
const mostPlaces = 8;

/** Two ends of a value. */
type Span = [start: number, end: number];

export function createPattern(
  template: string,
  placeholders: Pick<Placeholders, 'syntax' | 'literal'>,
): Pattern {
  const isPrintf = placeholders.syntax.includes('printf');
  const exact = parseTemplate(template, placeholders).map((segment): Segment =>
    // What prints a percent sign.
    isPrintf && segment.type === 'text'
      ? { type: 'text', text: segment.text.replaceAll('%%', '%') }
      : segment,
  );
  const own = exact.map((one) => (one.type === 'text' ? one.text : '')).join('');
  return {
    exact,
    folded: foldSegments(exact),
    length: countLetters(own),
  };
}

/** How many letters and digits a text has; one of a script without blanks says as much as several. */
function countLetters(text: string): number {
  const letters = text.match(/[\p{L}\p{N}]/gu) ?? [];
  const dense = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu) ?? [];
  return letters.length + 2 * dense.length;
}

/** A message as it can be compared: one line, straight quotes, lower case, nothing around it. */
export function normalizeSentence(text: string): string {
  const { text: folded, from, to } = normalizeWithOffsets(text);
  return folded.slice(from, to).replaceAll('\\"', '"');
}

/** Texts of a query that may be a message: the whole of it and whatever stands in quotes. */
export function findSentences(query: string): string[] {
  const quoted = [...query.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    .map(([, text = '']) => text)
    .filter((text) => /\s/.test(text));
  const value = /^[^\s"':]+\s*[:=]\s*(.*)$/s.exec(query.trim())?.[1];
  return [...new Set([query, ...(value ? [value] : []), ...quoted].map(normalizeSentence))].filter(
    (text) => text !== '',
  );
}

/** Matches a text against a message template. */
export function matchPattern(
  pattern: Pattern,
  text: NormalizedText,
  { allowsInside = true, allowsWhole = true } = {},
): TemplateMatch | null {
  if (pattern.length < leastWhole) return null;
  return (
    (allowsWhole ? matchWhole(pattern, text) : null) ??
    (allowsInside && pattern.length >= leastInside ? matchInside(pattern, text) : null)
  );
}

function matchWhole(
  { exact, folded, length }: Pattern,
  text: NormalizedText,
): TemplateMatch | null {
  const { original } = text;
  const result = (values: PlaceholderValue[]): TemplateMatch => ({
    isWhole: true,
    length,
    values,
    start: 0,
    end: original.length,
  });
  // A text that is letter by letter what the API sends carries its values to the letter as well.
  const spans = placeTexts(exact, original, 0, original.length, false);
  if (spans) return result(nameValues(exact, spans, (start, end) => original.slice(start, end)));
  const { from, to } = text;
  const read = (spans: Span[]) =>
    nameValues(folded, spans, (start, end) => unwrapLines(text.slice(start, end)));
  const found = placeTexts(folded, text.text, from, to, true);
  if (found) return result(read(found));
  // An empty value at an end leaves a blank there, which hardly any paste still has.
  const isOpen = folded.at(-1)?.type === 'placeholder' || folded[0]?.type === 'placeholder';
  const padded = isOpen ? placeTexts(folded, text.text, from - 1, to + 1, true) : null;
  return padded && { ...result(read(padded)), isPadded: true };
}

/** Finds the message somewhere in a longer text; how far values reach at its ends is read off the text around. */
function matchInside({ folded, length }: Pattern, text: NormalizedText): TemplateMatch | null {
  const first = folded.findIndex(({ type }) => type === 'text');
  const begin = folded[first]?.text ?? '';
  const rest = folded.slice(first);
  const leads = first > 0;
  const trails = folded.at(-1)?.type === 'placeholder';
  for (
    let at = text.text.indexOf(begin), tried = 0;
    at !== -1 && tried < mostPlaces;
    at = text.text.indexOf(begin, at + 1), tried++
  ) {
    const spans = placeTexts(rest, text.text, at, text.text.length, true, longestInside);
    if (!spans) continue;
    const last = spans.at(-1);
    const closed = rest.findLastIndex(({ type }) => type === 'text');
    let end = findTextsEnd(rest, spans, at, closed);
    if (trails && last) {
      last[1] = insideBounds.end(text.text, last[0]);
      end = last[1];
    }
    const lead: Span[] = leads ? [[insideBounds.start(text.text, at), at]] : [];
    const all = [...lead, ...spans];
    return {
      isWhole: false,
      length,
      values: nameValues(folded, all, (start, stop) => unwrapLines(text.slice(start, stop))),
      start: text.at(lead[0]?.[0] ?? at),
      end: text.at(end),
    };
  }
  return null;
}

/** Where the last text of a template ends that is placed with these values. */
function findTextsEnd(
  segments: readonly Segment[],
  spans: readonly Span[],
  start: number,
  last: number,
): number {
  const before = segments.slice(0, last + 1);
  const value = before.filter(({ type }) => type === 'placeholder').length;
  const from = before.findLastIndex(({ type }) => type === 'placeholder');
  const tail = before.slice(from + 1).reduce((sum, { text }) => sum + text.length, 0);
  return (value === 0 ? start : (spans[value - 1]?.[1] ?? start)) + tail;
}

/**
 * Places the texts of a template in this order in a text, with anything in the place of the placeholders. Looks at each
 * letter once: a pattern with several `.*` would not, and anything may be pasted.
 *
 * @param longest longest value; where it is given, the text may go on behind the template
 */
function placeTexts(
  segments: readonly Segment[],
  text: string,
  from: number,
  to: number,
  isFolded: boolean,
  longest?: number,
): Span[] | null {
  const isWhole = longest === undefined;
  const spans: Span[] = [];
  let at = from;
  for (const [index, segment] of segments.entries()) {
    if (segment.type === 'placeholder') {
      spans.push([at, isWhole ? to : at]);
      continue;
    }
    const own = segment.text;
    let found: number;
    if (index === 0) found = from;
    else if (isWhole && index === segments.length - 1) found = to - own.length;
    // Folded text has one blank where an empty value had one on both sides.
    else if (
      isFolded &&
      at > from &&
      own.startsWith(' ') &&
      text[at - 1] === ' ' &&
      text.startsWith(own, at - 1)
    )
      found = at - 1;
    else if (own === ' ' && segments[index + 1]?.type === 'placeholder')
      found = findLastBlank(text, at, segments[index + 2]?.text, to);
    else found = text.indexOf(own, at);
    const isBack = isFolded && own.startsWith(' ') && found === at - 1 && at > from;
    if ((found < at && !isBack) || found + own.length > to || !text.startsWith(own, found))
      return null;
    const open = spans.at(-1);
    if (open && segments[index - 1]?.type === 'placeholder') {
      open[1] = Math.max(open[0], found);
      if (!isWhole && open[1] - open[0] > longest) return null;
    }
    at = found + own.length;
  }
  const ends = segments.at(-1)?.type === 'placeholder';
  return !isWhole || at === to || ends ? spans : null;
}

/** Of two values with nothing but a blank between them the second one is a single word. */
function findLastBlank(text: string, at: number, next: string | undefined, to: number): number {
  const end = next === undefined ? to : text.indexOf(next, at + 1);
  return end === -1 ? -1 : text.lastIndexOf(' ', end - 1);
}

function nameValues(
  segments: readonly Segment[],
  spans: readonly Span[],
  read: (start: number, end: number) => string,
): PlaceholderValue[] {
  return segments
    .filter((segment) => segment.type === 'placeholder')
    .map(({ name }, index) => {
      const [start, end] = spans[index] ?? [0, 0];
      return { name, value: read(start, end) };
    });
}

/** A value that was wrapped into several lines. */
function unwrapLines(value: string): string {
  return value.replace(/\s*\n\s*/g, ' ');
}

/** Folds the texts of a template, and takes off what a comparable text has nothing of at its ends. */
function foldSegments(segments: readonly Segment[]): Segment[] {
  return segments
    .map((segment, index): Segment => {
      if (segment.type === 'placeholder') return segment;
      let text = normalizeMessage(segment.text);
      if (index === 0) text = text.replace(/^[\s"'`]+/, '');
      if (index === segments.length - 1) text = text.replace(/[\s"'`.,;!]+$/, '');
      return { type: 'text', text };
    })
    .filter(({ text }) => text !== '');
}
