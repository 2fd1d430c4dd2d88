/** Finds secrets by their beginning: private keys, keys with a known prefix, web tokens, and credentials. */
import { createCharacterSet, findRunEnd, isWordStart, trimEnd } from './boundaries.ts';
import { isHarmless } from './exceptions.ts';
import { isGenerated } from './generated-words.ts';
import type { CatalogSecrets, Secret, SecretKind } from './secret.ts';

/** Prefixes of keys of widely used services, with enough characters to distinguish a key from a name. */
const knownKey =
  /[spr]k_(?:live|test|prod)_[A-Za-z0-9]{4}|whsec_[A-Za-z0-9+/]{8}|gh[a-z]_[A-Za-z0-9]{8}|github_pat_\w{8}|glpat-[\w-]{8}|xox[a-z]-[\w-]{6}|(?:AKIA|ASIA)[A-Z0-9]{12}|AIza[\w-]{16}|SG\.[\w-]{12}|npm_[A-Za-z0-9]{20}|ya29\.[\w-]{8}|hf_[A-Za-z0-9]{16}|[sr]k-[\w-]{12}|eyJ[\w-]{7}/g;
const knownPrefix = /^[a-zA-Z]+[_.-](?:live_|test_|prod_|pat_)?/;
/** The minimum number of characters after a prefix of a catalog. */
const minTailLength = 8;
/** Only the beginning of a key is checked. */
const maxReadLength = 100;
const keyCharacters = createCharacterSet(/[\w+/=-]/);
const pemStart = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const pemEnd = '-----END ';
const maxPemLength = 20_000;
/** The rest of a key whose end was not copied. */
const pemBody = /[A-Za-z0-9+/=\s]*(?:\\+[nr][A-Za-z0-9+/=\s]*)*/y;
/** Credentials after their scheme. */
const credentials = /\b(?:bearer|basic|dpop)(?: {1,4}|\+|%20)([\w.~+/=%-]{3,})/gi;

/**
 * Finds private keys, keys with a known prefix, and JSON Web Tokens.
 *
 * @param prefixes the kinds of the secrets of the catalogs, by their prefixes
 */
export function findKeys(text: string, prefixes: CatalogSecrets['prefixes'] = {}): Secret[] {
  return [
    ...findPrivateKeys(text),
    ...findKnownKeys(text),
    ...Object.entries(prefixes).flatMap(([prefix, kind]) => findPrefixed(text, prefix, kind)),
  ];
}

/** Finds credentials after `Bearer` or `Basic`, with or without the name of the header. */
export function findCredentials(text: string): Secret[] {
  const found: Secret[] = [];
  for (const { index, 0: whole, 1: value = '' } of text.matchAll(credentials)) {
    const end = index + whole.length;
    const start = end - value.length;
    const isQuoted = /["'`]/.test(text.charAt(index - 1)) && /["'`\\]/.test(text.charAt(end));
    if (isQuoted ? !isHarmless(value, 'token') : isCredential(value))
      found.push({ start, end: trimEnd(text, start, end, '.'), kind: 'token' });
  }
  return found;
}

function findPrivateKeys(text: string): Secret[] {
  const found: Secret[] = [];
  let [at, close] = [0, -Infinity];
  for (const { index, 0: begin } of text.matchAll(pemStart)) {
    if (index < at) continue;
    // If one key has no end, later keys have none either.
    if (close !== -1 && close < index) close = text.indexOf(pemEnd, index);
    pemBody.lastIndex = index + begin.length;
    pemBody.test(text);
    const isClosed = close !== -1 && close - index < maxPemLength;
    at = isClosed ? findPemEnd(text, close) : pemBody.lastIndex;
    found.push({ start: index, end: at, kind: 'key' });
  }
  return found;
}

/** Returns the end of the line of dashes that closes a private key. */
function findPemEnd(text: string, close: number): number {
  const end = text.slice(close, close + 80).indexOf('-----', pemEnd.length);
  return end === -1 ? close + pemEnd.length : close + end + 5;
}

function findKnownKeys(text: string): Secret[] {
  const found: Secret[] = [];
  let at = 0;
  for (const { index, 0: begin } of text.matchAll(knownKey)) {
    if (index < at || !isWordStart(text, index)) continue;
    at = findKeyEnd(text, index + begin.length);
    const key = text.slice(index, Math.min(at, index + maxReadLength));
    if (isRandomTail(key.replace(knownPrefix, '')))
      found.push({ start: index, end: at, kind: begin.startsWith('eyJ') ? 'token' : 'key' });
  }
  return found;
}

/** Finds the secrets of a catalog that begin with a prefix. */
function findPrefixed(text: string, prefix: string, kind: SecretKind): Secret[] {
  const found: Secret[] = [];
  let end = 0;
  for (let at = text.indexOf(prefix); at !== -1; at = text.indexOf(prefix, end)) {
    const start = at + prefix.length;
    end = findKeyEnd(text, start);
    const tail = text.slice(start, Math.min(end, start + maxReadLength));
    if (tail.length >= minTailLength && isRandomTail(tail) && isWordStart(text, at))
      found.push({ start: at, end, kind });
  }
  return found;
}

/** A key continues after a dot if letters follow. */
function findKeyEnd(text: string, from: number): number {
  let end = findRunEnd(text, from, keyCharacters);
  while (text[end] === '.' && keyCharacters[text.charCodeAt(end + 1)] === 1)
    end = findRunEnd(text, end + 1, keyCharacters);
  return end;
}

/** Returns whether the rest of a word after a prefix is random, instead of a name as in `sk_test_mode_disabled`. */
function isRandomTail(tail: string): boolean {
  return /[\dA-Z]/.test(tail) || /^[a-z]{16}/.test(tail);
}

/**
 * Returns whether a value is a credential. `Basic authentication`, `Bearer realm="x"`, and `Basic HTTP/1.1` have none.
 */
function isCredential(value: string): boolean {
  const word = value.slice(0, trimEnd(value, 0, value.length, '.=%'));
  if (word.length < 6 || word.startsWith('HTTP/')) return false;
  return isGenerated(word) || /^[A-Za-z]{16}/.test(word);
}
