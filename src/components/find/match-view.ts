import { statusClass, statusLabel } from '../../catalog/http-status.ts';
import { toFragment } from '../../find/case-address.ts';
import { confidenceWord, sure, type Match, type Rival } from '../../find/explain/explanation.ts';
import { element, spaced } from './elements.ts';

/** How many other cases are listed at once. */
const mostRivals = 6;

const words = {
  Sure: 'Sure',
  Likely: 'Likely, not sure',
  Possible: 'Possible, one of several readings',
} as const;

/** Path of the page of a match, with its case and the reader's values in the fragment. */
export function matchPath({ entry, one, values }: Match): string {
  return entry.path + toFragment({ id: one?.id ?? '', values });
}

/**
 * One recognised error: a link to its page, filled, and why it is this one.
 *
 * @param base path of the site, without a slash at its end
 * @param rank whether it is the surest, and whether there is no other
 */
export function matchView(
  match: Match,
  base: string,
  rank: { isMain: boolean; isOnly: boolean },
): HTMLElement {
  const { entry, one, others, template, values, reasons, disagreements } = match;
  const link = element('a', 'match-link', [element('code', '', entry.label)]);
  link.href = base + matchPath(match);
  if (rank.isMain) link.dataset['main'] = '';
  link.addEventListener('click', () => rememberOwn(match));
  const heading = element('h2', '', [link]);
  if (one?.id) heading.append(' ', element('code', 'case-name', one.id));
  const article = element('article', 'match', [
    heading,
    element('p', 'badges', spaced(badges(match, rank.isMain && !rank.isOnly))),
  ]);
  if (template !== null) article.append(filledMessage(match));
  if (values.length > 0 && template !== null) {
    article.append(element('p', 'template', ['Documented as: ', element('code', '', template)]));
  }
  article.append(
    element(
      'ul',
      'reasons',
      reasons.map((text) => element('li', '', text)),
    ),
  );
  if (disagreements.length > 0) {
    article.append(
      element('p', 'sub', 'Not as the catalog has it:'),
      element(
        'ul',
        'disagreements',
        disagreements.map((text) => element('li', '', text)),
      ),
    );
  }
  if (others.length > 0) article.append(...rivalView(others, one !== null, base, match));
  return article;
}

/** The message with the reader's values in it, which are marked as theirs. */
function filledMessage({ message, values }: Match): HTMLElement {
  const said = element(
    'p',
    'filled',
    message.map(({ text, isValue }) => {
      if (!isValue) return text;
      const own = element('mark', 'own', text === '' ? '(empty)' : text);
      own.title = 'From your paste';
      return own;
    }),
  );
  if (values.length === 0) return said;
  said.prepend(element('span', 'sr-only', 'With your values: '));
  return said;
}

function badges({ entry, one, confidence, count }: Match, isMain: boolean): HTMLElement[] {
  const status = one?.status ?? null;
  const state = { deprecated: 'Deprecated', retired: 'Retired' };
  const kind = confidence >= sure ? 'is-sure' : 'is-unsure';
  return [
    element('span', `badge confidence ${kind}`, words[confidenceWord(confidence)]),
    ...(isMain ? [element('span', 'badge', 'Main error')] : []),
    element('span', 'badge', entry.catalogTitle),
    ...(status === null
      ? []
      : [element('span', `badge status status-${statusClass(status)}`, statusLabel(status))]),
    ...(entry.state === null ? [] : [element('span', 'badge lifecycle', state[entry.state])]),
    ...(count > 1 ? [element('span', 'badge', `${count} times`)] : []),
  ];
}

/** Cases that fit just as well, each with a link of its own. */
function rivalView(others: readonly Rival[], hasCase: boolean, base: string, match: Match): Node[] {
  const items = others.map(({ entry, one, text }) => {
    const link = element('a', '', [element('code', '', one.id ?? entry.label)]);
    link.href =
      base + entry.path + toFragment({ id: one.id ?? '', values: hasCase ? match.values : [] });
    return element('li', '', [link, ...(text === null ? [] : [' ', element('span', '', text)])]);
  });
  const shown = element('ul', 'rivals', items.slice(0, mostRivals));
  const rest = items.slice(mostRivals);
  const more = element('details', '', [
    element('summary', '', `${rest.length} more cases`),
    element('ul', 'rivals', rest),
  ]);
  const lead = hasCase
    ? 'These fit just as well; nothing in the paste tells them apart:'
    : `One of ${others.length} cases; nothing in the paste tells which:`;
  return [element('p', 'sub', lead), shown, ...(rest.length > 0 ? [more] : [])];
}

const key = 'errbook-own-values';

/** Lets the page that is opened next know that the values in its address come from the reader's own paste. */
function rememberOwn(match: Match): void {
  try {
    sessionStorage.setItem(key, matchPath(match));
  } catch {
    // A browser that keeps nothing calls them values of the link.
  }
}
