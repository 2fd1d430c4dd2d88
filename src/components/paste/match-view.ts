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
import { rememberOwn } from '../common/pasted-values.ts';
import { element, spaced, valueMark } from '../common/elements.ts';
import { createBadge, createEntryBadges } from '../search/result-view.ts';
import { ui } from './texts.ts';

/** How many other cases are listed at once. */
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
 * @param base path of the site, without a slash at its end
 */
export function createMatchView(match: Match, base: string, rank: MatchRank): HTMLElement {
  const { entry, errorCase, values, reasons, differences } = match;
  const link = element('a', 'match-link', [element('code', '', entry.label)]);
  link.href = base + toMatchPath(match);
  if (rank.isMain) link.dataset['main'] = '';
  link.addEventListener('click', () => rememberOwn(toMatchPath(match)));
  const heading = element('h2', '', [link]);
  if (errorCase?.id) heading.append(' ', element('code', 'case-name', errorCase.id));
  const template = findTemplate(errorCase);
  return element('article', 'match', [
    heading,
    element('p', 'badges', spaced(createBadges(match, rank.isMain && !rank.isOnly))),
    ...(template === null ? [] : [createMessage(match)]),
    ...(template === null || values.length === 0 ? [] : [createTemplate(template)]),
    createList(
      'reasons',
      reasons.map((reason) => formatReason(reason, ui)),
    ),
    ...(differences.length === 0
      ? []
      : [
          element('p', 'sub', ui.t('errbook.paste.differences')),
          createList(
            'differences',
            differences.map((difference) => formatDifference(difference, ui)),
          ),
        ]),
    ...createAlternatives(match, base),
  ]);
}

/** The message with the reader's values, which are marked. */
function createMessage(match: Match): HTMLElement {
  const pieces = fillTemplate(match).map(({ text, isValue }) =>
    isValue
      ? valueMark(text || ui.t('errbook.paste.emptyValue'), ui.t('errbook.paste.fromPaste'))
      : text,
  );
  const label = element('span', 'sr-only', `${ui.t('errbook.paste.withValues')} `);
  return element('p', 'filled', match.values.length === 0 ? pieces : [label, ...pieces]);
}

function createTemplate(template: string): HTMLElement {
  const parts = ui
    .parts('errbook.paste.documentedAs')
    .map((part) => (typeof part === 'string' ? part : element('code', '', template)));
  return element('p', 'template', parts);
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
  return element(
    'ul',
    className,
    texts.map((text) => element('li', '', text)),
  );
}

/** The cases that match as well, each with a link. */
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
    element('p', 'sub', lead),
    element('ul', 'alternatives', items.slice(0, maxAlternatives)),
    ...(further.length === 0
      ? []
      : [
          element('details', '', [
            element('summary', '', ui.t('errbook.paste.moreCases', { count: further.length })),
            element('ul', 'alternatives', further),
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
  const link = element('a', '', [element('code', '', id ?? entry.label)]);
  link.href = base + toMatchPath({ entry, errorCase, values });
  const template = findTemplate(errorCase);
  return element('li', '', template === null ? [link] : [link, ' ', element('span', '', template)]);
}
