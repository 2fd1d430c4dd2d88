/** Highlights the matches of a query in a text. */
import type { OffsetText } from './normalize/characters.ts';
import { fold, foldWithOffsets, splitWords, wordPattern } from './normalize/spelling.ts';
import { expandQuery } from './query-variants.ts';
import { findCommonLetters, limitEdits } from './similarity.ts';

/** A piece of a text. */
export interface Piece {
  text: string;
  /** Whether the piece matches the query. */
  isMatch: boolean;
}

/** The minimum length of a highlighted prefix. A shorter prefix would highlight `no` in `not`. */
const minPrefix = 3;

/** Splits a text into pieces that match the query and others. Matches the whole query, or else its words. */
export function highlightWords(text: string, query: string): Piece[] {
  const folded = foldWithOffsets(text);
  const phrase = findPhrase(folded, query);
  if (phrase) return cut(text, new Set(phrase));
  const typed = new Set(splitWords(query));
  const matched = new Set<number>();
  for (const match of text.matchAll(wordPattern)) {
    const word = foldWithOffsets(match[0]);
    const length = Math.max(0, ...[...typed].map((other) => matchedLength(word.text, other)));
    for (const offset of word.offsets.slice(0, length)) matched.add(match.index + offset);
  }
  return cut(text, matched);
}

/**
 * Splits a code into the letters that a misspelled query has in common with it and others. A word of the code that differs
 * in more letters than a typo is another word, and the few letters in common mean nothing.
 */
export function highlightLetters(text: string, query: string): Piece[] {
  const folded = foldWithOffsets(text);
  const letters = findCommonLetters(fold(query), folded.text);
  const common = new Set(letters.flatMap((at) => folded.offsets[at] ?? []));
  const matched = new Set<number>();
  for (const { 0: name, index } of text.matchAll(wordPattern)) {
    const word = foldWithOffsets(name);
    const offsets = word.offsets.map((offset) => index + offset);
    const isMatch = offsets.map((offset) => common.has(offset));
    const count = isMatch.filter(Boolean).length;
    const isPrefix = count >= minPrefix && isMatch.indexOf(false) === count;
    if (!isPrefix && count < word.text.length - limitTypos(word.text)) continue;
    for (const offset of offsets) if (common.has(offset)) matched.add(offset);
  }
  return cut(text, matched);
}

/** Returns how many letters of a word of a code may be wrong. In a short word, this is one, unless it would be most of it. */
function limitTypos(word: string): number {
  return word.length < minPrefix ? 0 : Math.max(1, limitEdits(word));
}

/** Finds the offsets of the letters of the first variant of the query that the text contains. */
function findPhrase({ text, offsets }: OffsetText, query: string): number[] | null {
  for (const variant of expandQuery(query)) {
    const typed = fold(variant);
    const at = typed === '' ? -1 : text.indexOf(typed);
    if (at !== -1) return offsets.slice(at, at + typed.length);
  }
  return null;
}

/**
 * Returns how many letters of a word are highlighted for a word of the query: all, or a prefix of sufficient length.
 */
function matchedLength(word: string, typed: string): number {
  return word === typed || (typed.length >= minPrefix && word.startsWith(typed)) ? typed.length : 0;
}

/**
 * Splits a text into pieces. Includes the separators between two matched letters, so that a whole code is one piece.
 */
function cut(text: string, matched: ReadonlySet<number>): Piece[] {
  const last = Math.max(-1, ...matched);
  const pieces: Piece[] = [];
  let [index, wasMatch] = [0, false];
  for (const character of text) {
    const next = index + character.length;
    const isSeparator = !/[\p{L}\p{N}]/u.test(character);
    const isMatch =
      matched.has(index) || (isSeparator && wasMatch && index < last && matched.has(next));
    const piece = pieces.at(-1);
    if (piece?.isMatch === isMatch) piece.text += character;
    else pieces.push({ text: character, isMatch });
    wasMatch = isMatch;
    index = next;
  }
  return pieces;
}
