/** Shows what readers can do if a search finds nothing, or cannot search. */
import type { SearchOptions } from '../../search/finder.ts';
import { createElement } from '../common/elements.ts';
import type { AnswerElements, AnswerSettings } from './answer.ts';
import { createPasteField } from './help-view.ts';
import { toSearchUrl } from './parameters.ts';
import { createEntryLink } from './result-view.ts';
import { ui } from './texts.ts';

/** Says that nothing was found, and offers similar codes and a box for a whole error. */
export function showNoResults(
  { list, status, help }: AnswerElements,
  { base, findSimilar, onPaste, listFilters }: AnswerSettings,
  query: string,
): void {
  const links = findSimilar(query).map((entry) => createEntryLink(entry, base));
  list.suggest({ id: 'similar', name: ui.t('errbook.search.live.similarCodes'), links });
  const filters = listFilters();
  const message =
    filters.length === 0
      ? ui.t('errbook.search.live.noResults', { query })
      : query === ''
        ? ui.t('errbook.search.live.noFilteredCodes', { filters: ui.list(filters) })
        : ui.t('errbook.search.live.noFilteredResults', { query, filters: ui.list(filters) });
  status.textContent =
    links.length === 0
      ? message
      : ui.t('errbook.search.live.similarBelow', { message, count: links.length });
  if (!help.querySelector('textarea')) help.replaceChildren(createPasteField(onPaste));
}

/** Says that the search is not available, and what to do. */
export function showUnavailable(
  { list, status, help }: AnswerElements,
  { base }: AnswerSettings,
  query: string,
  options: SearchOptions,
): void {
  list.show([]);
  status.textContent = ui.t('errbook.search.live.unavailable');
  help.replaceChildren(createReload(base, query, options));
}

/**
 * Creates a link that loads the search and its results anew. If the site was deployed anew while the page was open, only a
 * new page has the right files.
 */
export function createReload(base: string, query: string, options: SearchOptions): HTMLElement {
  const link = createElement('a', '', ui.t('errbook.search.live.reload'));
  link.href = toSearchUrl(base, query, options);
  return createElement('p', '', [link]);
}
