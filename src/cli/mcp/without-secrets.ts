import { decodeSafely } from '../../catalog/model/case-fragment.ts';
import type { Explanation, Match } from '../../paste/explanation.ts';
import type { Difference, Reason } from '../../paste/reasons.ts';
import type { CatalogSecrets, Secret, SecretKind } from '../../secrets/secret.ts';
import { findSecrets, formatMask, maskSecrets } from '../../secrets/secrets.ts';

/** A shorter part of a secret says nothing, and other words contain it. */
const minPartLength = 4;

/** The secrets of a text, with their kinds. */
type Secrets = ReadonlyMap<string, SecretKind>;

type Find = (text: string) => readonly Secret[];

/**
 * Replaces each secret of a text in its explanation with its kind in brackets.
 *
 * @param catalogSecrets secrets that only some of the APIs have
 */
export function withoutSecrets(
  explanation: Explanation,
  body: string,
  catalogSecrets: CatalogSecrets,
): Explanation {
  const find = (text: string) => findSecrets(text, catalogSecrets);
  const secrets = collectSecrets(body, find);
  const mask = (text: string) => maskSecrets(maskText(text, secrets), catalogSecrets);
  const matches = explanation.matches.map((match): Match => ({
    ...match,
    values: match.values.map(({ name, value }) => ({
      name,
      value: hide(value, name, secrets, find),
    })),
    reasons: match.reasons.map((reason) => maskReason(reason, mask)),
    differences: match.differences.map((difference) => maskDifference(difference, mask)),
  }));
  const at = explanation.primary === null ? -1 : explanation.matches.indexOf(explanation.primary);
  return {
    ...explanation,
    matches,
    primary: matches[at] ?? null,
    foreign: explanation.foreign.map((text) => hide(text, '', secrets, find)),
  };
}

function maskReason(reason: Reason, mask: (text: string) => string): Reason {
  return reason.reason === 'code' ? { ...reason, key: mask(reason.key) } : reason;
}

function maskDifference(difference: Difference, mask: (text: string) => string): Difference {
  switch (difference.difference) {
    case 'unknown-message':
    case 'unexpected-message':
      return { ...difference, message: mask(difference.message) };
    case 'unknown-fields':
      return { ...difference, fields: difference.fields.map(mask) };
    case 'spelling':
      return { ...difference, pasted: mask(difference.pasted) };
    case 'status':
    case 'wording':
      return difference;
  }
}

/** Collects the secrets of a text, also without the escapes of JSON and of URLs. */
function collectSecrets(body: string, find: Find): Secrets {
  const secrets = new Map<string, SecretKind>();
  for (const { start, end, kind } of find(body)) {
    const text = body.slice(start, end);
    for (const form of [text, unescapeJson(text), decodeSafely(text)]) secrets.set(form, kind);
  }
  return secrets;
}

function unescapeJson(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}

/** Replaces a value by its kind if it is a secret, contains one, is part of one, or has a name that says so. */
function hide(text: string, name: string, secrets: Secrets, find: Find): string {
  const forms = new Set([text, decodeSafely(text)]);
  for (const [secret, kind] of secrets) {
    for (const form of forms) {
      if (form === secret) return formatMask(kind);
      if (secret.length >= minPartLength && form.includes(secret)) return formatMask(kind);
      if (form.length >= minPartLength && secret.includes(form)) return formatMask(kind);
    }
  }
  const [found] = [...find(text), ...(name ? find(`${name}: ${text}`) : [])];
  return found ? formatMask(found.kind) : text;
}

/** Replaces the secrets in a text by their kinds. */
function maskText(text: string, secrets: Secrets): string {
  let masked = text;
  for (const [secret, kind] of secrets) {
    if (secret.length >= minPartLength) masked = masked.replaceAll(secret, formatMask(kind));
  }
  return masked;
}
