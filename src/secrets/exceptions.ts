/** Detects values that are not secrets, regardless of their names. */
import { isGenerated } from './generated-words.ts';
import type { SecretKind } from './secret.ts';

/** Longer values are never words of a language or a piece of code. */
const maxPlainLength = 100;
const plainWords = new Set(
  (
    'null undefined none nil true false yes no string number boolean any unknown object function required optional ' +
    'invalid missing expired redacted filtered hidden masked omitted await new async typeof empty basic bearer digest'
  ).split(' '),
);
/** `<token>`, `[password]`, `${TOKEN}`, `{{ token }}`, `%s`, `***` */
const placeholder = /^(?:<[^<>]*>|\[[^[\]]*\]?|\$?\{+[^{}]*\}+|\$\w+|%\w|[\W_]*|x{3,}|X{3,})$/;
const call = /^[&*]?[A-Za-z_$][\w$.?!:]*\(/;
const variable =
  /^(?:process|import|req|request|res|response|this|self|ctx|config|env|params|body|options|opts|form|data|props|event|args)\??\.[\w$.?]+$/;
const snakeCase = /^[a-z]+(?:_[a-z]+)+$/i;
const verb =
  /\b(?:must|is|are|was|were|has|have|had|does|do|did|should|cannot|can|could|may|not|too|at least|required|incorrect|invalid)\b|n't\b/i;

/** Returns whether a value cannot be a secret of a kind: it is empty, a placeholder, a word about secrets, or code. */
export function isHarmless(value: string, kind: SecretKind): boolean {
  if (value.length > maxPlainLength) return false;
  const plain = value.trim();
  if (placeholder.test(plain) || plainWords.has(plain.toLowerCase())) return true;
  if (call.test(plain) || variable.test(plain)) return true;
  if (kind === 'password' || kind === 'cookie') return false;
  if (kind === 'key') return isSentence(plain);
  // A message about a token, an error code, a small number.
  return !/\d/.test(plain) ? /\s/.test(plain) || snakeCase.test(plain) : /^\d{1,3}$/.test(plain);
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
