import { toCasePath } from '../../catalog/model/case-fragment.ts';
import { formatStatus, toStatusClass, type Status } from '../../catalog/text/http-status.ts';
import { highlightLetters, highlightWords, type Piece } from '../../search/highlight.ts';
import type { CaseHit, Hit } from '../../search/hits.ts';
import { listEntryStatuses, type Entry } from '../../search/index/entries.ts';
import { fold } from '../../search/normalize/spelling.ts';
import { createApiText, createCode, createElement, insertSpaces } from '../common/elements.ts';
import type { PageHit } from './full-text/full-text-search.ts';
import { ui } from './texts.ts';

/** How many more cases of a code are shown below it. */
const maxMoreCases = 2;
/** If there are more statuses, only their number is shown. */
const maxStatuses = 2;

/**
 * Creates the links of a hit: one to the page of the code or to the best case, and one to each further case.
 *
 * @param base the base path of the site, without a slash at its end
 */
export function createHitLinks(hit: Hit, query: string, base: string): HTMLAnchorElement[] {
  const { entry, kind, variant } = hit;
  const [first, ...others] = hit.cases;
  const isTypo = kind === 'typo' || kind === 'typo-inside';
  const label = (isTypo ? highlightLetters : highlightWords)(entry.label, variant);
  const count = entry.cases.length;
  const title = [
    ...renderPieces(highlightWords(entry.title ?? '', variant)),
    ...(entry.title !== null && count > 1 ? [' · '] : []),
    ...(count > 1 ? [ui.t('errbook.common.cases', { count })] : []),
  ];
  return [
    createOption(base + toCasePath(entry, first?.errorCase.id ?? null), [
      createCode(renderPieces(label)),
      createEntryFacts(entry, first?.errorCase.statuses ?? listEntryStatuses(entry)),
      createTitle(entry, title),
      ...listOtherNames(hit).map((name) => createApiText('span', 'excerpt', [createMark(name)])),
      ...(first ? [createCaseLine(first, query)] : []),
    ]),
    ...others
      .slice(0, maxMoreCases)
      .map((other) =>
        createOption(
          base + toCasePath(entry, other.errorCase.id),
          [createCaseLine(other, query), createFacts(createStatusBadges(other.errorCase.statuses))],
          'result case',
        ),
      ),
  ];
}

/** Creates the link to a code that is not a hit of a search, such as a recent page or a similar code. */
export function createEntryLink(entry: Entry, base: string): HTMLAnchorElement {
  return createOption(base + entry.path, createEntryParts(entry));
}

/**
 * Creates the link to a page that the full-text search found.
 *
 * @param entry the code, if it is the page of a code
 */
export function createPageLink(
  { url, title, excerpt }: PageHit,
  entry: Entry | undefined,
): HTMLAnchorElement {
  const parts = entry
    ? createEntryParts(entry)
    : [
        createElement('strong', '', title),
        createFacts([createBadge(ui.t('errbook.search.live.page'))]),
      ];
  return createOption(url, [...parts, createElement('span', 'excerpt', excerpt)]);
}

/** Creates a link that is not a result. */
export function createLink(href: string, name: string): HTMLAnchorElement {
  return createOption(href, [createElement('strong', '', name)]);
}

/** Creates an element with the badges of a code. */
export function createEntryFacts(entry: Entry, statuses: readonly Status[]): HTMLElement {
  return createFacts(createEntryBadges(entry, statuses));
}

/** Creates the badges of a code: its catalog, its state, and some statuses, which may be those of a case. */
export function createEntryBadges(
  { catalogTitle, state }: Entry,
  statuses: readonly Status[],
): HTMLElement[] {
  return [
    createBadge(catalogTitle),
    ...(state === null ? [] : [createBadge(ui.t(`errbook.common.${state}`), 'lifecycle')]),
    ...createStatusBadges(statuses),
  ];
}

/** Creates a badge. */
export function createBadge(text: string, kind = ''): HTMLElement {
  return createElement('span', `badge ${kind}`.trim(), text);
}

/** Returns the field value or previous code that a hit matches, because nothing else of the result shows why it was found. */
function listOtherNames({ entry, kind, variant }: Hit): string[] {
  if (kind !== 'value' && kind !== 'name') return [];
  const typed = fold(variant);
  const isShown = [entry.label, entry.title ?? ''].some((text) => fold(text).includes(typed));
  if (isShown) return [];
  return [...entry.values, ...entry.previousNames]
    .filter((name) => fold(name) === typed)
    .slice(0, 1);
}

function createOption(
  href: string,
  parts: readonly HTMLElement[],
  className = 'result',
): HTMLAnchorElement {
  const link = createElement('a', className, insertSpaces(parts));
  link.href = href;
  link.setAttribute('role', 'option');
  return link;
}

function createEntryParts(entry: Entry): HTMLElement[] {
  return [
    createCode(entry.label),
    createEntryFacts(entry, listEntryStatuses(entry)),
    createTitle(entry, [entry.title ?? '']),
  ];
}

function createTitle(entry: Entry, content: readonly (Node | string)[]): HTMLElement {
  const title = createElement('span', 'title', content);
  return entry.isTitleText ? setLanguage(title, entry.lang) : title;
}

/** Marks an element with a text of the API that is in another language than the page. */
function setLanguage(element: HTMLElement, lang: string | null): HTMLElement {
  if (lang === null || lang === document.documentElement.lang) return element;
  return Object.assign(element, { lang, dir: 'auto' });
}

/** Creates a line with the name of a case and its text, with the words of the query highlighted. */
function createCaseLine({ errorCase: { name, entry }, text }: CaseHit, query: string): HTMLElement {
  const highlight = (part: string) => renderPieces(highlightWords(part, query));
  const line = createApiText('span', 'excerpt', [
    ...(name === null ? [] : [createCode(highlight(name)), ' ']),
    ...(text === null ? [] : highlight(text)),
  ]);
  return setLanguage(line, entry.lang);
}

function createStatusBadges(statuses: readonly Status[]): HTMLElement[] {
  if (statuses.length > maxStatuses)
    return [createBadge(ui.t('errbook.search.live.statuses', { count: statuses.length }))];
  return statuses.map((status) =>
    createBadge(formatStatus(status), `status status-${toStatusClass(status)}`),
  );
}

function createFacts(badges: readonly HTMLElement[]): HTMLElement {
  return createElement('span', 'facts', insertSpaces(badges));
}

/** Renders the pieces of a text, with matching pieces in `<mark>`. */
function renderPieces(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, isMatch }) =>
    isMatch ? createMark(text) : document.createTextNode(text),
  );
}

function createMark(text: string): HTMLElement {
  return createElement('mark', '', text);
}
