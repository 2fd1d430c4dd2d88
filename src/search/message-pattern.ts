/** Message templates as patterns that texts can be matched against. */
import { printText, type PlaceholderRules } from '../catalog/text/placeholder-patterns.ts';
import { findSentenceEnd } from '../catalog/text/sentences.ts';
import { parseTemplate, type Segment } from '../catalog/text/template.ts';
import { normalizeWithOffsets, normalizeMessage } from './normalize/message.ts';

/** A character of a script without spaces counts as much as several letters of an alphabet. */
const denseScripts = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
const extraDenseLetters = 2;

/** The letters that a first sentence needs, so that it does not stand for many messages. */
const minSentenceLetters = 15;

/** A message template that texts can be matched against. */
export interface Pattern {
  /** The template as the API documents it. */
  exact: readonly Segment[];
  /** The template with folded texts, without quotes and punctuation around it. */
  folded: readonly Segment[];
  /** The number of its letters and digits, without placeholders. */
  letterCount: number;
}

/**
 * Creates the pattern of a message template.
 *
 * @param names the names of the arguments of the message, in order
 */
export function createPattern(
  template: string,
  placeholders: PlaceholderRules,
  names: readonly string[] = [],
): Pattern {
  const exact = parseTemplate(template, placeholders, names).map((segment): Segment =>
    segment.type === 'text'
      ? { type: 'text', text: printText(segment.text, placeholders) }
      : segment,
  );
  const text = exact.map((segment) => (segment.type === 'text' ? segment.text : '')).join('');
  return { exact, folded: foldSegments(exact), letterCount: countLetters(text) };
}

/**
 * Creates the pattern of the first sentence of a message template, which some programs print alone; `null` if the
 * template has only one sentence, or the first one is too short to be recognized.
 */
export function createFirstSentence(
  template: string,
  placeholders: PlaceholderRules,
  names: readonly string[] = [],
): Pattern | null {
  const end = findSentenceEnd(template);
  if (end === null) return null;
  const pattern = createPattern(template.slice(0, end), placeholders, names);
  return pattern.letterCount < minSentenceLetters ? null : pattern;
}

/**
 * Finds the folded texts of a query that may be a message: the whole query, the value of a key, and texts in quotes.
 */
export function findSentences(query: string): string[] {
  const quoted = [...query.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    .map(([, text = '']) => text)
    .filter((text) => /\s/.test(text));
  const value = /^[^\s"':]+\s*[:=]\s*(.*)$/s.exec(query.trim())?.[1];
  const sentences = [query, ...(value ? [value] : []), ...quoted].map(foldSentence);
  return [...new Set(sentences)].filter((text) => text !== '');
}

/** Folds a message and removes quotes and punctuation around it. */
function foldSentence(text: string): string {
  const { text: folded, from, to } = normalizeWithOffsets(text);
  return folded.slice(from, to).replaceAll('\\"', '"');
}

/** Folds the texts of a template, and removes quotes and punctuation at its ends. */
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

/** Counts letters and digits. A character of a script without spaces counts as several. */
export function countLetters(text: string): number {
  const letters = text.match(/[\p{L}\p{N}]/gu) ?? [];
  const dense = text.match(denseScripts) ?? [];
  return letters.length + extraDenseLetters * dense.length;
}
