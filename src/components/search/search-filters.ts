import { toStatusClass, formatStatus } from '../../catalog/text/http-status.ts';
import { entryStatuses, type Entry } from '../../search/index/entries.ts';
import type { SearchOptions } from '../../search/finder.ts';
import { buttonGroup, type Choice } from './button-group.ts';

/** The filters beside a search field: by catalog, where there are several, and by HTTP status. */
export interface SearchFilters {
  chosen(): SearchOptions;
  choose(options: SearchOptions): void;
  /** What is chosen, to be read: ` in Code0, 404 Not Found`; empty for nothing. */
  words(): string;
}

/** @param onChange is called when a reader has chosen */
export function searchFilters(
  place: HTMLElement,
  entries: readonly Entry[],
  onChange: () => void,
): SearchFilters {
  const catalogs = buttonGroup('Catalog', catalogChoices(entries), onChange);
  const statuses = buttonGroup('HTTP status', statusChoices(entries), onChange);
  place.replaceChildren(...[catalogs, statuses].flatMap(({ element: one }) => one ?? []));
  return {
    chosen: () => ({ catalog: catalogs.chosen(), status: statuses.chosen() }),
    choose({ catalog, status }) {
      catalogs.choose(catalog);
      statuses.choose(status);
    },
    words() {
      const names = [catalogs, statuses].flatMap((group) => group.words() ?? []);
      return names.length > 0 ? ` in ${names.join(', ')}` : '';
    },
  };
}

function catalogChoices(entries: readonly Entry[]): Choice[] {
  const titles = new Map(entries.map(({ catalog, catalogTitle }) => [catalog, catalogTitle]));
  return [
    { value: '', name: 'All catalogs' },
    ...[...titles].map(([value, name]) => ({ value, name })),
  ];
}

/** Classes of statuses, and below the chosen one its statuses. */
function statusChoices(entries: readonly Entry[]): Choice[] {
  const statuses = [...new Set(entries.flatMap(entryStatuses))].sort((a, b) => a - b);
  const classes = Map.groupBy(statuses, (status) => toStatusClass(status));
  return [
    { value: '', name: 'Any status' },
    ...[...classes.keys()].map((value) => ({ value, name: value })),
    ...[...classes].flatMap(([within, list]) =>
      list.map((status) => ({ value: String(status), name: formatStatus(status), within })),
    ),
  ];
}
