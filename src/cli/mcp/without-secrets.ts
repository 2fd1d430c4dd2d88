import { decodeSafely } from '../../catalog/model/case-fragment.ts';
import type { Explanation } from '../../paste/explanation.ts';
import { findSecrets, maskSecrets } from '../../secrets/secrets.ts';

/** Shorter parts of a secret tell nothing, and stand in other words as well. */
const leastPart = 4;

/** An explanation that repeats no secret of the text that it explains: each is replaced by its kind in brackets. */
export function withoutSecrets(explanation: Explanation, body: string): Explanation {
  const secrets = secretTexts(body);
  const hide = (text: string, name = '') => hidden(text, name, secrets);
  const hideAll = (texts: readonly string[]) => texts.map((text) => masked(text, secrets));
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

/** The secrets of a text with their kinds, also as they are without the escapes of JSON and of addresses. */
function secretTexts(body: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { start, end, kind } of findSecrets(body)) {
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

/** A value, or the kind of the secret that it is, holds or is a part of, or that its name says it is. */
function hidden(text: string, name: string, secrets: ReadonlyMap<string, string>): string {
  const forms = new Set([text, decodeSafely(text)]);
  for (const [secret, kind] of secrets) {
    for (const form of forms) {
      if (form === secret) return `[${kind}]`;
      if (secret.length >= leastPart && form.includes(secret)) return `[${kind}]`;
      if (form.length >= leastPart && secret.includes(form)) return `[${kind}]`;
    }
  }
  const [own] = [...findSecrets(text), ...(name ? findSecrets(`${name}: ${text}`) : [])];
  return own ? `[${own.kind}]` : text;
}

function masked(text: string, secrets: ReadonlyMap<string, string>): string {
  let left = text;
  for (const [secret, kind] of secrets) {
    if (secret.length >= leastPart) left = left.replaceAll(secret, `[${kind}]`);
  }
  return maskSecrets(left);
}
