/** Highlights in a text what a query matches. */
import type { OffsetText } from './normalize/characters.ts';
import { fold, foldWithOffsets, splitWords, wordPattern } from './normalize/spelling.ts';
import { expandQuery } from './query-variants.ts';
import { findCommonLetters } from './similarity.ts';

/** A piece of a text. */
export interface Piece {
  text: string;
  /** Whether the query matches it. */
  isMatch: boolean;
}

/** A shorter prefix would highlight `no` in `not`. */
const minPrefix = 3;

/** Cuts a text into pieces that the query matches and others: the query as a whole, else its words. */
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

/** Cuts a code into the letters that a misspelled query has right and others. */
export function highlightLetters(text: string, query: string): Piece[] {
  const folded = foldWithOffsets(text);
  const common = findCommonLetters(fold(query), folded.text);
  return cut(text, new Set(common.flatMap((at) => folded.offsets[at] ?? [])));
}

/** The offsets of the letters of the first variant of the query that a text contains. */
function findPhrase({ text, offsets }: OffsetText, query: string): number[] | null {
  for (const variant of expandQuery(query)) {
    const typed = fold(variant);
    const at = typed === '' ? -1 : text.indexOf(typed);
    if (at !== -1) return offsets.slice(at, at + typed.length);
  }
  return null;
}

/** How many letters of a word are highlighted for a word of the query: all, or a prefix that is long enough. */
function matchedLength(word: string, typed: string): number {
  return word === typed || (typed.length >= minPrefix && word.startsWith(typed)) ? typed.length : 0;
}

/** Includes the separators between two matched letters, so that a whole code is one piece. */
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
