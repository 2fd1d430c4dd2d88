/** Finds values whose names are in another field: `{"name": "password", "value": "x"}`, `<input name="pin" value="1">`. */
import { readQuoted } from '../../search/normalize/quoting.ts';
import { createLineEndFinder, type LineEndFinder } from '../boundaries.ts';
import { isHarmless, isWord } from '../exceptions.ts';
import { nameWords } from './name-words.ts';
import { isInPlace, type Name } from './names.ts';
import type { Secret, SecretKind } from '../secret.ts';
import { readValues } from './values.ts';

const words = nameWords.filter(({ isWeak }) => !isWeak);
const wordGroups = words.map(({ pattern }) => `(${pattern})`).join('|');
/** A string that ends in a name for secrets. */
const nameString = `(?:\\\\{0,15}["'\`>])[\\w.[\\]/-]{0,40}?(?:${wordGroups})[_-]?(?:confirmation)?\\]?(?:\\\\{0,15}["'\`<])`;
/** The fields that contain names. */
const nameField =
  /(?:\b|_)(?:name|param(?:eter)?(?:_?name)?|field(?:_?name)?|path|property(?:_?path)?|loc|key|attribute|column|argument|id|label)[\\"'`]{0,8}\s{0,10}(?::|=>?|(?=>))\s{0,10}(?:\[[^\]\n]{0,60}[,\s])?/;
const named = new RegExp(`${nameField.source}${nameString}`, 'gi');
/** Pydantic writes the name on the line before the message. */
const namedLine = new RegExp(
  `(?<=^|\\n|\\\\n)[\\w.-]{0,40}?(?:${wordGroups})(?:\\r?\\n|\\\\{1,15}n)[^\\n]{0,200}?input_value=`,
  'gi',
);
/** The fields that contain values. */
const valueField =
  /(?<![\w])(?:value|content|default|input|rejected_?value|received|actual|given)[\\"'`]{0,8}\s{0,5}(?::|=>?)\s{0,5}/i;
/** Two strings in brackets: `["password", "x"]`, `define('PASSWORD', 'x')`. */
const pair = new RegExp(`([[(])\\s{0,10}${nameString}\\s{0,5},\\s{0,10}(\\\\{0,15})["']`, 'gi');
const setter = /(?:define|set|setItem|append|put|putenv|header)$/i;
const pairEnd = /\s{0,10}[\])]/y;
/** The value of a field of a form, after the headers of its part. */
const part =
  /[ \t]{0,4}(?:;[^\r\n\\]{0,100})?(?:\r?\n|(?:\\{1,15}r)?\\{1,15}n){2}([^\r\n\\]{1,4000})/dy;
const element = /\/(?:key|name)>\s{0,40}<(?:string|value)>/y;
const maxDistance = 400;

/** Finds the values of names in other fields, and in lists of two strings. */
export function findFieldPairs(text: string): Secret[] {
  const findLineEnd = createLineEndFinder(text);
  return [
    ...[...text.matchAll(named)].flatMap((match) => {
      const kind = kindOf(text, match, 1);
      if (!kind) return [];
      return readPart(text, match, kind) ?? readNeighbor(text, match, kind, findLineEnd);
    }),
    ...[...text.matchAll(namedLine)].flatMap((match) => {
      const kind = kindOf(text, match, 1);
      const value = match.index + match[0].length;
      return kind ? readNamed(text, kind, '=', value, findLineEnd) : [];
    }),
    ...[...text.matchAll(pair)].flatMap((match) => readPair(text, match, findLineEnd)),
  ];
}

/** Returns the kind of the name in a match, whose groups begin at an index; `null` if the name is part of a longer word. */
function kindOf(text: string, match: RegExpExecArray, from: number): SecretKind | null {
  const index = words.findIndex((_, at) => match[at + from] !== undefined);
  const start = match.index + match[0].lastIndexOf(match[index + from] ?? '');
  const group = words[index];
  return group && isInPlace(text, start, group) ? group.kind : null;
}

/** Reads the value of a part of a form, and of the next element of a property list. */
function readPart(
  text: string,
  { index, 0: whole }: RegExpExecArray,
  kind: SecretKind,
): Secret[] | null {
  const end = index + whole.length;
  part.lastIndex = end;
  const [start, stop] = part.exec(text)?.indices?.[1] ?? [0, 0];
  if (stop > 0)
    return isHarmless(text.slice(start, stop), kind) ? [] : [{ start, end: stop, kind }];
  element.lastIndex = end;
  return element.test(text) ? readNamed(text, kind, '>', element.lastIndex, (at) => at) : null;
}

/** Reads the value in the same object or the same tag, after or before the name. */
function readNeighbor(
  text: string,
  match: RegExpExecArray,
  kind: SecretKind,
  findLineEnd: LineEndFinder,
): Secret[] {
  const end = match.index + match[0].length;
  const after = /^[^{}<>]*/.exec(text.slice(end, end + maxDistance))?.[0] ?? '';
  const first = Math.max(0, match.index - maxDistance);
  const before = /[^{}<>]*$/.exec(text.slice(first, match.index))?.[0] ?? '';
  for (const [part, start] of [
    [after, end],
    [before, match.index - before.length],
  ] as const) {
    const found = valueField.exec(part);
    if (found)
      return readNamed(text, kind, ':', start + found.index + found[0].length, findLineEnd);
  }
  const tagEnd = end + after.length;
  const isTag = text[tagEnd] === '>' && text[match.index - before.length - 1] === '<';
  return isTag ? readNamed(text, kind, '>', tagEnd + 1, findLineEnd) : [];
}

function readNamed(
  text: string,
  kind: SecretKind,
  separator: Name['separator'],
  value: number,
  findLineEnd: LineEndFinder,
): Secret[] {
  return readValues(
    text,
    { text: '', kind, isWeak: false, start: value, separator, value },
    findLineEnd,
  );
}

/** Reads the second of two strings in brackets. */
function readPair(text: string, match: RegExpExecArray, findLineEnd: LineEndFinder): Secret[] {
  const start = match.index + match[0].length;
  const quoted = readQuoted(text, start - 1, match.at(-1)?.length ?? 0, findLineEnd(start));
  pairEnd.lastIndex = quoted?.after ?? text.length;
  if (!quoted || !pairEnd.test(text)) return [];
  const value = text.slice(start, quoted.end);
  const kind = kindOf(text, match, 2);
  const isName =
    isWord(value) && !setter.test(text.slice(Math.max(0, match.index - 8), match.index));
  return !kind || isName || isHarmless(value, kind) ? [] : [{ start, end: quoted.end, kind }];
}
