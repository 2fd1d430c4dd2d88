import type { MatchKind } from '../../search/hits.ts';
import type { Answer, AnswerElements, AnswerSettings } from './answer.ts';
import { createHints } from './help-view.ts';
import { createReload, showNoResults, showUnavailable } from './no-answer-view.ts';
import { readRecentPages } from './recent-pages.ts';
import { toSearchUrl } from './parameters.ts';
import type { ResultGroup } from './result-list.ts';
import { createEntryLink, createHitLinks, createLink, createPageLink } from './result-view.ts';
import { createStatusGroup } from './status-view.ts';
import { ui } from './texts.ts';

/** The kinds of hits whose name is the query. */
const spelledKinds: ReadonlySet<MatchKind> = new Set(['exact', 'affixed', 'name']);

/** Shows the recent pages and examples of what readers can search for. */
export function showWelcome(
  { list, status, help }: AnswerElements,
  { base, findEntry, getExample }: AnswerSettings,
): void {
  const links = readRecentPages().map(({ path, title }) => {
    const entry = findEntry(path);
    return entry ? createEntryLink(entry, base) : createLink(base + path, title);
  });
  list.suggest({ id: 'recent', name: ui.t('errbook.search.live.recentPages'), links });
  status.textContent = '';
  help.replaceChildren(...createHints(getExample()));
}

/** Shows the codes at once, and the pages when the full-text search has found them. */
export function showAnswer(
  elements: AnswerElements,
  settings: AnswerSettings,
  answer: Answer,
): void {
  const { list, status, help } = elements;
  const { base, maxResults } = settings;
  const { query, options, hits, isComplete, isPartial } = answer;
  const shown = hits.slice(0, maxResults);
  const statuses = createStatusGroup(settings, query, options, hits);
  const known = new Set([
    ...shown.map(({ entry }) => entry.path),
    ...statuses.flatMap(({ links }) => links.map(({ href }) => stripBase(href, base))),
  ]);
  const pages = answer.pages
    .map((page) => ({ page, path: stripBase(page.url, base) }))
    .filter(({ path }) => !known.has(path))
    .slice(0, maxResults);
  if (hits.length === 0 && pages.length === 0) {
    if (isPartial) showUnavailable(elements, settings, query, options);
    else if (isComplete) showNoResults(elements, settings, query);
    return;
  }
  const codes: ResultGroup = {
    id: 'codes',
    name: ui.t('errbook.search.live.codes'),
    links: shown.flatMap((hit) => createHitLinks(hit, query, base)),
  };
  const texts: ResultGroup = {
    id: 'pages',
    name: ui.t('errbook.search.live.pages'),
    links: pages.map(({ page, path }) => createPageLink(page, settings.findEntry(path))),
  };
  const [best] = hits;
  const groups =
    best && spelledKinds.has(best.kind)
      ? [codes, ...statuses, texts]
      : // A page with all words is a better match than a code with some of them.
        best?.kind === 'some-words'
        ? [texts, codes]
        : [...statuses, codes, texts];
  help.replaceChildren();
  list.show([...groups, ...createMoreGroup(settings, answer)]);
  if (!isComplete) return;
  if (isPartial) help.replaceChildren(createReload(base, query, options));
  const summary = formatSummary(hits.length, pages.length, settings);
  status.textContent = isPartial ? ui.t('errbook.search.live.partial', { summary }) : summary;
}

/** Creates the link to all codes, if more were found than are shown. */
function createMoreGroup(
  { base, isSearchPage, maxResults }: AnswerSettings,
  { query, options, hits }: Answer,
): ResultGroup[] {
  if (isSearchPage || hits.length <= maxResults) return [];
  const url = toSearchUrl(base, query, options);
  const link = createLink(url, ui.t('errbook.search.live.allCodes', { count: hits.length }));
  return [{ id: 'more', name: ui.t('errbook.search.live.more'), links: [link] }];
}

function formatSummary(codes: number, pages: number, { listFilters }: AnswerSettings): string {
  const filters = listFilters();
  const results = ui.list([
    ...(codes > 0 ? [ui.t('errbook.search.live.foundCodes', { count: codes })] : []),
    ...(pages > 0 ? [ui.t('errbook.search.live.foundPages', { count: pages })] : []),
  ]);
  if (filters.length === 0) return results;
  return ui.t('errbook.search.live.filtered', { results, filters: ui.list(filters) });
}

function stripBase(url: string, base: string): string {
  const { pathname } = new URL(url, location.href);
  return pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
}
