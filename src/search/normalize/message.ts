/** Normalizes messages, so that copies of the same message can be compared. */
import { foldCase, normalizeCharacters } from './characters.ts';

/** A normalized text with the original offsets of its characters. */
export interface NormalizedText {
  original: string;
  /** The normalized text, with a blank at both ends. */
  text: string;
  /** The start and end of the message in `text`, without the quotes and punctuation around it. */
  from: number;
  to: number;
  /** Returns the offset of a character of `text` in the original. */
  at(index: number): number;
  /** Returns the part of the original for a part of `text`. */
  slice(start: number, end: number): string;
}

/** Normalizes a message: one line, single blanks, straight quotes, lowercase. */
export function normalizeMessage(text: string): string {
  return foldCase(text).replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
}

/** Normalizes a text as `normalizeMessage` does, and keeps the original offset of each character. */
export function normalizeWithOffsets(original: string): NormalizedText {
  const { text, offsets } = isPlain(original) ? normalizePlain(original) : normalizeEach(original);
  let [from, to] = [1, text.length - 1];
  while (from < to && ` "'\``.includes(text.charAt(from))) from++;
  while (to > from && ` "'\`.,;!`.includes(text.charAt(to - 1))) to--;
  const at = (index: number) =>
    offsets === null
      ? Math.min(Math.max(index - 1, 0), original.length)
      : (offsets[index] ?? original.length);
  return {
    original,
    text,
    from,
    to,
    at,
    slice: (start, end) => original.slice(at(start), at(end)),
  };
}

/**
 * Returns whether each character becomes exactly one character, so that all offsets stay the same, as in most texts.
 */
function isPlain(text: string): boolean {
  return !/[^ -~]| {2}/.test(text);
}

function normalizePlain(original: string): { text: string; offsets: null } {
  return { text: ` ${original.toLowerCase()} `, offsets: null };
}

function normalizeEach(original: string): { text: string; offsets: number[] } {
  let wasBlank = false;
  const { text, offsets } = normalizeCharacters(original, (character) => {
    const isBlank = /\s/.test(character);
    const isRepeated = isBlank && wasBlank;
    wasBlank = isBlank;
    if (isRepeated) return '';
    if (isBlank) return ' ';
    // Most characters are ASCII, for which this is faster.
    return character < '\x7f' ? character.toLowerCase() : normalizeMessage(character);
  });
  return { text: ` ${text} `, offsets: [0, ...offsets, original.length] };
}
