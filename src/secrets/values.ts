/** Finds values whose names show that they are secrets, without their schemes and attributes. */
import { readQuoted } from '../search/normalize/quoting.ts';
import { trimEnd } from './boundaries.ts';
import { isSentence, isWord } from './exceptions.ts';
import { findHeaderEnd, findSecretPart, skipScheme } from './headers.ts';
import { createNameFinder, type Name } from './names.ts';
import type { CatalogSecrets, Secret } from './secret.ts';

const opening = /([[(]?)[ \t\r\n]{0,40}(?<escapes>\\{0,15})["'`]/y;
const nextInList = /[ \t\r\n]{0,40},[ \t\r\n]{0,40}(?<escapes>\\{0,15})["'`]/y;
/** A quoted string on the next line may be the name of the next value. */
const separatorAfter = /[ \t]{0,4}(?::|=>)/y;
const maxListLength = 20;
const content = /[^<>\s][^<>]{0,4000}(?=<\/)/y;
const run = /[^\s&"'`<>\\,;]+/y;
/** The next field, if only a comma or a semicolon is before it: `token=abc,level=info`. */
const nextField = /[,;][\w-]{1,40}[=:]/y;

/** Finds the end of the line at an offset. */
type LineEndFinder = (at: number) => number;

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
function readValues(text: string, name: Name, findLineEnd: LineEndFinder): Secret[] {
  if (name.separator === '>') return readElement(text, name);
  opening.lastIndex = name.value;
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

/** Finds the secret in an XML element. */
function readElement(text: string, name: Name): Secret[] {
  content.lastIndex = name.value;
  return content.test(text) ? findSecretPart(text, name, name.value, content.lastIndex) : [];
}

/** Finds the secret in a value without quotes. */
function readUnquoted(text: string, name: Name, findLineEnd: LineEndFinder): Secret[] {
  const bracket = /[[(]/.exec(text.charAt(name.value))?.[0];
  const start = name.value + (bracket ? 1 : 0);
  const header = findHeaderEnd(text, name, start, findLineEnd(start));
  if (header !== null) return findSecretPart(text, name, start, header);
  const value = skipScheme(text, name, start);
  const end = findUnquotedEnd(text, value);
  const word = text.slice(value, end);
  if (bracket === '[' && value === start && !/\d/.test(word)) return [];
  if (name.separator !== ':') return findSecretPart(text, name, value, end);
  if (name.kind === 'password' && isLineStart(text, name.start) && !/[({]$/.test(word)) {
    const line = trimEnd(text, value, findLineEnd(value), ' \t\r,;');
    if (isSentence(text.slice(value, Math.min(line, value + 200)))) return [];
    return findSecretPart(text, name, value, Math.max(end, line));
  }
  return isWord(word) && isProse(text, name, end) ? [] : findSecretPart(text, name, value, end);
}

/** Finds the end of a value without quotes: before a blank, the next field, or the closing bracket around it. */
function findUnquotedEnd(text: string, start: number): number {
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
function createLineEndFinder(text: string): LineEndFinder {
  let [from, end] = [0, -1];
  return (at) => {
    if (at < from || at > end) {
      const newline = text.indexOf('\n', at);
      [from, end] = [at, newline === -1 ? text.length : newline];
    }
    return end;
  };
}
