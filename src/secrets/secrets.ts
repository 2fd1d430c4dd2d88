/** Finds what a reader would not want to share in a pasted text, and hides it. Rather too much than too little. */
import { findBearers, findKeys } from './keys.ts';
import { findLogins, findMails } from './emails.ts';
import { findNumbers } from './numbers.ts';
import { afterEscape } from './places.ts';
import { findNamedValues } from './values.ts';
import { findWords } from './generated-words.ts';

/** What kind of secret a part of a text is. */
export type SecretKind =
  'token' | 'key' | 'e-mail' | 'ID' | 'password' | 'cookie' | 'IP address' | 'phone number';

/** A part of a text that is a secret, in UTF-16 code units. */
export interface Secret {
  start: number;
  end: number;
  kind: SecretKind;
}

/** Finds secrets, in order, without overlaps. Takes time in proportion to the text, whatever it holds. */
export function findSecrets(text: string): Secret[] {
  const logins = findLogins(text);
  // Of two kinds for one place the first one stays.
  const found = [
    ...findKeys(text),
    ...findBearers(text),
    ...findNamedValues(text),
    ...logins,
    ...findMails(text, new Set(logins.map(({ end }) => end))),
    ...findNumbers(text),
    ...findWords(text),
  ];
  for (const secret of found) secret.start = afterEscape(text, secret.start);
  return merge(found);
}

/**
 * The text with every secret replaced by its kind in brackets: `[e-mail]`.
 *
 * Equal secrets get the same mark, different ones of a kind are numbered from the second on (`[ID]`, `[ID 2]`), so that a
 * reader still sees which are the same.
 */
export function maskSecrets(text: string): string {
  const marks = new Map<string, string>();
  const counts = new Map<SecretKind, number>();
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, kind } of findSecrets(text)) {
    const secret = text.slice(start, end).replaceAll('%40', '@');
    let mark = marks.get(secret);
    if (mark === undefined) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      mark = count === 1 ? `[${kind}]` : `[${kind} ${count}]`;
      marks.set(secret, mark);
    }
    parts.push(text.slice(at, start), mark);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** Secrets that overlap become one: to drop either would leave a part of it in the text. */
function merge(found: Secret[]): Secret[] {
  const merged: Secret[] = [];
  for (const secret of found.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && secret.start < last.end) last.end = Math.max(last.end, secret.end);
    else if (secret.start < secret.end) merged.push(secret);
  }
  return merged;
}
