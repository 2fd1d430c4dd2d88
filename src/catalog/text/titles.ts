/** Titles of codes: the words of the code or, if it has none, the words that the API documents about it. */
import { findFirstSentence, shortenText } from './sentences.ts';
import { toWords } from './words.ts';

/** Longer titles do not fit in a tab or a row of an index. */
const maxTitleLength = 80;
/** Between the titles of several cases. */
const separator = ' / ';

/**
 * Numbers with a prefix of one or two words, such as `E0000011`, `PD1001`, `gRPC 5`, `ERR_NGROK_108`, and `ERR_NGROK_3`. In
 * `oauth2` and `RATE_LIMIT_2`, the number belongs to the words.
 */
const numbered =
  /^(?:(?:\p{L}+[^\p{L}\p{N}]*){0,2}\d[\d.-]{2,}|(?:(?:ERR|ERROR|err|error)[^\p{L}\p{N}]+\p{L}+|\p{L}{1,4})[^\p{L}\p{N}]*\d+)$/u;
/** Numbers with letters among the digits, such as `42P01` and `0x80070005`. */
const mixed = /^(?:(?=(?:\D*\d){2})[A-Z\d]{2,8}|0x[\dA-Fa-f]+)$/;

/** The texts of a case from which its title can be created; empty texts count as missing. */
export interface TitleTexts {
  title: string | null;
  /** The message, or else the description. */
  text: string | null;
}

/** Returns whether a code has no words: it is a number, perhaps with a prefix, or has no letters. */
export function isWordless(code: string): boolean {
  return !/\p{L}/u.test(code) || numbered.test(code) || mixed.test(code);
}

/** Returns whether the words of a code say more than the code. */
export function hasWords(code: string, terms: readonly string[]): boolean {
  return toWords(code, terms) !== code && !isWordless(code);
}

/**
 * Creates the title of a code: its words or, if they say no more than the code, the titles of its cases or the first
 * sentences of their texts. Returns the code if there are none.
 *
 * @param terms the spellings of words
 */
export function createCodeTitle(
  code: string,
  cases: readonly TitleTexts[],
  terms: readonly string[],
): string {
  const words = toWords(code, terms);
  if (words !== code && !isWordless(code)) return words;
  const titles = cases.map(createCaseTitle).filter((title) => title !== '');
  return shortenText([...new Set(titles)].join(separator), maxTitleLength) || code;
}

function createCaseTitle({ title, text }: TitleTexts): string {
  return findFirstSentence(title ?? '') || findFirstSentence(text ?? '');
}
