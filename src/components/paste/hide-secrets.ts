/** Hides the secrets of a paste in the texts that a reader copies. Loaded when a reader is about to paste something. */
import type { Match } from '../../paste/explanation.ts';
import { collectSecrets, findKnownKind, type KnownSecrets } from '../../secrets/known-secrets.ts';
import type { CatalogSecrets } from '../../secrets/secret.ts';
import { findSecrets } from '../../secrets/secrets.ts';

export { maskSecrets } from '../../secrets/secrets.ts';
export { maskResponse } from './masked-response.ts';
export { countSecrets } from './secret-count.ts';

/** How much of the paste around a match is read for secrets, in characters, and around how many of its parts. */
const contextLength = 500;
const maxSpans = 20;

/** Returns the values of a match that are no secrets. */
export function listShownValues(
  match: Match,
  text: string,
  secrets: CatalogSecrets,
): Match['values'] {
  const known = findSecretsAround(match, text, secrets);
  return match.values.filter(
    ({ name, value }) =>
      findKnownKind(value, known) === null &&
      [value, `${name}: ${value}`].every((read) => findSecrets(read, secrets).length === 0),
  );
}

/** Finds the secrets around a match: a value may be one of them because of the words around it. */
function findSecretsAround({ spans }: Match, text: string, secrets: CatalogSecrets): KnownSecrets {
  const context = spans
    .slice(0, maxSpans)
    .map(({ start, end }) => text.slice(Math.max(0, start - contextLength), end + contextLength))
    .join('\n');
  return collectSecrets(context, findSecrets(context, secrets));
}
