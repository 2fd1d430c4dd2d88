/** Where in a text something can begin or end that is no part of a word. */

/** Membership of ASCII characters, by their code. */
export type Members = Uint8Array;

export function membersOf(pattern: RegExp): Members {
  return Uint8Array.from({ length: 128 }, (_, code) =>
    pattern.test(String.fromCharCode(code)) ? 1 : 0,
  );
}

const alphanumeric = membersOf(/[A-Za-z0-9]/);

/** Whether a letter or digit of ASCII stands there. */
export function isAlphanumeric(text: string, at: number): boolean {
  return alphanumeric[text.charCodeAt(at)] === 1;
}

/** Whether a word can begin there: behind no letter or digit, or behind an escaped character, which may end in one. */
export function isFree(text: string, at: number): boolean {
  if (!isAlphanumeric(text, at - 1)) return true;
  for (let back = 1; back <= 5; back++) {
    if (at - back - 1 >= 0 && afterEscape(text, at - back) === at) return true;
  }
  return false;
}

const [backslash, percent] = [92, 37];
const escaped = /[nrtbf]|u[\da-fA-F]{4}/y;
const encoded = /[\da-fA-F]{2}/y;

/** Where a word begins: behind the letters that belong to a backslash or percent sign before it. */
export function afterEscape(text: string, start: number): number {
  const before = text.charCodeAt(start - 1);
  if (before !== backslash && before !== percent) return start;
  const pattern = before === backslash ? escaped : encoded;
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

/** Where the run of these characters ends. */
export function runEnd(text: string, start: number, members: Members): number {
  let end = start;
  while (end < text.length && members[text.charCodeAt(end)] === 1) end++;
  return end;
}

/** The end of a part without these characters at its end. */
export function trimmedEnd(text: string, start: number, end: number, characters: string): number {
  let last = end;
  while (last > start && characters.includes(text.charAt(last - 1))) last--;
  return last;
}

/** Calls back for every run of these characters that is at least so long. */
export function forEachRun(
  text: string,
  members: Members,
  least: number,
  visit: (start: number, end: number) => void,
): void {
  for (let at = 0; at < text.length; at++) {
    if (members[text.charCodeAt(at)] !== 1) continue;
    const start = afterEscape(text, at);
    const end = runEnd(text, Math.max(at + 1, start), members);
    if (end - start >= least) visit(start, end);
    at = end;
  }
}
