import { toFragment } from '../../catalog/model/case-fragment.ts';
import {
  confidenceWord,
  sureConfidence,
  type Match,
  type Alternative,
} from '../../paste/explanation.ts';
import { rememberOwn } from '../common/pasted-values.ts';
import { element, spaced, valueMark } from '../common/elements.ts';
import { createBadge, createEntryBadges } from '../search/result-view.ts';

/** How many other cases are listed at once. */
const mostRivals = 6;

const words = {
  Sure: 'Sure',
  Likely: 'Likely, not sure',
  Possible: 'Possible, one of several readings',
} as const;

/** Path of the page of a match, with its case and the reader's values in the fragment. */
export function matchPath({
  entry,
  errorCase,
  values,
}: Pick<Match, 'entry' | 'errorCase' | 'values'>): string {
  return entry.path + toFragment({ id: errorCase?.id ?? '', values });
}

/**
 * One recognised error: a link to its page, filled, and why it is this one.
 *
 * @param base path of the site, without a slash at its end
 * @param rank whether it is the surest, and whether there is no other
 */
export function createMatchView(
  match: Match,
  base: string,
  rank: { isMain: boolean; isOnly: boolean },
): HTMLElement {
  const { entry, errorCase, alternatives, template, values, reasons, disagreements } = match;
  const link = element('a', 'match-link', [element('code', '', entry.label)]);
  link.href = base + matchPath(match);
  if (rank.isMain) link.dataset['main'] = '';
  link.addEventListener('click', () => rememberOwn(matchPath(match)));
  const heading = element('h2', '', [link]);
  if (errorCase?.id) heading.append(' ', element('code', 'case-name', errorCase.id));
  const article = element('article', 'match', [
    heading,
    element('p', 'badges', spaced(badges(match, rank.isMain && !rank.isOnly))),
  ]);
  if (template !== null) article.append(filledMessage(match));
  if (values.length > 0 && template !== null) {
    article.append(element('p', 'template', ['Documented as: ', element('code', '', template)]));
  }
  article.append(listOf('reasons', reasons));
  if (disagreements.length > 0) {
    article.append(
      element('p', 'sub', 'Not as the catalog has it:'),
      listOf('disagreements', disagreements),
    );
  }
  if (alternatives.length > 0)
    article.append(...rivalView(alternatives, errorCase !== null, base, match));
  return article;
}

/** The message with the reader's values in it, which are marked as theirs. */
function filledMessage({ message, values }: Match): HTMLElement {
  const said = element(
    'p',
    'filled',
    message.map(({ text, isValue }) =>
      isValue ? valueMark(text === '' ? '(empty)' : text, 'From your paste') : text,
    ),
  );
  if (values.length === 0) return said;
  said.prepend(element('span', 'sr-only', 'With your values: '));
  return said;
}

function badges({ entry, errorCase, confidence, count }: Match, isMain: boolean): HTMLElement[] {
  const kind = confidence >= sureConfidence ? 'is-sure' : 'is-unsure';
  return [
    createBadge(words[confidenceWord(confidence)], `confidence ${kind}`),
    ...(isMain ? [createBadge('Main error')] : []),
    ...createEntryBadges(entry, [errorCase?.status ?? null]),
    ...(count > 1 ? [createBadge(`${count} times`)] : []),
  ];
}

function listOf(name: string, texts: readonly string[]): HTMLElement {
  return element(
    'ul',
    name,
    texts.map((text) => element('li', '', text)),
  );
}

/** Cases that fit just as well, each with a link of its own. */
function rivalView(
  others: readonly Alternative[],
  hasCase: boolean,
  base: string,
  match: Match,
): Node[] {
  const items = others.map(({ entry, errorCase, text }) => {
    const link = element('a', '', [element('code', '', errorCase.id ?? entry.label)]);
    link.href = base + matchPath({ entry, errorCase, values: hasCase ? match.values : [] });
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
