/** Normalizes spellings of codes, so that the input of readers can be compared with the catalogs. */
import { foldCase, normalizeCharacters, type OffsetText } from './characters.ts';

/** The words of a text or an identifier: `OAuthTokenInvalid` has `O`, `Auth`, `Token`, and `Invalid`. */
export const wordPattern = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{N}]+|\p{Lu}/gu;

/** Words that SDKs, languages, and enums put before or after a code. */
const affixes: ReadonlySet<string> = new Set([
  'api',
  'code',
  'e',
  'err',
  'error',
  'errors',
  'exception',
  'failure',
]);

/** More affixes in a row are text, not a code. */
const maxAffixes = 3;

/**
 * Keeps only letters and digits, in lowercase: `UserNotFound`, `user-not-found`, and `USER_NOT_FOUND` fold to the same
 * text.
 */
export function fold(text: string): string {
  return foldCase(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Folds a text and keeps the original offset of each character. */
export function foldWithOffsets(text: string): OffsetText {
  return normalizeCharacters(text, fold);
}

/** Splits a text or an identifier into its words, in lowercase. */
export function splitWords(text: string): string[] {
  return (text.normalize('NFKC').match(wordPattern) ?? []).map((word) => word.toLowerCase());
}

/**
 * Strips the affixes of a spelling (`ERR_USER_NOT_FOUND`, `UserNotFoundError`) and folds the rest.
 *
 * @param names additional affixes: the names of the catalogs
 * @returns every folded form, the longest first; empty if there are no affixes or only affixes
 */
export function stripAffixes(text: string, names: ReadonlySet<string> = new Set()): string[] {
  const words = splitWords(text);
  const isAffix = (word: string) => affixes.has(word) || names.has(word);
  const first = words.findIndex((word) => !isAffix(word));
  if (first === -1) return [];
  const last = words.findLastIndex((word) => !isAffix(word));
  const before = Math.min(first, maxAffixes);
  const after = Math.min(words.length - 1 - last, maxAffixes);
  const folded = words.map(fold);
  const stripped: string[] = [];
  for (let count = 1; count <= before + after; count++) {
    // Prefixes first: they are more frequent than suffixes.
    for (let start = Math.min(count, before); start >= 0 && count - start <= after; start--) {
      stripped.push(folded.slice(start, words.length - count + start).join(''));
    }
  }
  return stripped;
}
