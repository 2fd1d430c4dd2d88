/** Values whose names say that they are secrets, without what belongs to them and is none: schemes, attributes. */
import { readQuoted } from '../search/normalize/quoting.ts';
import { isSentence, isWord } from './exceptions.ts';
import { behindScheme, headerEnd, secretIn } from './headers.ts';
import { nextName, type Name } from './names.ts';
import { trimmedEnd } from './places.ts';
import type { Secret } from './secrets.ts';

const opening = /([[(]?)[ \t\r\n]{0,40}(?<escapes>\\{0,15})["'`]/y;
const nextInList = /[ \t\r\n]{0,40},[ \t\r\n]{0,40}(?<escapes>\\{0,15})["'`]/y;
/** What is quoted in the next line may be the name of the next value. */
const nameJoint = /[ \t]{0,4}(?::|=>)/y;
const mostInList = 20;
const content = /[^<>\s][^<>]{0,4000}(?=<\/)/y;
const run = /[^\s&"'`<>\\,;]+/y;
/** The next field where nothing else separates them: `token=abc,level=info` */
const nextField = /[,;][\w-]{1,40}[=:]/y;

/** Finds values of names, credentials of requests, and cookies. */
export function findNamedValues(text: string): Secret[] {
  const found: Secret[] = [];
  const lineEnd = lineEnds(text);
  for (let name = nextName(text, 0); name;) {
    const values = read(text, name, lineEnd);
    found.push(...values);
    // What is no secret may hold one.
    name = nextName(text, values.at(-1)?.end ?? name.value);
  }
  return found;
}

/** The secrets that a name has for its value. */
function read(text: string, name: Name, lineEnd: (at: number) => number): Secret[] {
  if (name.joint === '>') return readTag(text, name);
  opening.lastIndex = name.value;
  let match = opening.exec(text);
  if (!match) return readPlain(text, name, lineEnd);
  const isList = match[1] === '[';
  const found: Secret[] = [];
  let open = opening.lastIndex - 1;
  for (let count = 0; match && count < mostInList; count++) {
    const limit = lineEnd(open);
    const quoted = readQuoted(text, open, match.groups?.['escapes']?.length ?? 0, limit);
    const end = quoted?.end ?? limit;
    nameJoint.lastIndex = quoted?.after ?? limit;
    if (nameJoint.test(text)) break;
    // Lists of sentences say what is wrong with a value.
    const value = text.slice(behindScheme(text, name, open + 1), end);
    if (!isList || name.kind === 'cookie' || !/\s/.test(value))
      found.push(...secretIn(text, name, open + 1, end));
    nextInList.lastIndex = quoted?.after ?? limit;
    match = isList ? nextInList.exec(text) : null;
    open = nextInList.lastIndex - 1;
  }
  return found;
}

/** The secret that an element has in it. */
function readTag(text: string, name: Name): Secret[] {
  content.lastIndex = name.value;
  return content.test(text) ? secretIn(text, name, name.value, content.lastIndex) : [];
}

/** The secret that a name has for a value without quotes. */
function readPlain(text: string, name: Name, lineEnd: (at: number) => number): Secret[] {
  const bracket = /[[(]/.exec(text.charAt(name.value))?.[0];
  const start = name.value + (bracket ? 1 : 0);
  const header = headerEnd(text, name, start, lineEnd(start));
  if (header !== null) return secretIn(text, name, start, header);
  const value = behindScheme(text, name, start);
  const end = plainEnd(text, value);
  const word = text.slice(value, end);
  if (bracket === '[' && value === start && !/\d/.test(word)) return [];
  if (name.joint !== ':') return secretIn(text, name, value, end);
  if (name.kind === 'password' && isLineStart(text, name.start) && !/[({]$/.test(word)) {
    const line = trimmedEnd(text, value, lineEnd(value), ' \t\r,;');
    if (isSentence(text.slice(value, Math.min(line, value + 200)))) return [];
    return secretIn(text, name, value, Math.max(end, line));
  }
  return isWord(word) && isProse(text, name, end) ? [] : secretIn(text, name, value, end);
}

/** Where a value without quotes ends: before a blank, the next field, or what closes the brackets around. */
function plainEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    run.lastIndex = end;
    if (run.test(text)) end = run.lastIndex;
    nextField.lastIndex = end;
    if (!/[,;]/.test(text.charAt(end)) || nextField.test(text)) break;
    end++;
  }
  return trimmedEnd(text, start, end, ')]},;.:');
}

/** Whether a name begins its line, as in YAML and headers. */
function isLineStart(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return /(?:^|\n)[ \t>-]{0,40}[\w.-]{0,40}$/.test(before);
}

/** Whether a colon belongs to a sentence: `invalid token: expired`, `Token: the token has expired`. */
function isProse(text: string, { start, value }: Name, end: number): boolean {
  if (!/\s/.test(text.charAt(value - 1))) return false;
  const before = text.slice(Math.max(0, start - 64), start);
  return /[A-Za-z.] [\w-]*$/.test(before) || /^[ \t]+[A-Za-z({[<]/.test(text.slice(end, end + 4));
}

/** Where the line of a place ends; asked in order, every line is looked at once. */
function lineEnds(text: string): (at: number) => number {
  let [from, end] = [0, -1];
  return (at) => {
    if (at < from || at > end) {
      const newline = text.indexOf('\n', at);
      [from, end] = [at, newline === -1 ? text.length : newline];
    }
    return end;
  };
}
