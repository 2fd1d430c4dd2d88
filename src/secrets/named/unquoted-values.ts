/** Finds values without quotes, whose ends depend on what is around them. */
import { findBlock } from './block-values.ts';
import { trimEnd, type LineEndFinder } from '../boundaries.ts';
import { isSentence, isWord } from '../exceptions.ts';
import { findHeaderEnd, findSecretPart, skipScheme } from './headers.ts';
import type { Name } from './names.ts';
import { skipPlaceholders } from '../placeholders.ts';
import type { Secret } from '../secret.ts';
import { findWordValue } from './word-values.ts';

/** A type in YAML. */
const tag = /!{1,2}[\w/]{1,20} /y;
const run = /[^\s&"'`<>\\,;]+/y;
/** The next field, if only a comma or a semicolon is before it: `token=abc,level=info`. */
const nextField = /[,;][\w-]{1,40}[=:]/y;
/** A number in groups, as in `phone: 555 010 0123`. */
const groupedNumber = /\+?[ (]{0,2}\d(?:[ ()./-]{0,2}\d){4,20}/y;
const groupedKinds = new Set(['phone-number', 'card-number', 'social-security-number']);

/** Finds the secret in a value without quotes. */
export function readUnquoted(text: string, name: Name, findLineEnd: LineEndFinder): Secret[] {
  if (name.separator === 'words') return findWordValue(text, name);
  const block = findBlock(text, name);
  tag.lastIndex = name.value;
  const first = tag.test(text) ? tag.lastIndex : name.value;
  if (block) return findSecretPart(text, name, block.start, block.end);
  const bracket = /[[(]/.exec(text.charAt(first))?.[0];
  const start = first + (bracket ? 1 : 0);
  const header = findHeaderEnd(text, name, start, findLineEnd(start));
  if (header !== null) return findSecretPart(text, name, start, header);
  const value = skipScheme(text, name, start);
  if (skipPlaceholders(text, value) > value) return [];
  const end = findUnquotedEnd(text, value, name);
  const word = text.slice(value, end);
  if (bracket === '[' && value === start && !/\d/.test(word)) return [];
  if (isLine(text, name, word)) {
    const line = trimEnd(text, value, findLineEnd(value), ' \t\r,;');
    if (isSentence(text.slice(value, Math.min(line, value + 200)))) return [];
    return findSecretPart(text, name, value, Math.max(end, line));
  }
  if (name.separator !== ':') return findSecretPart(text, name, value, end);
  return isWord(word) && isProse(text, name, end) ? [] : findSecretPart(text, name, value, end);
}

/** Returns whether the value is the rest of its line, because it may contain blanks. */
function isLine(text: string, { kind, separator, start }: Name, word: string): boolean {
  if (kind === 'recovery-phrase') return separator !== '>' && /^\p{L}+$/u.test(word);
  return (
    kind === 'password' && separator === ':' && isLineStart(text, start) && !/[({]$/.test(word)
  );
}

/** Finds the end of a value without quotes: before a blank, the next field, or the closing bracket around it. */
function findUnquotedEnd(text: string, start: number, { kind }: Name): number {
  groupedNumber.lastIndex = start;
  if (groupedKinds.has(kind) && groupedNumber.test(text)) return groupedNumber.lastIndex;
  let end = start;
  for (;;) {
    run.lastIndex = end;
    if (run.test(text)) end = run.lastIndex;
    nextField.lastIndex = end;
    if (!/[,;]/.test(text.charAt(end)) || nextField.test(text)) break;
    end++;
  }
  return trimEnd(text, start, end, ')]},;.:');
}

/** Returns whether a name begins its line, as in YAML and headers. */
function isLineStart(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return /(?:^|\n)[ \t>-]{0,40}[\w.-]{0,40}$/.test(before);
}

/** Returns whether a colon is part of a sentence: `invalid token: expired`, `Token: the token has expired`. */
function isProse(text: string, { start, value }: Name, end: number): boolean {
  if (!/\s/.test(text.charAt(value - 1))) return false;
  const before = text.slice(Math.max(0, start - 64), start);
  return /[A-Za-z.] [\w-]*$/.test(before) || /^[ \t]+[A-Za-z({[<]/.test(text.slice(end, end + 4));
}
