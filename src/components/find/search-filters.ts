import { statusLabel } from '../../catalog/http-status.ts';
import { entryStatuses, type Entry } from '../../find/entries.ts';
import type { FindOptions } from '../../find/finder.ts';
import { element } from './elements.ts';

/** The filters beside a search field: by catalog, where there are several, and by HTTP status. */
export interface SearchFilters {
  chosen(): FindOptions;
  choose(options: FindOptions): void;
}

/** @param onChange is called when a reader has chosen */
export function searchFilters(
  place: HTMLElement,
  entries: readonly Entry[],
  onChange: () => void,
): SearchFilters {
  const buttons = catalogButtons(entries);
  const select = statusSelect(entries);
  const press = (wanted: string) => {
    const pressed = buttons.find(({ value }) => value === wanted) ?? buttons[0];
    for (const button of buttons) button.ariaPressed = String(button === pressed);
  };
  const group = element('div', 'catalogs', buttons);
  group.setAttribute('role', 'group');
  group.ariaLabel = 'Catalog';
  group.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    press(target.value);
    onChange();
  });
  select.addEventListener('change', onChange);
  place.replaceChildren(...(buttons.length > 2 ? [group] : []), select);
  return {
    chosen: () => ({
      catalog: buttons.find(({ ariaPressed }) => ariaPressed === 'true')?.value || undefined,
      status: select.value || undefined,
    }),
    choose({ catalog = '', status = '' }) {
      press(catalog);
      const isKnown = [...select.options].some(({ value }) => value === status);
      select.value = isKnown ? status : '';
    },
  };
}

function catalogButtons(entries: readonly Entry[]): HTMLButtonElement[] {
  const names = new Map([
    ['', 'All catalogs'],
    ...entries.map(({ catalog, catalogTitle }): [string, string] => [catalog, catalogTitle]),
  ]);
  return [...names].map(([value, name]) => {
    const button = element('button', '', name);
    Object.assign(button, { type: 'button', value, ariaPressed: String(value === '') });
    return button;
  });
}

function statusSelect(entries: readonly Entry[]): HTMLSelectElement {
  const statuses = [...new Set(entries.flatMap(entryStatuses))].sort((a, b) => a - b);
  const select = element('select');
  select.ariaLabel = 'HTTP status';
  const choice = (value: string, name: string) => {
    const option = element('option', '', name);
    option.value = value;
    return option;
  };
  select.append(choice('', 'Any status'));
  for (const [first, group] of Map.groupBy(statuses, (status) => Math.floor(status / 100))) {
    const groupElement = element('optgroup');
    groupElement.label = `${first}xx`;
    groupElement.append(choice(`${first}xx`, `All ${first}xx`));
    groupElement.append(...group.map((status) => choice(String(status), statusLabel(status))));
    select.append(groupElement);
  }
  return select;
}
