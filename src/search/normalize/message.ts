/** Messages: copies of one message, normalized so that they can be compared. */
import { foldCase, normalizeCharacters } from './characters.ts';

/** A normalized text that knows where its characters come from. */
export interface NormalizedText {
  original: string;
  /** The normalized text, with a blank at both ends. */
  text: string;
  /** Where the message begins and ends in `text`, without the quotes and punctuation around it. */
  from: number;
  to: number;
  /** The offset in the original of a character of `text`. */
  at(index: number): number;
  /** The part of the original that a part of `text` comes from. */
  slice(start: number, end: number): string;
}

/** Normalizes a message: one line, single blanks, straight quotes, lower case. */
export function normalizeMessage(text: string): string {
  return foldCase(text).replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
}

/** Normalizes a text as `normalizeMessage` does, and keeps where each of its characters comes from. */
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

/** Whether every character becomes exactly one: then each keeps its place. Most texts are like this. */
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
    // The quick way for ASCII, which most characters are.
    return character < '\x7f' ? character.toLowerCase() : normalizeMessage(character);
  });
  return { text: ` ${text} `, offsets: [0, ...offsets, original.length] };
}
