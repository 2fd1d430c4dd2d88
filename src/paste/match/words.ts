/** The words of a text. */
import { normalizeMessage } from '../../search/normalize/message.ts';

const wordPattern = /[\p{L}\p{N}_]+(?:['.@:/-]+[\p{L}\p{N}_]+)*/gu;

/** A word, folded, with its position. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** How much a word says: a rare one more than a common one. */
export type WordWeight = (word: string) => number;

/** Splits a text into words. */
export function splitWords(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    text: normalizeMessage(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
