/** Reads quoted strings in the output of programs, also inside other quoted strings: `"x"`, `\"x\"`, `\\\"x\\\"`. */

/** A string between quotes. */
export interface Quoted {
  /** The start and end of its content, as offsets in the whole text. */
  start: number;
  end: number;
  /** The offset after the string. */
  after: number;
  /** How many times its content is escaped. */
  depth: number;
  /** Whether the text ends before the closing quote. */
  isCut: boolean;
}

/** A quote without a closing quote within this many characters is not the start of a string. */
const maxLength = 200_000;
const backslash = 92;

const simpleEscapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\x07',
  e: '\x1b',
  0: '\0',
};
const escape =
  /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|U([\da-fA-F]{8}|[\da-fA-F]{4})|x([\da-fA-F]{2})|([^]))/g;
/** A backslash that is not an escape in any language. */
const plainBackslash =
  /(?<!\\)(?:\\\\)*\\(?!["'`\\/bfnrtvae0$#\n\r]|u[\da-fA-F{]|U[\da-fA-F]{4}|x[\da-fA-F]{2})/;

/**
 * Reads the string that opens at an offset.
 *
 * @param escapes the number of backslashes before the opening quote; the closing quote has as many, and quotes inside the
 *   string have more
 * @param limit where the surrounding text ends
 * @returns `null` if no string opens there
 */
export function readQuoted(
  text: string,
  open: number,
  escapes: number,
  limit: number,
): Quoted | null {
  const quote = text[open] ?? '';
  const depth = escapeDepth(escapes);
  const unit = 2 ** (depth - 1);
  const stop = Math.min(limit, open + maxLength);
  for (
    let at = text.indexOf(quote, open + 1);
    at !== -1 && at < stop;
    at = text.indexOf(quote, at + 1)
  ) {
    const before = countBackslashes(text, at, open + 1);
    // Fewer backslashes than before the opening quote: the surrounding string ends here.
    if (before < unit - 1)
      return { start: open + 1, end: at - before, after: at - before, depth, isCut: true };
    if (before % (2 * unit) !== unit - 1) continue;
    if (quote !== '"' && isApostrophe(text, at)) continue;
    return { start: open + 1, end: at - (unit - 1), after: at + 1, depth, isCut: false };
  }
  // Of quotes that never close, only a double quote opens a string: the text was cut off.
  if (quote !== '"' || stop < limit) return null;
  return { start: open + 1, end: limit, after: limit, depth, isCut: true };
}

/** Returns how many times the content of a string is escaped, by the number of backslashes before its quotes. */
export function escapeDepth(escapes: number): number {
  return Math.floor(Math.log2(escapes + 1)) + 1;
}

/** Returns the first offset, from the given one on, that is not a backslash. */
export function skipBackslashes(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === backslash) end++;
  return end;
}

/** Returns the number of backslashes directly before an offset and not before `from`. */
export function countBackslashes(text: string, at: number, from: number): number {
  let count = 0;
  while (at - 1 - count >= from && text.charCodeAt(at - 1 - count) === backslash) count++;
  return count;
}

/** Returns whether a single quote is inside a word: `can't`. */
export function isApostrophe(text: string, at: number): boolean {
  const isLetter = (place: number) => /[\p{L}\p{N}]/u.test(text.charAt(place));
  // Python writes a letter before some of its strings.
  const isPrefix = /[bru]/.test(text.charAt(at - 1)) && !isLetter(at - 2);
  return isLetter(at + 1) && isLetter(at - 1) && !isPrefix;
}

/** Decodes the escapes of JSON and of languages with similar strings, `depth` times. */
export function unescape(text: string, depth: number): string {
  let plain = text;
  for (let time = 0; time < depth && plain.includes('\\'); time++) {
    // A Windows path in plain quotes is not escaped at all.
    if (plainBackslash.test(plain)) return plain;
    plain = plain.replace(escape, (whole, ...groups: (string | undefined)[]) => {
      const hex = groups.slice(0, 4).find((group) => group !== undefined);
      if (hex === undefined) return simpleEscapes[groups[4] ?? ''] ?? groups[4] ?? whole;
      const point = parseInt(hex, 16);
      // In UTF-16, two escapes can be one character, so halves are kept.
      return point > 0x10ffff
        ? whole
        : point > 0xffff
          ? String.fromCodePoint(point)
          : String.fromCharCode(point);
    });
  }
  return plain;
}
