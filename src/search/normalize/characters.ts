/** Folds and classifies characters. */

/** The UTF-16 code of `_`. */
export const underscore = 95;

const [unknown, word, other] = [0, 1, 2];
/** The kind of each UTF-16 code, filled as codes are seen. */
const kinds = new Uint8Array(0x10000);

/** Removes typical differences between two copies of a text: compatibility forms (`ﬁ`, full width) and uppercase. */
export function foldCase(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** A normalized text with the original offsets of its characters. */
export interface OffsetText {
  text: string;
  /** For each UTF-16 code of `text`, the offset of its character in the original. */
  offsets: number[];
}

/**
 * Normalizes a text character by character and keeps the offset of each one.
 *
 * @param normalize returns the normalized form of a character: none, one, or several characters
 */
export function normalizeCharacters(
  original: string,
  normalize: (character: string) => string,
): OffsetText {
  const offsets: number[] = [];
  let text = '';
  let offset = 0;
  for (const character of original) {
    text += normalize(character);
    while (offsets.length < text.length) offsets.push(offset);
    offset += character.length;
  }
  return { text, offsets };
}

/**
 * Returns whether a UTF-16 code is a letter, a digit, or an underscore, of any script. Half of a surrogate pair is not.
 * Faster than a pattern for texts of a megabyte.
 */
export function isWordCharacter(code: number): boolean {
  let kind = kinds[code] ?? other;
  if (kind === unknown) {
    kind = /[\p{L}\p{N}_]/u.test(String.fromCharCode(code)) ? word : other;
    if (code < 0x10000) kinds[code] = kind;
  }
  return kind === word;
}

/** Whether a UTF-16 code separates a code from its catalog, class, or path: `.:/~#$@`. A hyphen is part of a code. */
export function isSeparator(code: number): boolean {
  return (
    code === 46 ||
    code === 47 ||
    code === 58 ||
    code === 126 ||
    code === 64 ||
    code === 35 ||
    code === 36
  );
}

/** Whether a UTF-16 code connects identifiers: a separator, or one of `-+*`. */
export function isConnector(code: number): boolean {
  return isSeparator(code) || code === 45 || code === 42 || code === 43;
}

/** Whether a UTF-16 code is a lowercase letter of ASCII. */
export function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether a UTF-16 code is an uppercase letter of ASCII. */
export function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Whether a UTF-16 code is a digit of ASCII. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * Combines the first UTF-16 code and the length of a word to one number: a key that excludes most words without
 * comparing them.
 */
export function toShape(first: number, length: number): number {
  return length * 0x10000 + first;
}
