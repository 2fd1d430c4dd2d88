/** Finds values whose names show that they are secrets, without their schemes and attributes. */
import { readQuoted } from '../search/normalize/quoting.ts';
import { findBlock } from './block-values.ts';
import { trimEnd } from './boundaries.ts';
import { isRandomValue, isSentence, isWord } from './exceptions.ts';
import { findHeaderEnd, findSecretPart, skipScheme } from './headers.ts';
import { createNameFinder, type Name } from './names.ts';
import { skipPlaceholders } from './placeholders.ts';
import type { CatalogSecrets, Secret } from './secret.ts';
import { findWordValue, isSecretInWords } from './word-values.ts';

const blank = String.raw`(?:[ \t\r\n]|\\{1,15}[nrt]){0,40}`;
/** What dumps write before a string: `string(10) "`, `Some("`, `(string) (len=10) "`, and messages: `rejected value [`. */
const wrapper = new RegExp(
  `${blank}(?:[A-Za-z]{0,12}\\(\\d{1,9}\\) |\\((?:string|str|text)\\) (?:\\(len=\\d{1,9}\\) )?|string (?=\\\\{0,15}['"])|(?:Some|Optional|Just|Ok|SecretStr)(?=[( ]))`,
  'y',
);
const rejected = /rejected value \[/y;
const maxRejectedLength = 1000;
const opening = new RegExp(`([[(]?)${blank}(?<escapes>\\\\{0,15})["'\`]`, 'y');
const nextInList = new RegExp(`${blank},${blank}(?<escapes>\\\\{0,15})["'\`]`, 'y');
/** A quoted string on the next line may be the name of the next value. */
const separatorAfter = /[ \t]{0,4}(?::|=>)/y;
const maxListLength = 20;
const content = /<!\[CDATA\[([^\]<>]{1,4000})|([^<>\s][^<>]{0,4000})(?=<\/)/dy;
/** A type in YAML. */
const tag = /!{1,2}[\w/]{1,20} /y;
const run = /[^\s&"'`<>\\,;]+/y;
/** The next field, if only a comma or a semicolon is before it: `token=abc,level=info`. */
const nextField = /[,;][\w-]{1,40}[=:]/y;
/** A number in groups, as in `phone: 555 010 0123`. */
const groupedNumber = /\+?[ (]{0,2}\d(?:[ ()./-]{0,2}\d){4,20}/y;
const groupedKinds = new Set(['phone-number', 'card-number', 'social-security-number']);

/** Finds the end of the line at an offset. */
export type LineEndFinder = (at: number) => number;

/**
 * Finds the values of names, credentials of requests, and cookies.
 *
 * @param names the kinds of the secrets of the catalogs, by their names
 */
export function findNamedValues(text: string, names?: CatalogSecrets['names']): Secret[] {
  const found: Secret[] = [];
  const nameFinder = createNameFinder(names);
  const findLineEnd = createLineEndFinder(text);
  for (let name = nameFinder.findNext(text, 0); name;) {
    const values = readValues(text, name, findLineEnd);
    found.push(...values);
    // A value that is not a secret may contain one.
    name = nameFinder.findNext(text, values.at(-1)?.end ?? name.value);
  }
  return found;
}

/** Finds the secrets in the value of a name. */
export function readValues(text: string, name: Name, findLineEnd: LineEndFinder): Secret[] {
  return readAnyValues(text, name, findLineEnd).filter(({ start, end }) => {
    const value = text.slice(start, end);
    if (name.separator === 'words') return isSecretInWords(value, name.kind);
    return !name.isWeak || isRandomValue(value);
  });
}

function readAnyValues(text: string, name: Name, findLineEnd: LineEndFinder): Secret[] {
  if (name.separator === '>') return readElement(text, name);
  wrapper.lastIndex = name.value;
  opening.lastIndex = wrapper.test(text) ? wrapper.lastIndex : name.value;
  rejected.lastIndex = name.value;
  if (rejected.test(text)) return readRejected(text, name);
  let match = opening.exec(text);
  if (!match) return readUnquoted(text, name, findLineEnd);
  const isList = match[1] === '[';
  const found: Secret[] = [];
  let open = opening.lastIndex - 1;
  for (let count = 0; match && count < maxListLength; count++) {
    const limit = findLineEnd(open);
    const quoted = readQuoted(text, open, match.groups?.['escapes']?.length ?? 0, limit);
    const end = quoted?.end ?? limit;
    separatorAfter.lastIndex = quoted?.after ?? limit;
    if (separatorAfter.test(text)) break;
    // Lists of sentences are error messages about a value.
    const value = text.slice(skipScheme(text, name, open + 1), end);
    if (!isList || name.kind === 'cookie' || !/\s/.test(value))
      found.push(...findSecretPart(text, name, open + 1, end));
    nextInList.lastIndex = quoted?.after ?? limit;
    match = isList ? nextInList.exec(text) : null;
    open = nextInList.lastIndex - 1;
  }
  return found;
}

/** Finds the value in a message of Spring: `rejected value [x]`. */
function readRejected(text: string, name: Name): Secret[] {
  const end = text
    .slice(rejected.lastIndex, rejected.lastIndex + maxRejectedLength)
    .search(/[\]\n]/);
  return end === -1 ? [] : findSecretPart(text, name, rejected.lastIndex, rejected.lastIndex + end);
}

/** Finds the secret in an XML element. */
function readElement(text: string, name: Name): Secret[] {
  content.lastIndex = name.value;
  const match = content.exec(text);
  const [start, end] = match?.indices?.[1] ?? match?.indices?.[2] ?? [0, 0];
  const closing = text.slice(end, end + 100).toLowerCase();
  return match && closing.includes(name.text) ? findSecretPart(text, name, start, end) : [];
}

/** Finds the secret in a value without quotes. */
function readUnquoted(text: string, name: Name, findLineEnd: LineEndFinder): Secret[] {
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
