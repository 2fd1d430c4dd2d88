import { statusClass, statusLabel } from '../../catalog/http-status.ts';
import { entryStatuses, type Entry, type HitCase } from '../../find/entries.ts';
import type { Hit } from '../../find/finder.ts';
import { markLetters, markWords } from '../../find/marks.ts';
import { element, marked } from './elements.ts';

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
  const { entry, how, reading } = hit;
  const [first, ...others] = hit.cases;
  const isLikeness = how === 'typo' || how === 'prefix typo';
  const label = isLikeness ? markLetters(entry.label, reading) : markWords(entry.label, reading);
  const option = codeOption(entry, base, marked(label), first);
  const count = entry.cases.length;
  option.append(
    element('span', 'title', [
      ...marked(markWords(entry.title, reading)),
      ...(count > 1 ? [` · ${count} cases`] : []),
    ]),
  );
  if (first) option.append(caseLine(first, query));
  return [
    option,
    ...others.slice(0, mostCases).map((one) => {
      const link = resultLink(base + entry.path + anchor(one), 'result case');
      link.append(caseLine(one, query), facts([one.status]));
      return link;
    }),
  ];
}

/** A code that nobody searched for by what it says: recently visited, or spelled alike. */
export function entryOption(entry: Entry, base: string): HTMLAnchorElement {
  const option = codeOption(entry, base, [entry.label]);
  option.append(element('span', 'title', entry.title));
  return option;
}

/** Badges that tell a code apart: its catalog, its state, its statuses or those that matter. */
export function entryFacts(
  entry: Entry,
  statuses: readonly (number | null)[] = entryStatuses(entry),
): HTMLElement {
  const state = { deprecated: 'Deprecated', retired: 'Retired' };
  return facts(
    statuses,
    entry.catalogTitle,
    ...(entry.state === null ? [] : [element('span', 'badge lifecycle', state[entry.state])]),
  );
}

/** A page that Pagefind found; where it is a code's, with what is known of the code. */
export function pageOption(
  page: { url: string; title: string; excerpt: readonly Node[] },
  entry: Entry | undefined,
  base: string,
): HTMLAnchorElement {
  const option = entry
    ? codeOption(entry, base, [entry.label])
    : resultLink(page.url, 'result', [element('strong', '', page.title), facts([], 'Page')]);
  option.href = page.url;
  if (entry) option.append(element('span', 'title', entry.title));
  option.append(element('span', 'excerpt', page.excerpt));
  return option;
}

/** A link that is no result of a search. */
export function linkOption(href: string, name: string): HTMLAnchorElement {
  return resultLink(href, 'result', [element('strong', '', name)]);
}

function codeOption(
  entry: Entry,
  base: string,
  label: readonly (Node | string)[],
  found?: HitCase,
): HTMLAnchorElement {
  return resultLink(base + entry.path + (found ? anchor(found) : ''), 'result', [
    element('code', '', label),
    entryFacts(entry, found ? [found.status] : undefined),
  ]);
}

function resultLink(
  href: string,
  className: string,
  content: readonly (Node | string)[] = [],
): HTMLAnchorElement {
  const link = element('a', className, content);
  link.href = href;
  link.setAttribute('role', 'option');
  return link;
}

/** The case and its text, with the words of the query marked. */
function caseLine({ id, text }: HitCase, query: string): HTMLElement {
  return element('span', 'excerpt', [
    ...(id === null ? [] : [element('code', '', marked(markWords(id, query))), ' ']),
    ...(text === null ? [] : marked(markWords(text, query))),
  ]);
}

function facts(
  statuses: readonly (number | null)[],
  ...others: readonly (string | HTMLElement)[]
): HTMLElement {
  const known = statuses.filter((status) => status !== null);
  const shown = known.length > mostStatuses ? [] : known;
  return element('span', 'facts', [
    ...others.map((one) => (typeof one === 'string' ? element('span', 'badge', one) : one)),
    ...shown.map((status) =>
      element('span', `badge status status-${statusClass(status)}`, statusLabel(status)),
    ),
    ...(known.length > shown.length ? [element('span', 'badge', `${known.length} statuses`)] : []),
  ]);
}

function anchor({ id }: HitCase): string {
  return id === null ? '' : `#${id}`;
}
