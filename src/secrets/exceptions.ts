/** Detects values that are not secrets, regardless of their names. */
import { isGenerated } from './forms/generated-words.ts';
import { isPlaceholder } from './placeholders.ts';
import type { SecretKind } from './secret.ts';
import { decodeEntities, decodePercent } from './views.ts';

/** Longer values are never words of a language or a piece of code. */
const maxPlainLength = 100;
const minWeakLength = 12;
const plainWords = new Set(
  (
    'null undefined none nil true false yes no string number boolean any unknown object function required optional ' +
    'invalid missing expired redacted filtered hidden masked omitted await new async typeof empty basic bearer digest ' +
    'password passwd pass pwd token secret'
  ).split(' '),
);
const snakeCase = /^[a-z]+(?:_[a-z]+)+$/i;
const verb =
  /\b(?:must|is|are|was|were|has|have|had|does|do|did|should|cannot|can|could|may|not|too|at least|required|incorrect|invalid)\b|n't\b/i;
/** The values of kinds that have a form of their own. */
const forms: Partial<Record<SecretKind, RegExp>> = {
  'secret-code': /^(?=.*\d)(?:[\d -]{3,}|[A-Za-z\d]{2,}(?:[ -]?[A-Za-z\d]{2,}){1,8})$/,
  'recovery-phrase': /^\p{L}+(?:(?:[\s,+]|%20){1,3}\p{L}+){5,}$/u,
  'phone-number': /^(?:\+|%2B)?[ (]*\d(?:[ ()./-]{0,2}\d){5,14}$/i,
  'card-number': /^\d(?:(?:[ .+-]|%20)?\d){11,18}$/,
  iban: /^[A-Z]{2}\d\d(?:(?:[ .+-]|%20)?[A-Z\d]){11,30}$/i,
  'social-security-number': /^\d{3}(?:[ +-]|%20)?\d{2}(?:[ +-]|%20)?\d{4}$/,
};

/** Returns whether a value cannot be a secret of a kind: it is empty, a placeholder, a word about secrets, or code. */
export function isHarmless(value: string, kind: SecretKind): boolean {
  const plain = decodePercent(decodeEntities(value.slice(0, 1000))).trim();
  const form = forms[kind];
  if (form) return !form.test(plain);
  if (value.length > maxPlainLength) return false;
  if (isPlaceholder(plain) || plainWords.has(plain.toLowerCase())) return true;
  if (kind === 'password' || kind === 'cookie') return false;
  if (kind === 'key') return isSentence(plain);
  // A message about a token, an error code, a small number.
  return !/\d/.test(plain) ? /\s/.test(plain) || snakeCase.test(plain) : /^\d{1,3}$/.test(plain);
}

/** Returns whether a value is so random that it is a secret under a name that also names other things. */
export function isRandomValue(value: string): boolean {
  const read = value.slice(0, maxPlainLength);
  const groups = read.match(/\d+/g) ?? [];
  const isMixed = groups.length > 1 || (groups.length > 0 && /[A-Z]/.test(read));
  return read.length >= minWeakLength && isMixed && /[a-z]/.test(read) && !/\s/.test(read);
}

/** Returns whether a text is a word of a language instead of a secret. */
export function isWord(text: string): boolean {
  return (
    !isGenerated(text) && /^[A-Za-z]+(?:[_'’-][A-Za-z]+)*$/.test(text.slice(0, maxPlainLength))
  );
}

/** Returns whether a text is about a password instead of being a password. */
export function isSentence(text: string): boolean {
  return /\s/.test(text.trim()) && verb.test(text);
}
