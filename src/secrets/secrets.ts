/** Finds and masks secrets in a pasted text. If in doubt, it masks too much instead of too little. */
import { skipEscape } from './boundaries.ts';
import { findCheckedNumbers } from './forms/check-digits.ts';
import { findCommandSecrets } from './forms/commands.ts';
import { findEmails, findLogins } from './forms/emails.ts';
import { findFieldPairs } from './named/field-pairs.ts';
import { findFileSecrets } from './forms/file-lines.ts';
import { findGeneratedWords } from './forms/generated-words.ts';
import { findCredentials, findKeys } from './forms/keys.ts';
import { findMessageValues } from './named/messages.ts';
import { findNumbers } from './forms/numbers.ts';
import { findPhones } from './forms/phones.ts';
import { isReference } from './references.ts';
import { noCatalogSecrets, type CatalogSecrets, type Secret, type SecretKind } from './secret.ts';
import { findNamedValues } from './named/values.ts';
import { createViews } from './views.ts';

/** The words that replace secrets. They are for the owners of an API, who read reports from readers of any language. */
const labels: Readonly<Record<SecretKind, string>> = {
  token: 'token',
  key: 'key',
  email: 'email address',
  id: 'ID',
  password: 'password',
  cookie: 'cookie',
  'secret-code': 'secret code',
  'recovery-phrase': 'recovery phrase',
  'ip-address': 'IP address',
  'mac-address': 'MAC address',
  'phone-number': 'phone number',
  'card-number': 'card number',
  iban: 'IBAN',
  'social-security-number': 'social security number',
};

/**
 * Finds secrets, in order and without overlaps. The time is proportional to the length of the text, regardless of its
 * content.
 *
 * @param catalogSecrets further secrets, defined by the catalogs of the site
 */
export function findSecrets(
  text: string,
  catalogSecrets: CatalogSecrets = noCatalogSecrets,
): Secret[] {
  const found = createViews(text).flatMap((view) =>
    findInView(view.text, catalogSecrets).map(view.toOriginal),
  );
  return mergeOverlaps(found);
}

/** Finds the secrets of a view. */
function findInView(text: string, catalogSecrets: CatalogSecrets): Secret[] {
  const logins = findLogins(text);
  // If two kinds match the same part, the first one counts.
  const found = [
    ...findKeys(text, catalogSecrets.prefixes),
    ...findCredentials(text),
    ...findFileSecrets(text),
    ...findCommandSecrets(text),
    ...findNamedValues(text, catalogSecrets.names),
    ...findFieldPairs(text),
    ...findMessageValues(text),
    ...logins,
    ...findEmails(text, new Set(logins.map(({ end }) => end))),
    ...findCheckedNumbers(text),
    ...findPhones(text),
    ...findNumbers(text).filter((secret) => secret.kind !== 'id' || !isReference(text, secret)),
    ...findGeneratedWords(text).filter((secret) => !isReference(text, secret)),
  ];
  for (const secret of found) secret.start = skipEscape(text, secret.start);
  return found;
}

/**
 * Replaces every secret by a mask with its kind: `[email address]`.
 *
 * Equal secrets get the same mask, and different secrets of a kind are numbered from the second on (`[ID]`, `[ID 2]`),
 * so readers can still see which are the same.
 *
 * @param catalogSecrets further secrets, defined by the catalogs of the site
 */
export function maskSecrets(text: string, catalogSecrets?: CatalogSecrets): string {
  const masks = new Map<string, string>();
  const counts = new Map<SecretKind, number>();
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, kind } of findSecrets(text, catalogSecrets)) {
    const secret = text.slice(start, end).replaceAll('%40', '@');
    let mask = masks.get(secret);
    if (mask === undefined) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      mask = formatMask(kind, count);
      masks.set(secret, mask);
    }
    parts.push(text.slice(at, start), mask);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** Formats the mask of a kind of secret: `[ID]`, and `[ID 2]` for the second one. */
export function formatMask(kind: SecretKind, number = 1): string {
  return number === 1 ? `[${labels[kind]}]` : `[${labels[kind]} ${number}]`;
}

/** Returns whether a text is only the mask of a secret. */
export function isMask(text: string): boolean {
  return Object.values(labels).some((label) => text === `[${label}]`);
}

/** Merges overlapping secrets. Otherwise, a part of one of them would remain in the text. */
function mergeOverlaps(found: Secret[]): Secret[] {
  const merged: Secret[] = [];
  for (const secret of found.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && secret.start < last.end) last.end = Math.max(last.end, secret.end);
    else if (secret.start < secret.end) merged.push(secret);
  }
  return merged;
}
