/** Finds generated words, such as IDs and tokens: they alternate letters and digits as names never do. */
import { createCharacterSet, forEachRun } from '../boundaries.ts';
import type { Secret, SecretKind } from '../secret.ts';

const letters = createCharacterSet(/[A-Za-z0-9]/);
const wordCharacters = createCharacterSet(/\w/);
const base64Characters = createCharacterSet(/[\w+/-]/);

/** Shorter words cannot be distinguished from names. */
const minRandomLength = 20;
const minTokenLength = 32;
/** The same after a prefix. */
const minTailLength = 8;
/** The length of SHA-1. Longer hexadecimal words are more likely keys. */
const maxHexIdLength = 40;
/** Only the beginning of a word is checked. */
const maxReadLength = 200;

/** `20241103`, as in names of versions and backups. */
const day = /^v?(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
/** `0x80070005` */
const errorNumber = /^0x[\da-f]{1,16}$/i;
const capitalName = /^[A-Z]+\d*[A-Z]*$/;
/** Build tools put hashes into file names. */
const bundleFile = /^\.(?:[cm]?js|css|map|[jt]sx?|wasm|woff2?)\b/;
const ulid = /^[0-7][\dA-HJKMNP-TV-Z]{25}$/i;
const hex = /^(?:0x)?([\da-f]+)$/i;
/** A word of a language between separators, as in paths and names. */
const plainWord = /(?:^|[^A-Za-z0-9])[A-Za-z][a-z]{3,}(?![A-Za-z0-9])/;

const [none, lower, upper, digit] = [0, 1, 2, 3];

/** Finds hexadecimal words, random words, ULIDs, and IDs with a prefix such as `user_2abcDEF`. */
export function findGeneratedWords(text: string): Secret[] {
  const found: Secret[] = [];
  const add = (start: number, end: number, kind: SecretKind) =>
    found.push({ start, end: end + paddingLength(text, end), kind });
  forEachRun(text, letters, minRandomLength, (start, end) => {
    const kind = classifyWord(text.slice(start, end));
    if (kind && !bundleFile.test(text.slice(end, end + 8))) add(start, end, kind);
  });
  forEachRun(text, wordCharacters, minTailLength + 2, (start, end) => {
    const from = findPrefixedId(text.slice(start, end));
    if (from !== null) found.push({ start: start + from, end, kind: 'id' });
  });
  forEachRun(text, base64Characters, minTokenLength, (start, end) => {
    for (const [from, to] of findTokens(text.slice(start, end)))
      add(start + from, start + to, 'token');
  });
  return found;
}

/** Returns whether a word is generated: it has digits or capitals in positions where no name has them. */
export function isGenerated(word: string): boolean {
  const read = word.slice(0, maxReadLength);
  const digits = read.match(/\d+/g) ?? [];
  if (digits.length === 0 && !(/[a-z]/.test(read) && /[A-Z]/.test(read))) return false;
  if (day.test(read) || errorNumber.test(read)) return false;
  if (digits.length > 1 || /^\d/.test(read) || (digits[0] ?? '').length > 3) return true;
  const words = read.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  return words.join('').length / words.length < (digits.length > 0 ? 4 : 3);
}

function classifyWord(word: string): SecretKind | null {
  const digits = hex.exec(word)?.[1] ?? '';
  if (digits.length >= minTokenLength) return digits.length <= maxHexIdLength ? 'id' : 'key';
  if (ulid.test(word) && isGenerated(word)) return 'id';
  if (!isRandom(word)) return null;
  return word.length >= minTokenLength ? 'token' : 'id';
}

/** Finds the offset of an ID with a prefix in a word; `null` for other words. */
function findPrefixedId(word: string): number | null {
  const start = word.search(/[^_]/);
  let at = word.indexOf('_', start);
  if (at === -1 || !isPrefix(word.slice(start, at))) return null;
  // Codes are written in capitals: `TLS_CHACHA20_POLY1305_SHA256`.
  const isCapital = !/[a-z]/.test(word.slice(0, maxReadLength));
  while (at !== -1) {
    const next = word.indexOf('_', at + 1);
    const tail = word.slice(at + 1, next === -1 ? word.length : next);
    const isTail = tail.length >= minTailLength && isGenerated(tail);
    if (isTail && !(isCapital && capitalName.test(tail))) return start;
    at = next;
  }
  return null;
}

function isPrefix(text: string): boolean {
  return /^[A-Za-z]/.test(text) && !(text.length >= minTailLength && isGenerated(text));
}

/** Finds the random parts of a run with separators: the whole run, else the parts between its slashes. */
function findTokens(run: string): [start: number, end: number][] {
  if (!/[_+/-]/.test(run)) return [];
  const first = run.search(/[^/]/);
  // `com/webhook2/...` is a path.
  const isPath = /^[a-z]{2,}\//.test(run.slice(first, first + maxReadLength));
  if (!isPath && !plainWord.test(run) && isRandom(run)) return [[first, run.length]];
  const found: [number, number][] = [];
  let start = 0;
  for (const part of run.split('/')) {
    if (part.length >= minTokenLength && !plainWord.test(part) && isRandom(part))
      found.push([start, start + part.length]);
    start += part.length + 1;
  }
  return found;
}

/** Returns the number of padding characters of a base64 string. */
function paddingLength(text: string, at: number): number {
  return text[at] !== '=' ? 0 : text[at + 1] !== '=' ? 1 : 2;
}

/** Returns whether capitals, lowercase letters, and digits alternate as only in random text. */
function isRandom(text: string): boolean {
  const seen = [0, 0, 0, 0];
  let [changes, groups, before] = [0, 0, none];
  for (let index = 0; index < text.length; index++) {
    const kind = classifyCharacter(text.charCodeAt(index));
    seen[kind] = (seen[kind] ?? 0) + 1;
    if (kind === digit && before !== digit) groups++;
    // Words begin with a capital before lowercase letters.
    const isCapitalized = before === upper && kind === lower;
    if (before !== none && kind !== none && kind !== before && !isCapitalized) changes++;
    before = kind;
  }
  const [separators = 0, lowers = 0, uppers = 0] = seen;
  if (groups === 0 || lowers + uppers === 0 || separators > text.length / 8) return false;
  if (text.length < minTokenLength && groups < 3) return false;
  return lowers > 0 && uppers > 0 ? changes >= text.length / 4 : groups >= 3;
}

function classifyCharacter(code: number): number {
  if (code >= 97 && code <= 122) return lower;
  if (code >= 65 && code <= 90) return upper;
  return code >= 48 && code <= 57 ? digit : none;
}
