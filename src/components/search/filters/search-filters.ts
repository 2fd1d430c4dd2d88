import { manyCatalogs } from '../../../catalog/model/catalog.ts';
import { formatStatus, sortStatuses, toStatusClass } from '../../../catalog/text/http-status.ts';
import type { SearchOptions } from '../../../search/finder.ts';
import { listEntryStatuses, type Entry } from '../../../search/index/entries.ts';
import { createButtonGroup } from './button-group.ts';
import type { Choice } from './choice-control.ts';
import { createChoiceMenu } from './choice-menu.ts';
import { ui } from '../texts.ts';

/** The filters of a search: by catalog, if there are several, and by HTTP status. */
export interface SearchFilters {
  getOptions(): SearchOptions;
  setOptions(options: SearchOptions): void;
  /** Returns the names of the active filters: `Code0`, `404 Not Found`. */
  listNames(): string[];
}

/**
 * Creates the filters for which the entries have values: buttons, or menus if there are many catalogs. If a catalog is
 * chosen, only its statuses are offered.
 *
 * @param parent the element that contains them
 * @param onChange called when a reader has changed a filter
 */
export function createFilters(
  parent: HTMLElement,
  entries: readonly Entry[],
  onChange: () => void,
): SearchFilters {
  const byCatalog = Map.groupBy(entries, ({ catalog }) => catalog);
  const create = byCatalog.size < manyCatalogs ? createButtonGroup : createChoiceMenu;
  const catalogs = create(ui.t('errbook.search.live.catalog'), () => {
    offerStatuses();
    onChange();
  });
  const statuses = create(ui.t('errbook.search.live.status'), onChange);
  const controls = [catalogs, statuses];
  const offerStatuses = () =>
    statuses.offer(listStatuses(byCatalog.get(catalogs.getValue() ?? '') ?? entries));
  catalogs.offer(listCatalogs(entries));
  offerStatuses();
  parent.replaceChildren(...controls.map(({ element }) => element));
  return {
    getOptions: () => ({ catalog: catalogs.getValue(), status: statuses.getValue() }),
    setOptions({ catalog, status }) {
      catalogs.setValue(catalog);
      offerStatuses();
      statuses.setValue(status);
    },
    listNames: () => controls.flatMap((control) => control.getName() ?? []),
  };
}

/** Lists the catalogs by their short names; none if there is only one. */
function listCatalogs(entries: readonly Entry[]): Choice[] {
  const titles = new Map(entries.map(({ catalog, catalogTitle }) => [catalog, catalogTitle]));
  if (titles.size < 2) return [];
  return [
    { value: '', name: ui.t('errbook.search.live.allCatalogs') },
    ...[...titles]
      .map(([value, name]) => ({ value, name }))
      .sort((a, b) => ui.compare(a.name, b.name)),
  ];
}

/** Lists the classes of statuses, then the statuses of each; none if there is only one status. */
function listStatuses(entries: readonly Entry[]): Choice[] {
  const statuses = sortStatuses(entries.flatMap(listEntryStatuses));
  if (statuses.length < 2) return [];
  const classes = Map.groupBy(statuses, (status) => toStatusClass(status));
  return [
    { value: '', name: ui.t('errbook.search.live.anyStatus') },
    ...[...classes.keys()].map((value) => ({ value, name: value })),
    ...[...classes].flatMap(([within, list]) =>
      list
        .filter((status) => status !== within)
        .map((status) => ({ value: String(status), name: formatStatus(status), within })),
    ),
  ];
}
