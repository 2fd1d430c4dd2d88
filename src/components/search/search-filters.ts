import { formatStatus, sortStatuses, toStatusClass } from '../../catalog/text/http-status.ts';
import type { SearchOptions } from '../../search/finder.ts';
import { listEntryStatuses, type Entry } from '../../search/index/entries.ts';
import { createButtonGroup, type Choice } from './button-group.ts';
import { ui } from './texts.ts';

/** The filters of a search: by catalog, if there are several, and by HTTP status. */
export interface SearchFilters {
  getOptions(): SearchOptions;
  setOptions(options: SearchOptions): void;
  /** Returns the names of the active filters: `Code0`, `404 Not Found`. */
  listNames(): string[];
}

/**
 * Creates the filters for which the entries have values.
 *
 * @param parent the element that contains them
 * @param onChange called when a reader has changed a filter
 */
export function createFilters(
  parent: HTMLElement,
  entries: readonly Entry[],
  onChange: () => void,
): SearchFilters {
  const catalogs = createButtonGroup(
    ui.t('errbook.search.live.catalog'),
    listCatalogs(entries),
    () => {
      showStatuses();
      onChange();
    },
  );
  const statuses = createButtonGroup(
    ui.t('errbook.search.live.status'),
    listStatuses(entries),
    onChange,
  );
  const groups = [catalogs, statuses];
  const withStatuses = new Set(
    entries.filter((entry) => listEntryStatuses(entry).length > 0).map(({ catalog }) => catalog),
  );
  /** Hides the statuses if the chosen catalog has none. */
  const showStatuses = () => {
    const catalog = catalogs.getValue();
    const isUseless = catalog !== undefined && !withStatuses.has(catalog);
    if (isUseless) statuses.setValue(undefined);
    if (statuses.element) statuses.element.hidden = isUseless;
  };
  parent.replaceChildren(...groups.flatMap((group) => group.element ?? []));
  return {
    getOptions: () => ({ catalog: catalogs.getValue(), status: statuses.getValue() }),
    setOptions({ catalog, status }) {
      catalogs.setValue(catalog);
      statuses.setValue(status);
      showStatuses();
    },
    listNames: () => groups.flatMap((group) => group.getName() ?? []),
  };
}

function listCatalogs(entries: readonly Entry[]): Choice[] {
  const titles = new Map(entries.map(({ catalog, catalogTitle }) => [catalog, catalogTitle]));
  return [
    { value: '', name: ui.t('errbook.search.live.allCatalogs') },
    ...[...titles].map(([value, name]) => ({ value, name })),
  ];
}

/** Classes of statuses and, within each, its statuses. */
function listStatuses(entries: readonly Entry[]): Choice[] {
  const statuses = sortStatuses(entries.flatMap(listEntryStatuses));
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
