import { decodeSafely } from '../../catalog/model/case-fragment.ts';
import type { Explanation } from '../../paste/explanation.ts';
import type { CatalogSecrets, Secret, SecretKind } from '../../secrets/secret.ts';
import { findSecrets, formatMask, maskSecrets } from '../../secrets/secrets.ts';

/** A shorter part of a secret gives nothing away, and other words contain it as well. */
const minPartLength = 4;

/**
 * Masks every secret of a text in the explanation of the text.
 *
 * @param catalogSecrets what else is a secret in the catalogs of the site
 */
export function withoutSecrets(
  explanation: Explanation,
  body: string,
  catalogSecrets: CatalogSecrets,
): Explanation {
  const find = (text: string) => findSecrets(text, catalogSecrets);
  const secrets = secretTexts(body, find);
  const hide = (text: string, name = '') => hidden(text, name, secrets, find);
  const hideAll = (texts: readonly string[]) =>
    texts.map((text) => maskSecrets(masked(text, secrets), catalogSecrets));
  const matches = explanation.matches.map((match) => ({
    ...match,
    values: match.values.map(({ name, value }) => ({ name, value: hide(value, name) })),
    message: hiddenPieces(match.message, match.values, hide),
    reasons: hideAll(match.reasons),
    disagreements: hideAll(match.disagreements),
  }));
  const at = explanation.primary === null ? -1 : explanation.matches.indexOf(explanation.primary);
  return {
    ...explanation,
    matches,
    primary: matches[at] ?? null,
    foreign: explanation.foreign.map((text) => hide(text)),
  };
}

type Find = (text: string) => readonly Secret[];
type Piece = Explanation['matches'][number]['message'][number];

function hiddenPieces(
  pieces: readonly Piece[],
  values: Explanation['matches'][number]['values'],
  hide: (text: string, name?: string) => string,
): Piece[] {
  return pieces.map((piece) => {
    if (!piece.isValue) return piece;
    const name = values.find(({ value }) => value === piece.text)?.name;
    return { ...piece, text: hide(piece.text, name) };
  });
}

/** The secrets of a text with their kinds, also without the escapes of JSON and of URLs. */
function secretTexts(body: string, find: Find): Map<string, SecretKind> {
  const found = new Map<string, SecretKind>();
  for (const { start, end, kind } of find(body)) {
    const text = body.slice(start, end);
    for (const form of [text, unescaped(text), decodeSafely(text)]) found.set(form, kind);
  }
  return found;
}

function unescaped(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}

/** A value, masked if it is a secret, contains or is a part of one, or has the name of one. */
function hidden(
  text: string,
  name: string,
  secrets: ReadonlyMap<string, SecretKind>,
  find: Find,
): string {
  const forms = new Set([text, decodeSafely(text)]);
  for (const [secret, kind] of secrets) {
    for (const form of forms) {
      if (form === secret) return formatMask(kind);
      if (secret.length >= minPartLength && form.includes(secret)) return formatMask(kind);
      if (form.length >= minPartLength && secret.includes(form)) return formatMask(kind);
    }
  }
  const [first] = [...find(text), ...(name ? find(`${name}: ${text}`) : [])];
  return first ? formatMask(first.kind) : text;
}

function masked(text: string, secrets: ReadonlyMap<string, SecretKind>): string {
  let left = text;
  for (const [secret, kind] of secrets) {
    if (secret.length >= minPartLength) left = left.replaceAll(secret, formatMask(kind));
  }
  return left;
}
