/** Splits words of scripts without spaces, in which a whole clause is one run of letters. */
import { isWordCharacter } from './characters.ts';

/** Whether a UTF-16 code is a letter of a script without spaces: Chinese characters, Kana, and Hangul, whose words grow. */
export function isDense(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  );
}

/**
 * Splits a text into words of letters and digits. Of a script without spaces, each two adjacent letters are a word, so
 * that a part of a clause has the same words as the clause.
 */
export function splitDenseWords(text: string): string[] {
  const words: string[] = [];
  for (const [start, end] of findDenseWords(text)) words.push(text.slice(start, end));
  return words;
}

/** Yields the start and end of each word, in order. */
export function* findDenseWords(text: string): Generator<[start: number, end: number]> {
  let start = -1;
  let isInDense = false;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    const isDenseHere = isDense(code);
    const isWordHere = isDenseHere || isWordCharacter(code);
    if (start !== -1 && (!isWordHere || isDenseHere !== isInDense)) {
      // A run of a single letter is a word as well.
      if (!isInDense || at - start === 1) yield [start, at];
      start = -1;
    }
    if (!isWordHere) continue;
    if (start === -1) start = at;
    isInDense = isDenseHere;
    if (isDenseHere && at > start) yield [at - 1, at + 1];
  }
}
