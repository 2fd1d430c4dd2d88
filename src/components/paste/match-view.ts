/** Shows one recognized error. */
import {
  fillTemplate,
  findConfidenceLevel,
  findTemplate,
  type Match,
} from '../../paste/explanation.ts';
import { formatConfidence, formatDifference, formatReason } from '../../paste/reason-text.ts';
import {
  createApiText,
  createCode,
  createElement,
  createValueMark,
  insertBreaks,
  insertSpaces,
} from '../common/elements.ts';
import { createBadge, createEntryBadges } from '../search/result-view.ts';
import { createAlternatives } from './alternatives-view.ts';
import { createGuideView } from './guide-view.ts';
import { createMatchLink } from './match-link.ts';
import { createActions, type Pasted } from './sharing.ts';
import { ui } from './texts.ts';

/** The position of a match among all. */
export interface MatchRank {
  /** Whether it has the highest confidence. */
  isMain: boolean;
  /** Whether there is no other match. */
  isOnly: boolean;
}

/** Creates the view of a match: what it is, what to do, and why it is this error. */
export function createMatchView(match: Match, pasted: Pasted, rank: MatchRank): HTMLElement {
  const guide = createGuideView(match, pasted.base, rank.isMain);
  return createElement('article', 'match', [
    ...createVerdict(match, pasted.base, rank),
    createActions(match, pasted, rank.isMain),
    ...(guide === null ? [] : [guide]),
    ...createReasons(match),
  ]);
}

/** Creates the name of the error, the message with the reader's values, and the other cases that it may be. */
function createVerdict(match: Match, base: string, { isMain, isOnly }: MatchRank): HTMLElement[] {
  const { entry, errorCase } = match;
  const link = createMatchLink('match-link', [createCode(entry.label)], match, base);
  if (isMain) link.dataset['main'] = '';
  const heading = createElement('h2', '', [link]);
  if (errorCase?.name) heading.append(' ', createCode(errorCase.name, 'case-name'));
  return [
    heading,
    createElement('p', 'badges', insertSpaces(createBadges(match, isMain && !isOnly))),
    ...(findTemplate(errorCase) === null ? [] : [createMessage(match)]),
    ...createAlternatives(match, base),
  ];
}

/** Creates the reasons, and the differences from the catalog. */
function createReasons({ errorCase, values, reasons, differences }: Match): HTMLElement[] {
  const template = findTemplate(errorCase);
  const title = errorCase?.id ? 'errbook.paste.whyCase' : 'errbook.paste.whyCode';
  return [
    createElement('h3', '', ui.t(title)),
    createList(
      'reasons',
      reasons.map((reason) => formatReason(reason, ui)),
    ),
    ...(template === null || values.length === 0 ? [] : [createTemplate(template)]),
    ...(differences.length === 0
      ? []
      : [
          createElement('p', 'sub', ui.t('errbook.paste.differences')),
          createList(
            'differences',
            differences.map((difference) => formatDifference(difference, ui)),
          ),
        ]),
  ];
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
    ...createEntryBadges(entry, errorCase?.statuses ?? []),
    ...(count > 1 ? [createBadge(ui.t('errbook.paste.times', { count }))] : []),
  ];
}

function createList(className: string, texts: readonly string[]): HTMLElement {
  return createElement(
    'ul',
    className,
    texts.map((text) => {
      const item = createElement('li', '', text);
      insertBreaks(item);
      return item;
    }),
  );
}
