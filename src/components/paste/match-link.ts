import { toCasePath } from '../../catalog/model/case-fragment.ts';
import type { Match } from '../../paste/explanation.ts';
import { createElement } from '../common/elements.ts';
import { storePastedPath } from '../common/pasted-values.ts';

/** The parts of a match that its URL depends on. */
type LinkedMatch = Pick<Match, 'entry' | 'errorCase' | 'values'>;

/** Returns the path of the page of a match, with its case and the reader's values in the fragment. */
export function toMatchPath({ entry, errorCase, values }: LinkedMatch): string {
  return toCasePath(entry, errorCase?.id ?? null, values);
}

/**
 * Creates a link to the page of a match. The page knows that the values are from the reader's paste.
 *
 * @param base the base path of the site, without a slash at its end
 */
export function createMatchLink(
  className: string,
  content: string | readonly (Node | string)[],
  match: LinkedMatch,
  base: string,
): HTMLAnchorElement {
  const path = toMatchPath(match);
  const link = createElement('a', className, content);
  link.href = base + path;
  link.addEventListener('click', () => storePastedPath(path));
  return link;
}
