/** Masks the secrets in the response of a bug report, of which only the beginning and the end are copied. */
import { findResponseEnds, shortenResponse } from '../../paste/bug-report.ts';
import type { CatalogSecrets, Secret } from '../../secrets/secret.ts';
import { findSecrets, maskSecrets } from '../../secrets/secrets.ts';
import type { UiText } from '../../ui-text/ui-text.ts';

/** How many characters next to a copied part are read, so that a secret on its edge is recognized. */
const context = 50_000;

/**
 * Shortens a text for a bug report and masks the secrets in the result. Reads only the copied parts and the text next
 * to them. A secret on the edge of a part is omitted with the middle of the text.
 *
 * @param catalogSecrets further secrets, defined by the catalogs of the site
 */
export function maskResponse(text: string, catalogSecrets: CatalogSecrets, ui: UiText): string {
  const ends = findResponseEnds(text);
  if (ends.head >= ends.tail) return maskSecrets(text, catalogSecrets);
  const find = (from: number, to: number): Secret[] =>
    findSecrets(text.slice(from, to), catalogSecrets).map((secret) => ({
      ...secret,
      start: secret.start + from,
      end: secret.end + from,
    }));
  const onEdge = find(0, ends.head + context).find(
    ({ start, end }) => start < ends.head && end > ends.head,
  );
  if (onEdge) ends.head = onEdge.start;
  const inTail = find(Math.max(ends.head, ends.tail - context), text.length);
  for (;;) {
    const shortened = shortenResponse(text, ui, ends);
    const shift = text.length - shortened.length;
    const found = findSecrets(shortened, catalogSecrets);
    // Without the text before it, such as its name, a secret may not be recognized.
    const missed = inTail.find(
      ({ start, end }) =>
        end > ends.tail &&
        !found.some((secret) => secret.start + shift <= start && secret.end + shift >= end),
    );
    if (!missed) return maskSecrets(shortened, catalogSecrets);
    ends.tail = missed.end;
  }
}
