import type { Explanation, Match } from '../../paste/explanation.ts';
import type { Difference, Reason } from '../../paste/reasons.ts';
import {
  collectSecrets,
  findKnownKind,
  minPartLength,
  type KnownSecrets,
} from '../../secrets/known-secrets.ts';
import type { CatalogSecrets, Secret } from '../../secrets/secret.ts';
import { findSecrets, formatMask, maskSecrets } from '../../secrets/secrets.ts';

type FindSecrets = (text: string) => readonly Secret[];

/**
 * Masks every secret of a text in the explanation of the text.
 *
 * @param catalogSecrets further secrets, defined by the catalogs of the site
 */
export function removeSecrets(
  explanation: Explanation,
  body: string,
  catalogSecrets: CatalogSecrets,
): Explanation {
  const find: FindSecrets = (text) => findSecrets(text, catalogSecrets);
  const secrets = collectSecrets(body, find(body));
  const hide = (text: string, name = '') => hideValue(text, name, secrets, find);
  const mask = (text: string) => maskSecrets(maskKnown(text, secrets), catalogSecrets);
  const matches = explanation.matches.map((match): Match => ({
    ...match,
    values: match.values.map(({ name, value }) => ({ name, value: hide(value, name) })),
    reasons: match.reasons.map((reason) => maskReason(reason, mask)),
    differences: match.differences.map((difference) => maskDifference(difference, mask)),
  }));
  const at = explanation.primary === null ? -1 : explanation.matches.indexOf(explanation.primary);
  return {
    ...explanation,
    matches,
    primary: matches[at] ?? null,
    foreign: explanation.foreign.map((text) => hide(text)),
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

/** Masks a value if it is a secret, contains one, is part of one, or has the name of one. */
function hideValue(text: string, name: string, secrets: KnownSecrets, find: FindSecrets): string {
  const kind = findKnownKind(text, secrets);
  if (kind) return formatMask(kind);
  const [first] = [...find(text), ...(name ? find(`${name}: ${text}`) : [])];
  return first ? formatMask(first.kind) : text;
}

function maskKnown(text: string, secrets: KnownSecrets): string {
  let masked = text;
  for (const [secret, kind] of secrets) {
    if (secret.length >= minPartLength) masked = masked.replaceAll(secret, formatMask(kind));
  }
  return masked;
}
