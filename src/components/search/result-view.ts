import { formatStatus, toStatusClass } from '../../catalog/text/http-status.ts';
import { highlightLetters, highlightWords, type Piece } from '../../search/highlight.ts';
import type { CaseHit, Hit } from '../../search/hits.ts';
import { entryStatuses, type Entry } from '../../search/index/entries.ts';
import { element, spaced } from '../common/elements.ts';
import type { PageHit } from './pagefind.ts';
import { ui } from './texts.ts';

/** How many more cases of a code are shown below it. */
const maxMoreCases = 2;
/** More statuses than this are only counted. */
const maxStatuses = 2;

/**
 * Creates the links of a hit: one to the page of the code or to the case that matches best, and one to each further case.
 *
 * @param base path of the site, without a slash at its end
 */
export function createHitLinks(hit: Hit, query: string, base: string): HTMLAnchorElement[] {
  const { entry, kind, variant } = hit;
  const [first, ...others] = hit.cases;
  const isTypo = kind === 'typo' || kind === 'typo-inside';
  const label = (isTypo ? highlightLetters : highlightWords)(entry.label, variant);
  const count = entry.cases.length;
  const title = [
    ...renderPieces(highlightWords(entry.title, variant)),
    ...(count > 1 ? [` · ${ui.t('errbook.common.cases', { count })}`] : []),
  ];
  return [
    createOption(base + entry.path + toAnchor(first), [
      element('code', '', renderPieces(label)),
      createEntryFacts(entry, first ? [first.errorCase.status] : entryStatuses(entry)),
      element('span', 'title', title),
      ...(first ? [createCaseLine(first, query)] : []),
    ]),
    ...others
      .slice(0, maxMoreCases)
      .map((other) =>
        createOption(
          base + entry.path + toAnchor(other),
          [createCaseLine(other, query), createFacts(createStatusBadges([other.errorCase.status]))],
          'result case',
        ),
      ),
  ];
}

/** Creates the link to a code that is no hit of a search, such as a recent page or a similar code. */
export function createEntryLink(entry: Entry, base: string): HTMLAnchorElement {
  return createOption(base + entry.path, createEntryParts(entry));
}

/**
 * Creates the link to a page that the full-text search found.
 *
 * @param entry the code of the page, if it is one of a code
 */
export function createPageLink(
  { url, title, excerpt }: PageHit,
  entry: Entry | undefined,
): HTMLAnchorElement {
  const parts = entry
    ? createEntryParts(entry)
    : [element('strong', '', title), createFacts([createBadge(ui.t('errbook.search.live.page'))])];
  return createOption(url, [...parts, element('span', 'excerpt', excerpt)]);
}

/** Creates a link that is not a result. */
export function createLink(href: string, name: string): HTMLAnchorElement {
  return createOption(href, [element('strong', '', name)]);
}

/** Creates an element with the badges of a code. */
export function createEntryFacts(entry: Entry, statuses: readonly (number | null)[]): HTMLElement {
  return createFacts(createEntryBadges(entry, statuses));
}

/** Creates the badges of a code: its catalog, its state, and some statuses, which may be those of a case. */
export function createEntryBadges(
  { catalogTitle, state }: Entry,
  statuses: readonly (number | null)[],
): HTMLElement[] {
  return [
    createBadge(catalogTitle),
    ...(state === null ? [] : [createBadge(ui.t(`errbook.common.${state}`), 'lifecycle')]),
    ...createStatusBadges(statuses),
  ];
}

/** Creates a badge. */
export function createBadge(text: string, kind = ''): HTMLElement {
  return element('span', `badge ${kind}`.trim(), text);
}

function createOption(
  href: string,
  parts: readonly HTMLElement[],
  className = 'result',
): HTMLAnchorElement {
  const link = element('a', className, spaced(parts));
  link.href = href;
  link.setAttribute('role', 'option');
  return link;
}

function createEntryParts(entry: Entry): HTMLElement[] {
  return [
    element('code', '', entry.label),
    createEntryFacts(entry, entryStatuses(entry)),
    element('span', 'title', entry.title),
  ];
}

/** The name of a case and its text, with the words of the query highlighted. */
function createCaseLine({ errorCase: { id }, text }: CaseHit, query: string): HTMLElement {
  const highlight = (part: string) => renderPieces(highlightWords(part, query));
  return element('span', 'excerpt', [
    ...(id === null ? [] : [element('code', '', highlight(id)), ' ']),
    ...(text === null ? [] : highlight(text)),
  ]);
}

function createStatusBadges(statuses: readonly (number | null)[]): HTMLElement[] {
  const known = statuses.filter((status) => status !== null);
  if (known.length > maxStatuses)
    return [createBadge(ui.t('errbook.search.live.statuses', { count: known.length }))];
  return known.map((status) =>
    createBadge(formatStatus(status), `status status-${toStatusClass(status)}`),
  );
}

function createFacts(badges: readonly HTMLElement[]): HTMLElement {
  return element('span', 'facts', spaced(badges));
}

/** The pieces of a text, those that match in `<mark>`. */
function renderPieces(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, isMatch }) =>
    isMatch ? element('mark', '', text) : document.createTextNode(text),
  );
}

function toAnchor(hit: CaseHit | undefined): string {
  return hit?.errorCase.id ? `#${hit.errorCase.id}` : '';
}
