/** The words of a text. */
import { normalizeMessage } from '../../search/normalize/message.ts';

const wordPattern = /[\p{L}\p{N}_]+(?:['.@:/-]+[\p{L}\p{N}_]+)*/gu;

/** A word, folded, with its position. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** Returns the weight of a word. Rare words weigh more than common words. */
export type WordWeight = (word: string) => number;

/** Splits a text into words. */
export function splitWords(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    text: normalizeMessage(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
