/** Which letters of a text a query has found, to be marked. */
import { fold, foldWithPlaces, readings, words } from './spelling.ts';

/** A piece of a text. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** Cuts a text into pieces with and without a mark: the query as one piece, else its words. */
export function markWords(text: string, query: string): Piece[] {
  const folded = foldWithPlaces(text);
  for (const reading of readings(query)) {
    const typed = fold(reading);
    const at = typed === '' ? -1 : folded.text.indexOf(typed);
    if (at !== -1) return cut(text, new Set(places(folded.at, at, typed.length)));
  }
  const marked = new Set<number>();
  // A single letter marks half of any text.
  for (const word of new Set(words(query).filter((one) => one.length > 1))) {
    for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const start = match.index;
      const piece = foldWithPlaces(match[0]);
      const at = piece.text.indexOf(word);
      if (at !== -1 && isWordStart(match[0], piece.at[at] ?? 0))
        for (const place of places(piece.at, at, word.length)) marked.add(start + place);
    }
  }
  return cut(text, marked);
}

/** Cuts a code into pieces: the letters that a spelling with mistakes has right are marked. */
export function markLetters(text: string, query: string): Piece[] {
  const typed = fold(query);
  const folded = foldWithPlaces(text);
  return cut(text, new Set(commonLetters(typed, folded.text).flatMap((at) => folded.at[at] ?? [])));
}

function isWordStart(word: string, at: number): boolean {
  return at === 0 || (/\p{Lu}/u.test(word.charAt(at)) && !/\p{Lu}/u.test(word.charAt(at - 1)));
}

function places(at: readonly number[], start: number, length: number): number[] {
  return at.slice(start, start + length);
}

/** Places in the second text of the longest sequence of letters that both texts hold in the same order. */
function commonLetters(a: string, b: string): number[] {
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (row: number, column: number) => longest[row]?.[column] ?? 0;
  for (let row = a.length - 1; row >= 0; row--) {
    for (let column = b.length - 1; column >= 0; column--) {
      const next =
        a[row] === b[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
      longest[row]?.fill(next, column, column + 1);
    }
  }
  const found: number[] = [];
  let [row, column] = [0, 0];
  while (row < a.length && column < b.length) {
    if (a[row] === b[column]) {
      found.push(column);
      row++;
      column++;
    } else if (at(row + 1, column) > at(row, column + 1)) row++;
    else column++;
  }
  return found;
}

/** Separators between two marked letters are marked along, so that a whole code is one mark. */
function cut(text: string, marked: ReadonlySet<number>): Piece[] {
  const last = Math.max(-1, ...marked);
  const pieces: Piece[] = [];
  let [index, wasMarked] = [0, false];
  for (const character of text) {
    const next = index + character.length;
    const isSeparator = !/[\p{L}\p{N}]/u.test(character);
    const isMarked =
      marked.has(index) || (isSeparator && wasMarked && index < last && marked.has(next));
    const piece = pieces.at(-1);
    if (piece?.isMarked === isMarked) piece.text += character;
    else pieces.push({ text: character, isMarked });
    wasMarked = isMarked;
    index = next;
  }
  return pieces;
}
