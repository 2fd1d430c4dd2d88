/** Reads quoted strings as values of fields: in wrappers, continued on the next line, or cut off. */
import {
  countBackslashes,
  skipBackslashes,
  escapeDepth,
  readQuoted,
  type Quoted,
} from '../../search/normalize/quoting.ts';
import { readSeparatorAfterName, type Separator } from './separators.ts';

/** What may precede a string that is a value: a wrapper, a prefix, a length. */
const wrapperPattern =
  /[ \t]*(?:(?:Optional|Some|Just|Ok|Err|String|string)\((?:\d+\)[ \t]*)?|[bru](?=["']))?/y;
const blanksPattern = /[ \t]*/y;
const fencePattern = /`{3,}/y;
/** A key with its separator, in quotes or in the notation of Go, logfmt, or Python. */
const fieldPattern =
  /["'][\w.$@-]{1,60}\\*["']\s*(?::|=>)|(?:^|[\s{[(,])[\w.-]{1,60}=\\*["'{[]|[{[(,]\s?\w{1,60}=/;
/** Characters that may follow a value directly. */
const valueEnds = ',;)]}>|/\n\r+#.\\"';

/** Whether a text contains fields. */
export function containsFields(text: string): boolean {
  return fieldPattern.test(text);
}

/** Returns the number of blanks at a position. */
export function countBlanks(text: string, at: number): number {
  return matchLength(blanksPattern, text, at);
}

/** Returns the length of the fence of a Markdown code block at a position; 0 if there is none. */
export function measureFence(text: string, at: number): number {
  return matchLength(fencePattern, text, at);
}

/** Returns the length of the wrapper at a position, including blanks before it; 0 if there is none. */
export function measureWrapper(text: string, at: number): number {
  return matchLength(wrapperPattern, text, at);
}

/**
 * Reads the string whose opening quote is at a position, after the backslashes that escape it.
 *
 * @param limit where the surrounding text ends
 */
export function readStringAt(text: string, at: number, limit: number): Quoted | null {
  const open = skipBackslashes(text, at);
  if (!`"'\``.includes(text[open] ?? ' ')) return null;
  return readQuoted(text, open, open - at, limit);
}

/**
 * Whether a string is the whole value of a field. In `a: "b" c`, it is only the beginning.
 *
 * @param after the position after the string
 * @param separator the separator of the field
 * @param limit where the surrounding text ends
 */
export function isWholeValue(
  text: string,
  after: number,
  separator: Separator,
  limit: number,
): boolean {
  const next = after + countBlanks(text, after);
  if (next >= limit || valueEnds.includes(text[next] ?? '\n')) return true;
  return next > after && readSeparatorAfterName(text, next) === separator;
}

/** Returns whether only a plus separates the string at a position from the previous one, as in `'a' + 'b'`. */
export function continuesString(text: string, at: number): boolean {
  const plus = skipBlanksBefore(text, at);
  if (text[plus] !== '+') return false;
  const quote = skipBlanksBefore(text, plus);
  return /["'`]/.test(text[quote] ?? '') && countBackslashes(text, quote, 0) === 0;
}

/** Returns whether a double quote closes a string whose beginning was cut off, judging by the characters next to it. */
export function closesCutString(text: string, at: number): boolean {
  const previous = text[at - 1];
  const next = text[skipBackslashes(text, at) + 1] ?? '\n';
  if (!/[\\,:}\]);\s]/.test(next)) return false;
  return previous === undefined ? /[,:}\]]/.test(next) : /[^\s[{(,:=>]/.test(previous);
}

/** Reads the rest of a string whose beginning was cut off and whose closing quote is at a position. */
export function readCutString(text: string, at: number): Quoted {
  const close = skipBackslashes(text, at);
  return {
    start: text.lastIndexOf('\n', at) + 1,
    end: at,
    after: close + 1,
    depth: escapeDepth(close - at),
    isCut: true,
  };
}

/** Returns the last position before `at` without a blank. */
function skipBlanksBefore(text: string, at: number): number {
  let before = at - 1;
  while (/\s/.test(text[before] ?? '')) before--;
  return before;
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
