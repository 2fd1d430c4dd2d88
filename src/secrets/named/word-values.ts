/** Finds values in sentences: `The password hunter2 was found`, `verification code is 481516`, `password "x" is weak`. */
import { trimEnd } from '../boundaries.ts';
import { isSentence } from '../exceptions.ts';
import { isGenerated } from '../forms/generated-words.ts';
import type { Name } from './names.ts';
import { skipPlaceholders } from '../placeholders.ts';
import type { Secret, SecretKind } from '../secret.ts';

const minLength = 8;
const minDigits = 4;
const word = /[^\s"'`<>\\,;=()[\]{}]+/y;

/** Finds the word after a name. */
export function findWordValue(text: string, { value, kind }: Name): Secret[] {
  word.lastIndex = value;
  if (skipPlaceholders(text, value) > value || !word.test(text)) return [];
  const end = trimEnd(text, value, word.lastIndex, '.:!?');
  return isRandomWord(text.slice(value, end), kind) ? [{ start: value, end, kind }] : [];
}

/** Returns whether a value in a sentence is a secret, in quotes or not. */
export function isSecretInWords(value: string, kind: SecretKind): boolean {
  if (kind === 'password') return !isSentence(value) && !/^\W*$/.test(value);
  return isRandomWord(value, kind);
}

function isRandomWord(value: string, kind: SecretKind): boolean {
  if (kind === 'cookie' || kind === 'recovery-phrase') return false;
  const digits = value.match(/\d/g)?.length ?? 0;
  if (kind === 'secret-code') return digits >= minDigits && /^[\w-]{4,12}$/.test(value);
  if (/^(?:phone|card|social|iban)/.test(kind)) return digits >= 7 && /^\+?[\w.-]+$/.test(value);
  const isMixed = value.length >= minLength && digits > 0 && /\p{L}/u.test(value);
  return isMixed && !/^v?\d+\.\d|:\/\//.test(value) && (kind === 'password' || isGenerated(value));
}
