import { toStatusPath } from '../../catalog/model/addresses.ts';
import { formatStatus } from '../../catalog/text/http-status.ts';
import type { SearchOptions } from '../../search/finder.ts';
import type { Hit } from '../../search/hits.ts';
import { listEntryStatuses } from '../../search/index/entries.ts';
import { readStatusQuery } from '../../search/status-query.ts';
import { opensElsewhere } from './key-press.ts';
import { toSearchUrl } from './parameters.ts';
import type { ResultGroup } from './result-list.ts';
import { createLink } from './result-view.ts';
import { ui } from './texts.ts';

/** The settings for the answer to a query that asks for a status. */
export interface StatusSettings {
  /** Path of the site, without a slash at its end. */
  base: string;
  /** Called when a reader chooses the filter. */
  onFilter(options: SearchOptions): void;
}

/**
 * Creates the answer to a query that asks for an HTTP status: the page of the status in each catalog that has it, and the
 * filter by this status.
 *
 * @param hits the codes that the query finds
 * @returns no group for any other query
 */
export function createStatusGroup(
  { base, onFilter }: StatusSettings,
  query: string,
  options: SearchOptions,
  hits: readonly Hit[],
): ResultGroup[] {
  const status = readStatusQuery(query);
  const number = Number(status);
  const catalogs = new Map(
    hits
      .filter(({ entry }) => listEntryStatuses(entry).includes(number))
      .map(({ entry }) => [entry.catalog, entry.catalogTitle]),
  );
  const isKnown = hits.some(({ kind }) => kind === 'filtered') || catalogs.size > 0;
  if (status === null || !isKnown) return [];
  const pages = [...catalogs].map(([id, catalog]) =>
    createLink(
      base + toStatusPath(id, number),
      ui.t('errbook.search.live.statusPage', { catalog, status }),
    ),
  );
  const wanted = { ...options, status };
  const name = Number.isNaN(number) ? status : formatStatus(number);
  const filter = createLink(
    toSearchUrl(base, '', wanted),
    ui.t('errbook.search.live.filterBy', { status: name }),
  );
  filter.addEventListener('click', (event) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    onFilter(wanted);
  });
  return [{ id: 'status', name: ui.t('errbook.search.live.status'), links: [...pages, filter] }];
}
