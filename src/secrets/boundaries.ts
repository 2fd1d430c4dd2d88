/** Finds the bounds of words in a text with escapes. */

/** A set of ASCII characters: 1 at the code of each. */
export type CharacterSet = Uint8Array;

const [backslash, percent] = [92, 37];
const escape = /[nrtbf]|u[\da-fA-F]{4}/y;
const percentEncoded = /[\da-fA-F]{2}/y;
const alphanumeric = createCharacterSet(/[A-Za-z0-9]/);

/** Finds the end of the line at an offset. */
export type LineEndFinder = (at: number) => number;

/** Creates the set of the ASCII characters that match a pattern. */
export function createCharacterSet(pattern: RegExp): CharacterSet {
  return Uint8Array.from({ length: 128 }, (_, code) =>
    pattern.test(String.fromCharCode(code)) ? 1 : 0,
  );
}

/** Returns whether there is an ASCII letter or digit at an offset. */
export function isAlphanumeric(text: string, at: number): boolean {
  return alphanumeric[text.charCodeAt(at)] === 1;
}

/** Returns whether a word can begin at an offset: not after a letter or digit, unless that is the end of an escape. */
export function isWordStart(text: string, at: number): boolean {
  if (!isAlphanumeric(text, at - 1)) return true;
  for (let back = 1; back <= 5; back++) {
    if (at - back - 1 >= 0 && skipEscape(text, at - back) === at) return true;
  }
  return false;
}

/**
 * Returns the offset after the rest of an escape, if a backslash or a percent sign is directly before the given offset.
 */
export function skipEscape(text: string, start: number): number {
  const before = text.charCodeAt(start - 1);
  if (before !== backslash && before !== percent) return start;
  const pattern = before === backslash ? escape : percentEncoded;
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

/** Returns the offset after a run of characters. */
export function findRunEnd(text: string, start: number, characters: CharacterSet): number {
  let end = start;
  while (end < text.length && characters[text.charCodeAt(end)] === 1) end++;
  return end;
}

/** Returns the end of a part without these characters at its end. */
export function trimEnd(text: string, start: number, end: number, characters: string): number {
  let last = end;
  while (last > start && characters.includes(text.charAt(last - 1))) last--;
  return last;
}

/** Calls a function for every run of characters that has a minimum length. */
export function forEachRun(
  text: string,
  characters: CharacterSet,
  minLength: number,
  visit: (start: number, end: number) => void,
): void {
  for (let at = 0; at < text.length; at++) {
    if (characters[text.charCodeAt(at)] !== 1) continue;
    const start = skipEscape(text, at);
    const end = findRunEnd(text, Math.max(at + 1, start), characters);
    if (end - start >= minLength) visit(start, end);
    at = end;
  }
}

/** Creates a finder of line ends. If it is called with ascending offsets, it reads each line once. */
export function createLineEndFinder(text: string): LineEndFinder {
  let [from, end] = [0, -1];
  return (at) => {
    if (at < from || at > end) {
      const newline = text.indexOf('\n', at);
      [from, end] = [at, newline === -1 ? text.length : newline];
    }
    return end;
  };
}
