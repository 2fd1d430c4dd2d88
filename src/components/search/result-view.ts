import { toStatusClass, formatStatus } from '../../catalog/text/http-status.ts';
import type { CaseHit, Hit } from '../../search/hits.ts';
import { entryStatuses, type Entry } from '../../search/index/entries.ts';
import { highlightLetters, highlightWords } from '../../search/highlight.ts';
import { element, marked, spaced } from '../common/elements.ts';
import type { TextPage } from './pagefind.ts';

/** How many more cases of a code are shown below it. */
const mostCases = 2;
/** More statuses than this are counted instead. */
const mostStatuses = 2;

/**
 * A found code: a link to its page, or to the case that was found on it, and links to further cases.
 *
 * @param base path of the site, without a slash at its end
 */
export function hitOptions(hit: Hit, query: string, base: string): HTMLAnchorElement[] {
  const { entry, kind, variant } = hit;
  const [first, ...others] = hit.cases;
  const label =
    kind === 'typo' || kind === 'typo-inside'
      ? highlightLetters(entry.label, variant)
      : highlightWords(entry.label, variant);
  const count = entry.cases.length;
  const title = [
    ...marked(highlightWords(entry.title, variant)),
    ...(count > 1 ? [` · ${count} cases`] : []),
  ];
  return [
    resultLink(base + entry.path + anchor(first), [
      element('code', '', marked(label)),
      createEntryFacts(entry, first ? [first.errorCase.status] : entryStatuses(entry)),
      element('span', 'title', title),
      ...(first ? [caseLine(first, query)] : []),
    ]),
    ...others
      .slice(0, mostCases)
      .map((one) =>
        resultLink(
          base + entry.path + anchor(one),
          [caseLine(one, query), facts(statusBadges([one.errorCase.status]))],
          'result case',
        ),
      ),
  ];
}

/** A code that nobody searched for by what it says: recently visited, or spelled alike. */
export function createEntryLink(entry: Entry, base: string): HTMLAnchorElement {
  return resultLink(base + entry.path, entryParts(entry));
}

/** A page that Pagefind found; where it is a code's, with what is known of the code. */
export function pageOption(
  { url, title, excerpt }: TextPage,
  entry: Entry | undefined,
): HTMLAnchorElement {
  return resultLink(url, [
    ...(entry ? entryParts(entry) : [element('strong', '', title), facts([createBadge('Page')])]),
    element('span', 'excerpt', excerpt),
  ]);
}

/** A link that is no result of a search. */
export function linkOption(href: string, name: string): HTMLAnchorElement {
  return resultLink(href, [element('strong', '', name)]);
}

function resultLink(
  href: string,
  parts: readonly HTMLElement[],
  className = 'result',
): HTMLAnchorElement {
  const link = element('a', className, spaced(parts));
  link.href = href;
  link.setAttribute('role', 'option');
  return link;
}

function entryParts(entry: Entry): HTMLElement[] {
  return [
    element('code', '', entry.label),
    createEntryFacts(entry, entryStatuses(entry)),
    element('span', 'title', entry.title),
  ];
}

/** The case and its text, with the words of the query marked. */
function caseLine({ errorCase: { id }, text }: CaseHit, query: string): HTMLElement {
  return element('span', 'excerpt', [
    ...(id === null ? [] : [element('code', '', marked(highlightWords(id, query))), ' ']),
    ...(text === null ? [] : marked(highlightWords(text, query))),
  ]);
}

/** Badges that tell a code apart, in one element. */
export function createEntryFacts(entry: Entry, statuses: readonly (number | null)[]): HTMLElement {
  return facts(createEntryBadges(entry, statuses));
}

/** Badges that tell a code apart: its catalog, its state, its statuses or those that matter. */
export function createEntryBadges(
  { catalogTitle, state }: Entry,
  statuses: readonly (number | null)[],
): HTMLElement[] {
  const words = { deprecated: 'Deprecated', retired: 'Retired' };
  return [
    createBadge(catalogTitle),
    ...(state === null ? [] : [createBadge(words[state], 'lifecycle')]),
    ...statusBadges(statuses),
  ];
}

function statusBadges(statuses: readonly (number | null)[]): HTMLElement[] {
  const known = statuses.filter((status) => status !== null);
  if (known.length > mostStatuses) return [createBadge(`${known.length} statuses`)];
  return known.map((status) =>
    createBadge(formatStatus(status), `status status-${toStatusClass(status)}`),
  );
}

function facts(badges: readonly HTMLElement[]): HTMLElement {
  return element('span', 'facts', spaced(badges));
}

export function createBadge(text: string, kind = ''): HTMLElement {
  return element('span', `badge ${kind}`.trim(), text);
}

function anchor(hit: CaseHit | undefined): string {
  return hit?.errorCase.id ? `#${hit.errorCase.id}` : '';
}
