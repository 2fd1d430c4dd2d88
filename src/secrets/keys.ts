/** Secrets that are told by how they begin: private keys, keys with a known prefix, web tokens, `Bearer` tokens. */
import { isNoSecret } from './exceptions.ts';
import { isFree, membersOf, runEnd, trimmedEnd } from './places.ts';
import { looksMade } from './generated-words.ts';
import type { Secret } from './secrets.ts';

/** Known beginnings, with the least that has to follow so that no name is taken for a key. */
const keyStart =
  /[spr]k_(?:live|test|prod)_[A-Za-z0-9]{4}|whsec_[A-Za-z0-9+/]{8}|gh[a-z]_[A-Za-z0-9]{8}|github_pat_\w{8}|glpat-[\w-]{8}|xox[a-z]-[\w-]{6}|(?:AKIA|ASIA)[A-Z0-9]{12}|AIza[\w-]{16}|SG\.[\w-]{12}|npm_[A-Za-z0-9]{20}|ya29\.[\w-]{8}|hf_[A-Za-z0-9]{16}|[sr]k-[\w-]{12}|eyJ[\w-]{7}/g;
const keyLetters = membersOf(/[\w+/=-]/);
const pemStart = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const pemClose = '-----END ';
const longestPem = 20_000;
/** What goes on where the end of a key was not copied. */
const pemBody = /[A-Za-z0-9+/=\s]*(?:\\+[nr][A-Za-z0-9+/=\s]*)*/y;

/** Finds private keys, keys with a known prefix and JSON web tokens. */
export function findKeys(text: string): Secret[] {
  const found: Secret[] = [];
  let [at, close] = [0, -Infinity];
  for (const { index, 0: begin } of text.matchAll(pemStart)) {
    if (index < at) continue;
    // Where one has no end, the others have none either.
    if (close !== -1 && close < index) close = text.indexOf(pemClose, index);
    pemBody.lastIndex = index + begin.length;
    pemBody.test(text);
    const isClosed = close !== -1 && close - index < longestPem;
    at = isClosed ? lineEnd(text, close) : pemBody.lastIndex;
    found.push({ start: index, end: at, kind: 'key' });
  }
  at = 0;
  for (const { index, 0: begin } of text.matchAll(keyStart)) {
    if (index < at || !isFree(text, index)) continue;
    at = keyEnd(text, index + begin.length);
    if (isKey(text.slice(index, Math.min(at, index + 100))))
      found.push({ start: index, end: at, kind: begin.startsWith('eyJ') ? 'token' : 'key' });
  }
  return found;
}

/** Where the line of dashes ends that closes a key; `PRIVATE KEY` stands in it. */
function lineEnd(text: string, close: number): number {
  const end = text.slice(close, close + 80).indexOf('-----', pemClose.length);
  return end === -1 ? close + pemClose.length : close + end + 5;
}

/** A key goes on over dots that have letters behind them. */
function keyEnd(text: string, from: number): number {
  let end = runEnd(text, from, keyLetters);
  while (text[end] === '.' && keyLetters[text.charCodeAt(end + 1)] === 1)
    end = runEnd(text, end + 1, keyLetters);
  return end;
}

/** `sk_test_mode_disabled` is none. */
function isKey(text: string): boolean {
  const tail = text.replace(/^[a-zA-Z]+[_.-](?:live_|test_|prod_|pat_)?/, '');
  return /[\dA-Z]/.test(tail) || /^[a-z]{16}/.test(tail);
}

/** What is sent as `Bearer` or `Basic`. */
const bearer = /\b(?:bearer|basic|dpop)(?: {1,4}|\+|%20)([\w.~+/=%-]{3,})/gi;

/** Finds what is sent as `Bearer` or `Basic`, with or without the name of the header. */
export function findBearers(text: string): Secret[] {
  const found: Secret[] = [];
  for (const { index, 0: whole, 1: value = '' } of text.matchAll(bearer)) {
    const end = index + whole.length;
    const start = end - value.length;
    const isQuoted = /["'`]/.test(text.charAt(index - 1)) && /["'`\\]/.test(text.charAt(end));
    if (isQuoted ? !isNoSecret(value, 'token') : isCredential(value))
      found.push({ start, end: trimmedEnd(text, start, end, '.'), kind: 'token' });
  }
  return found;
}

/** `Basic authentication`, `Bearer realm="x"` and `Basic HTTP/1.1` are none. */
function isCredential(value: string): boolean {
  const word = value.slice(0, trimmedEnd(value, 0, value.length, '.=%'));
  if (word.length < 6 || word.startsWith('HTTP/')) return false;
  return looksMade(word) || /^[A-Za-z]{16}/.test(word);
}
