/** Quoted strings as programs print them, also inside other quoted strings: `"x"`, `\"x\"`, `\\\"x\\\"`. */

/** A string between quotes. */
export interface Quoted {
  /** Its content, in code units of the whole text. */
  start: number;
  end: number;
  /** Where the text goes on behind it. */
  after: number;
  /** How often its content is escaped. */
  depth: number;
  /** Whether the text ends before its closing quote. */
  isCut: boolean;
}

/** A string that is not closed after so many characters is a stray quote. */
const longest = 200_000;
const backslash = 92;

/**
 * Reads the string that opens here.
 *
 * @param escapes backslashes before the opening quote: with n of them its closing quote has n as well, and quotes inside
 *   of it have more
 * @param limit where the text around ends
 */
export function readQuoted(
  text: string,
  open: number,
  escapes: number,
  limit: number,
): Quoted | null {
  const quote = text[open] ?? '';
  const depth = depthOf(escapes);
  const unit = 2 ** (depth - 1);
  const stop = Math.min(limit, open + longest);
  for (
    let at = text.indexOf(quote, open + 1);
    at !== -1 && at < stop;
    at = text.indexOf(quote, at + 1)
  ) {
    const before = backslashes(text, at, open + 1);
    // Fewer backslashes than it opened with: the string around it ends here.
    if (before < unit - 1)
      return { start: open + 1, end: at - before, after: at - before, depth, isCut: true };
    if (before % (2 * unit) !== unit - 1) continue;
    if (quote !== '"' && isApostrophe(text, at)) continue;
    return { start: open + 1, end: at - (unit - 1), after: at + 1, depth, isCut: false };
  }
  // Of quotes that never close only a double one opens a string: the text was cut.
  if (quote !== '"' || stop < limit) return null;
  return { start: open + 1, end: limit, after: limit, depth, isCut: true };
}

/** How often the content of a string is escaped whose quotes have so many backslashes. */
export function depthOf(escapes: number): number {
  return Math.floor(Math.log2(escapes + 1)) + 1;
}

/** The first place at or behind one that is no backslash. */
export function behindBackslashes(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === backslash) end++;
  return end;
}

/** How many backslashes stand before a place. */
export function backslashes(text: string, at: number, from: number): number {
  let count = 0;
  while (at - 1 - count >= from && text.charCodeAt(at - 1 - count) === backslash) count++;
  return count;
}

/** A single quote inside of a word: `can't`. */
export function isApostrophe(text: string, at: number): boolean {
  const isLetter = (place: number) => /[\p{L}\p{N}]/u.test(text.charAt(place));
  // Python writes a letter before some of its strings.
  const isPrefix = /[bru]/.test(text.charAt(at - 1)) && !isLetter(at - 2);
  return isLetter(at + 1) && isLetter(at - 1) && !isPrefix;
}

const simple: Readonly<Record<string, string>> = {
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

/** What no language escapes. */
const unknown =
  /(?<!\\)(?:\\\\)*\\(?!["'`\\/bfnrtvae0$#\n\r]|u[\da-fA-F{]|U[\da-fA-F]{4}|x[\da-fA-F]{2})/;

/** Undoes the escapes of JSON and of the languages whose strings look alike, so many times. */
export function unescape(text: string, depth: number): string {
  let plain = text;
  for (let time = 0; time < depth && plain.includes('\\'); time++) {
    // A path of Windows in plain quotes is not escaped at all.
    if (unknown.test(plain)) return plain;
    plain = plain.replace(escape, (whole, ...groups: (string | undefined)[]) => {
      const hex = groups.slice(0, 4).find((group) => group !== undefined);
      if (hex === undefined) return simple[groups[4] ?? ''] ?? groups[4] ?? whole;
      const point = parseInt(hex, 16);
      // In UTF-16 two escapes make one character, so halves are kept.
      return point > 0x10ffff
        ? whole
        : point > 0xffff
          ? String.fromCodePoint(point)
          : String.fromCharCode(point);
    });
  }
  return plain;
}
