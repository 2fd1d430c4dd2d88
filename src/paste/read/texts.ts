/**
 * Finds the texts of a paste that may be messages: values of fields, quoted strings, lines, and the rest of a line
 * after a colon.
 */
import type { EnvelopeFields } from '../../catalog/text/envelope-fields.ts';
import type { Field } from './fields.ts';
import { isMessageKey } from './keys.ts';
import { containsFields } from './strings.ts';
import { decodeUrlText } from './terminal-text.ts';
import { readValue } from './values.ts';

/** A longer text is a log instead of a message. */
const maxTextLength = 4000;
const maxLineLength = 1000;
/** How many prefixes of a line are tried. */
const maxPrefixes = 10;
/** The output of programs before a message: punctuation, a level, a status, a code. */
const prefixPattern =
  /(?:: |\b(?:ERROR|WARN|FATAL|CRITICAL|error|warn|fatal) |\] |\) |\| |> |- |— |– |\/ |\b[1-5]\d\d |\w_\w+ )(?=\S)/g;
/** The output of programs after a message: a position in the source code, or the brackets that end around it. */
const suffixPattern = /(?: (?:in|at) \S+:\d+(?::\d+)?|(?<=#<[\w:]+: .*)>)$/;
const stackPattern = /\n\s*(?:at|from|File|in) /;
/** The end of a text that a program has shortened. */
const ellipsis = /[\p{L}\p{N},](?:…|\.{3})\s*(?:\W?truncated\W?)?["'`)\]}\s]*$/u;
const curlyQuotes = /“[^“”]{4,}”|‘[^‘’]{4,}’/g;

/** A text of a paste that may be a message. */
export interface PastedText {
  text: string;
  /** Its start and end in the paste. */
  start: number;
  end: number;
  /** Its key; `''` for none. */
  key: string;
  /** Whether one of its ends is missing. */
  isCut: boolean;
  /**
   * Whether it is a `value`, which ends where the message ends, a `line`, which may begin with something else, or a `text`
   * that contains the message somewhere.
   */
  kind: 'value' | 'line' | 'text';
  /** Whether it has a key for messages. */
  isMessage: boolean;
}

/** Reads the value of a field as a text; `null` if it is too long. */
export function readFieldText(
  paste: string,
  field: Field,
  envelope: EnvelopeFields,
): PastedText | null {
  const { key, start, end, depth, isCut } = field;
  if (end - start > maxTextLength) return null;
  const value = readValue(paste, field);
  const line = depth === 0 ? paste.slice(paste.lastIndexOf('\n', start - 1) + 1, end) : '';
  const suffix = line.length > maxLineLength ? 0 : measureSuffix(line);
  return {
    text: decodeUrlText(suffix > 0 ? value.slice(0, -suffix) : value),
    start,
    end,
    isCut: isCut || ellipsis.test(value),
    key,
    kind: depth > 0 || isWholeValue(field, envelope) ? 'value' : 'line',
    isMessage: isMessageKey(key, envelope),
  };
}

/** Reads the value of a field, and the parts of it that may be the message: after a prefix, or without line breaks. */
export function readFieldTexts(
  paste: string,
  field: Field,
  envelope: EnvelopeFields,
): PastedText[] {
  const read = readFieldText(paste, field, envelope);
  if (!read) return [];
  const whole = removeStack(read);
  const behindPrefixes = findPrefixEnds(whole.text).map((from) => ({
    ...whole,
    text: whole.text.slice(from),
    isMessage: false,
  }));
  // A terminal breaks lines at any character.
  const unbroken = whole.text.includes('\n')
    ? [{ ...whole, text: whole.text.replace(/\r?\n/g, '') }]
    : [];
  return [whole, ...behindPrefixes, ...unbroken];
}

/** Reads a line and its parts that may be the message: in curly quotes, or without prefix and suffix. */
export function readLineTexts(paste: string, start: number, end: number): PastedText[] {
  const line = paste.slice(start, Math.min(end, start + maxLineLength)).trimEnd();
  // A line of fields is not a message, but may contain one.
  if (containsFields(line) && /[{[]/.test(line)) {
    return [createText(paste, start, start + line.length)];
  }
  const ends = new Set([line.length - measureSuffix(line), line.length]);
  const begins = [line.length - line.trimStart().length, ...findPrefixEnds(line)];
  const parts = [...ends].flatMap((to) => begins.map((from): [number, number] => [from, to]));
  const quoted = [...line.matchAll(curlyQuotes)].map((match): [number, number] => [
    match.index + 1,
    match.index + match[0].length - 1,
  ]);
  return [...quoted, ...parts]
    .filter(([from, to]) => /\p{L}{2}/u.test(line.slice(from, to)))
    .map(([from, to]) => ({ ...createText(paste, start + from, start + to), kind: 'line' }));
}

/** Creates a text from a part of a paste that may contain a message somewhere. */
export function createText(paste: string, start: number, end: number): PastedText {
  const text = paste.slice(start, end);
  return { text, start, end, isCut: ellipsis.test(text), key: '', kind: 'text', isMessage: false };
}

/** Returns whether a value without quotes ends with the message. After `Error:` in a log, more may follow. */
function isWholeValue({ key, group }: Field, envelope: EnvelopeFields): boolean {
  return group.isBracketed || (/^[a-z]/.test(key) && isMessageKey(key, envelope));
}

/** Removes the frames of a stack trace below a text. */
function removeStack(text: PastedText): PastedText {
  const end = text.text.search(stackPattern);
  return end === -1 ? text : { ...text, text: text.text.slice(0, end).trimEnd() };
}

/** Finds the positions in a line where a message may begin after other text. */
function findPrefixEnds(line: string): number[] {
  if (line.length > maxLineLength) return [];
  const ends: number[] = [];
  for (const match of line.matchAll(prefixPattern)) {
    ends.push(match.index + match[0].length);
    if (ends.length >= maxPrefixes) break;
  }
  return ends;
}

/** Returns the length of the output of a program after the message in a line. */
function measureSuffix(line: string): number {
  return suffixPattern.exec(line)?.[0].length ?? 0;
}
