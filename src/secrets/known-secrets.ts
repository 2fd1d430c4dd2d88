/** Recognizes the secrets of a text in the parts that were read from it, even if their encoding differs. */
import type { Secret, SecretKind } from './secret.ts';
import { decodePercent } from './views.ts';

/** The secrets of a text with their kinds. */
export type KnownSecrets = ReadonlyMap<string, SecretKind>;

/** The minimum length of a part that is a secret. Shorter parts reveal nothing and also occur in other words. */
export const minPartLength = 4;

/** Collects the secrets of a text, also without the escapes of JSON and of URLs. */
export function collectSecrets(text: string, secrets: readonly Secret[]): KnownSecrets {
  const known = new Map<string, SecretKind>();
  for (const { start, end, kind } of secrets) {
    const secret = text.slice(start, end);
    for (const form of [secret, unescapeJson(secret), decodePercent(secret)]) known.set(form, kind);
  }
  return known;
}

/** Returns the kind of the known secret that a value is, contains, or is a part of; `null` if there is none. */
export function findKnownKind(value: string, known: KnownSecrets): SecretKind | null {
  const forms = new Set([value, decodePercent(value)]);
  for (const [secret, kind] of known) {
    for (const form of forms) {
      if (form === secret) return kind;
      if (secret.length >= minPartLength && form.includes(secret)) return kind;
      if (form.length >= minPartLength && secret.includes(form)) return kind;
    }
  }
  return null;
}

function unescapeJson(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}
