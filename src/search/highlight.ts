/** Which letters of a text a query has found, to be marked. */
import { fold, foldWithPlaces, readings, wordPattern, words } from './normalize/spelling.ts';

/** A piece of a text. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** Shorter beginnings would mark `no` in `not`. */
const leastBeginning = 3;

/** Cuts a text into pieces with and without a mark: the query as one piece, else its words. */
export function markWords(text: string, query: string): Piece[] {
  const folded = foldWithPlaces(text);
  for (const reading of readings(query)) {
    const typed = fold(reading);
    const at = typed === '' ? -1 : folded.text.indexOf(typed);
    if (at !== -1) return cut(text, new Set(places(folded.at, at, typed.length)));
  }
  const marked = new Set<number>();
  const typed = new Set(words(query));
  for (const match of text.matchAll(wordPattern)) {
    const word = foldWithPlaces(match[0]);
    const length = Math.max(0, ...[...typed].map((one) => markedLength(word.text, one)));
    for (const place of word.at.slice(0, length)) marked.add(match.index + place);
  }
  return cut(text, marked);
}

/** How many letters of a word are marked for a word of the query: all of it, or a beginning that says something. */
function markedLength(word: string, typed: string): number {
  return word === typed || (typed.length >= leastBeginning && word.startsWith(typed))
    ? typed.length
    : 0;
}

/** Cuts a code into pieces: the letters that a spelling with mistakes has right are marked. */
export function markLetters(text: string, query: string): Piece[] {
  const typed = fold(query);
  const folded = foldWithPlaces(text);
  return cut(text, new Set(commonLetters(typed, folded.text).flatMap((at) => folded.at[at] ?? [])));
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
