/** Words that no person made up: IDs and tokens, told from names by the way letters and digits alternate. */
import { forEachRun, membersOf } from './places.ts';
import type { Secret, SecretKind } from './secrets.ts';

const letters = membersOf(/[A-Za-z0-9]/);
const wordLetters = membersOf(/\w/);
const base64Letters = membersOf(/[\w+/-]/);

/** Shorter ones cannot be told from names. */
const leastRandom = 20;
const leastToken = 32;
const leastTail = 8;
/** SHA-1; longer ones are rather keys. */
const longestHexId = 40;
/** What decides stands in the beginning. */
const longestRead = 200;

/** Finds hexadecimal strings, random ones, ULIDs, and IDs with a prefix such as `user_2abcDEF`. */
export function findWords(text: string): Secret[] {
  const found: Secret[] = [];
  const add = (start: number, end: number, kind: SecretKind) =>
    found.push({ start, end: end + padding(text, end), kind });
  forEachRun(text, letters, leastRandom, (start, end) => {
    const kind = kindOfWord(text.slice(start, end));
    if (kind && !bundleFile.test(text.slice(end, end + 8))) add(start, end, kind);
  });
  forEachRun(text, wordLetters, leastTail + 2, (start, end) => {
    const from = idStart(text.slice(start, end));
    if (from !== null) found.push({ start: start + from, end, kind: 'ID' });
  });
  forEachRun(text, base64Letters, leastToken, (start, end) => {
    for (const [from, to] of tokens(text.slice(start, end))) add(start + from, start + to, 'token');
  });
  return found;
}

/** Whether a word was not made by a person: it has digits or capitals where no name has them. */
export function looksMade(word: string): boolean {
  const read = word.slice(0, longestRead);
  const digits = read.match(/\d+/g) ?? [];
  if (digits.length === 0 && !(/[a-z]/.test(read) && /[A-Z]/.test(read))) return false;
  if (day.test(read) || errorNumber.test(read)) return false;
  if (digits.length > 1 || /^\d/.test(read) || (digits[0] ?? '').length > 3) return true;
  const words = read.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  return words.join('').length / words.length < (digits.length > 0 ? 4 : 3);
}

/** `20241103` as in names of versions and backups. */
const day = /^v?(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
/** `0x80070005` */
const errorNumber = /^0x[\da-f]{1,16}$/i;
const capitalName = /^[A-Z]+\d*[A-Z]*$/;
/** Tools put hashes into the names of the files they make. */
const bundleFile = /^\.(?:[cm]?js|css|map|[jt]sx?|wasm|woff2?)\b/;
const ulid = /^[0-7][\dA-HJKMNP-TV-Z]{25}$/i;
const hex = /^(?:0x)?([\da-f]+)$/i;

function kindOfWord(word: string): SecretKind | null {
  const digits = hex.exec(word)?.[1] ?? '';
  if (digits.length >= leastToken) return digits.length <= longestHexId ? 'ID' : 'key';
  if (ulid.test(word) && looksMade(word)) return 'ID';
  if (!isRandom(word)) return null;
  return word.length >= leastToken ? 'token' : 'ID';
}

/** Where in a word an ID with a prefix begins; `null` for other words. */
function idStart(word: string): number | null {
  const start = word.search(/[^_]/);
  let at = word.indexOf('_', start);
  if (at === -1 || !isPrefix(word.slice(start, at))) return null;
  // Codes are written in capitals: `TLS_CHACHA20_POLY1305_SHA256`.
  const isCapital = !/[a-z]/.test(word.slice(0, longestRead));
  while (at !== -1) {
    const next = word.indexOf('_', at + 1);
    const tail = word.slice(at + 1, next === -1 ? word.length : next);
    if (tail.length >= leastTail && looksMade(tail) && !(isCapital && capitalName.test(tail)))
      return start;
    at = next;
  }
  return null;
}

function isPrefix(text: string): boolean {
  return /^[A-Za-z]/.test(text) && !(text.length >= leastTail && looksMade(text));
}

/** A word of a language between separators, as paths and names have them. */
const plainWord = /(?:^|[^A-Za-z0-9])[A-Za-z][a-z]{3,}(?![A-Za-z0-9])/;

/** Random parts of a run with separators: all of it, else what lies between its slashes. */
function tokens(run: string): [start: number, end: number][] {
  if (!/[_+/-]/.test(run)) return [];
  if (!plainWord.test(run) && isRandom(run)) return [[0, run.length]];
  const found: [number, number][] = [];
  let start = 0;
  for (const part of run.split('/')) {
    if (part.length >= leastToken && !plainWord.test(part) && isRandom(part))
      found.push([start, start + part.length]);
    start += part.length + 1;
  }
  return found;
}

/** The signs that fill up a string in base64. */
function padding(text: string, at: number): number {
  return text[at] !== '=' ? 0 : text[at + 1] !== '=' ? 1 : 2;
}

const [none, lower, upper, digit] = [0, 1, 2, 3];

/** Whether capitals, small letters and digits alternate as they do by chance only. */
function isRandom(text: string): boolean {
  const seen = [0, 0, 0, 0];
  let [changes, groups, before] = [0, 0, none];
  for (let index = 0; index < text.length; index++) {
    const kind = kindOf(text.charCodeAt(index));
    seen[kind] = (seen[kind] ?? 0) + 1;
    if (kind === digit && before !== digit) groups++;
    // A capital before small letters is how words begin.
    if (
      before !== none &&
      kind !== none &&
      kind !== before &&
      !(before === upper && kind === lower)
    )
      changes++;
    before = kind;
  }
  const [separators = 0, lowers = 0, uppers = 0] = seen;
  if (groups === 0 || lowers + uppers === 0 || separators > text.length / 8) return false;
  if (text.length < leastToken && groups < 3) return false;
  return lowers > 0 && uppers > 0 ? changes >= text.length / 4 : groups >= 3;
}

function kindOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return lower;
  if (unit >= 65 && unit <= 90) return upper;
  return unit >= 48 && unit <= 57 ? digit : none;
}
