import { createElement } from '../common/elements.ts';
import { createCombobox } from './combobox.ts';

/** Links under a heading. */
export interface ResultGroup {
  id: 'recent' | 'status' | 'codes' | 'pages' | 'more' | 'similar';
  name: string;
  links: readonly HTMLAnchorElement[];
}

/** The list of results below a search field. */
export interface ResultList {
  /** Shows results. */
  show(groups: readonly ResultGroup[]): void;
  /** Shows links that are not results, so Enter does not open the first one. */
  suggest(group: ResultGroup): void;
  /** Returns the selected link, else the first result. */
  getChosen(): HTMLAnchorElement | null;
}

/** Creates the list of results of a field. */
export function createResultList(input: HTMLInputElement, listbox: HTMLElement): ResultList {
  const combobox = createCombobox(input, listbox);
  let first: HTMLAnchorElement | undefined;
  const fill = (groups: readonly ResultGroup[]) => {
    const filled = groups.filter(({ links }) => links.length > 0);
    listbox.replaceChildren(...filled.map((group) => renderGroup(group, listbox.id)));
    combobox.update();
    return filled[0]?.links[0];
  };
  return {
    show(groups) {
      first = fill(groups);
    },
    suggest(group) {
      fill([group]);
      first = undefined;
    },
    getChosen: () => combobox.getSelected() ?? first ?? null,
  };
}

function renderGroup({ id, name, links }: ResultGroup, listId: string): HTMLElement {
  const heading = createElement('span', 'heading', name);
  heading.id = `${listId}-group-${id}`;
  const group = createElement('div', '', [heading, ...links]);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', heading.id);
  group.dataset['group'] = id;
  return group;
}
