/** Shows one recognized error. */
import { toCasePath } from '../../catalog/model/case-fragment.ts';
import {
  fillTemplate,
  findConfidenceLevel,
  findTemplate,
  type Match,
} from '../../paste/explanation.ts';
import { formatConfidence, formatDifference, formatReason } from '../../paste/reason-text.ts';
import type { EntryCase } from '../../search/index/entries.ts';
import { storePastedPath } from '../common/pasted-values.ts';
import { createApiText, createElement, insertSpaces, createValueMark } from '../common/elements.ts';
import { createBadge, createEntryBadges } from '../search/result-view.ts';
import { ui } from './texts.ts';

/** How many other cases are listed at first. */
const maxAlternatives = 6;

/** The position of a match among all. */
export interface MatchRank {
  /** Whether it has the highest confidence. */
  isMain: boolean;
  /** Whether there is no other match. */
  isOnly: boolean;
}

/** Returns the path of the page of a match, with its case and the reader's values in the fragment. */
export function toMatchPath({
  entry,
  errorCase,
  values,
}: Pick<Match, 'entry' | 'errorCase' | 'values'>): string {
  return toCasePath(entry, errorCase?.id ?? null, values);
}

/**
 * Creates the view of a match: a link to its page, the message with the reader's values, and why it is this error.
 *
 * @param base the base path of the site, without a slash at its end
 */
export function createMatchView(match: Match, base: string, rank: MatchRank): HTMLElement {
  const { entry, errorCase, values, reasons, differences } = match;
  const link = createElement('a', 'match-link', [createElement('code', '', entry.label)]);
  link.href = base + toMatchPath(match);
  if (rank.isMain) link.dataset['main'] = '';
  link.addEventListener('click', () => storePastedPath(toMatchPath(match)));
  const heading = createElement('h2', '', [link]);
  if (errorCase?.id) heading.append(' ', createElement('code', 'case-name', errorCase.id));
  const template = findTemplate(errorCase);
  return createElement('article', 'match', [
    heading,
    createElement('p', 'badges', insertSpaces(createBadges(match, rank.isMain && !rank.isOnly))),
    ...(template === null ? [] : [createMessage(match)]),
    ...(template === null || values.length === 0 ? [] : [createTemplate(template)]),
    createList(
      'reasons',
      reasons.map((reason) => formatReason(reason, ui)),
    ),
    ...(differences.length === 0
      ? []
      : [
          createElement('p', 'sub', ui.t('errbook.paste.differences')),
          createList(
            'differences',
            differences.map((difference) => formatDifference(difference, ui)),
          ),
        ]),
    ...createAlternatives(match, base),
  ]);
}

/** Creates the message with the reader's values, which are marked. */
function createMessage(match: Match): HTMLElement {
  const pieces = fillTemplate(match).map(({ text, isValue }) =>
    isValue
      ? createValueMark(text || ui.t('errbook.paste.emptyValue'), ui.t('errbook.paste.fromPaste'))
      : text,
  );
  const label = createElement('span', 'sr-only', `${ui.t('errbook.paste.withValues')} `);
  const message = createApiText('span', '', pieces);
  return createElement('p', 'filled', match.values.length === 0 ? [message] : [label, message]);
}

function createTemplate(template: string): HTMLElement {
  const parts = ui
    .parts('errbook.paste.documentedAs')
    .map((part) => (typeof part === 'string' ? part : createElement('code', '', template)));
  return createElement('p', 'template', parts);
}

function createBadges({ entry, errorCase, confidence, count }: Match, isMain: boolean) {
  const level = findConfidenceLevel(confidence);
  return [
    createBadge(
      formatConfidence(level, ui),
      `confidence ${level === 'sure' ? 'is-sure' : 'is-unsure'}`,
    ),
    ...(isMain ? [createBadge(ui.t('errbook.paste.mainError'))] : []),
    ...createEntryBadges(entry, [errorCase?.status ?? null]),
    ...(count > 1 ? [createBadge(ui.t('errbook.paste.times', { count }))] : []),
  ];
}

function createList(className: string, texts: readonly string[]): HTMLElement {
  return createElement(
    'ul',
    className,
    texts.map((text) => createElement('li', '', text)),
  );
}

/** Lists the other cases that match, each with a link. */
function createAlternatives({ errorCase, alternatives, values }: Match, base: string): Node[] {
  if (alternatives.length === 0) return [];
  const items = alternatives.map((other) =>
    createAlternative(other, errorCase === null ? [] : values, base),
  );
  const further = items.slice(maxAlternatives);
  const count = alternatives.length;
  const lead =
    errorCase === null
      ? ui.t('errbook.paste.openCases', { count })
      : ui.t('errbook.paste.alternatives');
  return [
    createElement('p', 'sub', lead),
    createElement('ul', 'alternatives', items.slice(0, maxAlternatives)),
    ...(further.length === 0
      ? []
      : [
          createElement('details', '', [
            createElement(
              'summary',
              '',
              ui.t('errbook.paste.moreCases', { count: further.length }),
            ),
            createElement('ul', 'alternatives', further),
          ]),
        ]),
  ];
}

function createAlternative(
  errorCase: EntryCase,
  values: Match['values'],
  base: string,
): HTMLElement {
  const { entry, id } = errorCase;
  const link = createElement('a', '', [createElement('code', '', id ?? entry.label)]);
  link.href = base + toMatchPath({ entry, errorCase, values });
  const template = findTemplate(errorCase);
  return createElement(
    'li',
    '',
    template === null ? [link] : [link, ' ', createElement('span', '', template)],
  );
}
