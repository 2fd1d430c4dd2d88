/** Finds values whose names show that they are secrets, without their schemes and attributes. */
import { readQuoted } from '../../search/normalize/quoting.ts';
import { createLineEndFinder, type LineEndFinder } from '../boundaries.ts';
import { isRandomValue } from '../exceptions.ts';
import { findSecretPart, skipScheme } from './headers.ts';
import { createNameFinder, type Name } from './names.ts';
import type { CatalogSecrets, Secret } from '../secret.ts';
import { readUnquoted } from './unquoted-values.ts';
import { isSecretInWords } from './word-values.ts';

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
