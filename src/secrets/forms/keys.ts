/** Finds secrets by their beginning: private keys, keys with a known prefix, web tokens, and credentials. */
import { createCharacterSet, findRunEnd, isWordStart, trimEnd } from '../boundaries.ts';
import { isHarmless } from '../exceptions.ts';
import { isGenerated } from './generated-words.ts';
import type { CatalogSecrets, Secret, SecretKind } from '../secret.ts';
import { keyMiddles, keyStarts } from './services.ts';

const knownKey = new RegExp(keyStarts, 'g');
const knownPrefix = /^[a-zA-Z]+[_.-](?:live_|test_|prod_|pat_)?/;
/** The minimum number of characters after a prefix of a catalog. */
const minTailLength = 8;
/** Only the beginning of a key is checked. */
const maxReadLength = 100;
const maxStartLength = 40;
const keyCharacters = createCharacterSet(/[\w+/=~$-]/);
const pemStart = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const pemEnd = '-----END ';
const maxPemLength = 20_000;
/** The rest of a key whose end was not copied. */
const pemBody = /[A-Za-z0-9+/=\s]*(?:\\+[nr][A-Za-z0-9+/=\s]*)*/y;
/** What follows the scheme if a server asks for credentials. */
const challenge = /^(?:realm|charset|error|scope|nonce|resource_metadata|authorization_uri)=/i;
/** Credentials after their scheme. */
const credentials = /\b(bearer|basic|dpop)(?: {1,4}|\+|%20)([\w.~+/=%-]{3,})/gi;

/**
 * Finds private keys, keys with a known prefix, and JSON Web Tokens.
 *
 * @param prefixes the kinds of the secrets of the catalogs, by their prefixes
 */
export function findKeys(text: string, prefixes: CatalogSecrets['prefixes'] = {}): Secret[] {
  return [
    ...findPrivateKeys(text),
    ...findKnownKeys(text),
    ...findKeysByMiddle(text),
    ...Object.entries(prefixes).flatMap(([prefix, kind]) => findPrefixed(text, prefix, kind)),
  ];
}

/** Finds credentials after `Bearer` or `Basic`, with or without the name of the header. */
export function findCredentials(text: string): Secret[] {
  const found: Secret[] = [];
  for (const { index, 0: whole, 1: scheme = '', 2: value = '' } of text.matchAll(credentials)) {
    const end = index + whole.length;
    const start = end - value.length;
    // The credentials of `Basic` are always encoded, so a word is none.
    const isQuoted =
      !/basic/i.test(scheme) &&
      /["'`]/.test(text.charAt(index - 1)) &&
      /["'`\\]/.test(text.charAt(end));
    if (challenge.test(value)) continue;
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

function findKeysByMiddle(text: string): Secret[] {
  return keyMiddles.flatMap(([middle, beginning]) =>
    [...text.matchAll(middle)].flatMap(({ index, 0: found }): Secret[] => {
      const before = text.slice(Math.max(0, index - maxStartLength), index);
      const length = beginning.exec(before)?.[0].length ?? 0;
      return length > 0 ? [{ start: index - length, end: index + found.length, kind: 'key' }] : [];
    }),
  );
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
  for (;;) {
    // A part of a web token can be empty.
    const next = text[end] !== '.' ? end : text[end + 1] === '.' ? end + 2 : end + 1;
    if (next === end || keyCharacters[text.charCodeAt(next)] !== 1) return end;
    end = findRunEnd(text, next, keyCharacters);
  }
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
