import { combobox } from './combobox.ts';
import { element } from '../common/elements.ts';

/** Options under one heading. */
export interface ResultGroup {
  name: string;
  options: readonly HTMLAnchorElement[];
  /** Whether these are pages that Pagefind found. */
  isFullText?: boolean;
}

/** The list of results below a field. */
export interface ResultList {
  show(groups: readonly ResultGroup[]): void;
  /** Shows what may help, but answers no question. */
  suggest(group: ResultGroup): void;
  /** Follows the chosen option, else the first of an answer. */
  follow(): void;
}

export function resultList(input: HTMLInputElement, listbox: HTMLElement): ResultList {
  const box = combobox(input, listbox);
  let first: HTMLAnchorElement | undefined;
  const fill = (groups: readonly ResultGroup[]) => {
    const filled = groups.filter(({ options }) => options.length > 0);
    listbox.replaceChildren(...filled.map((group, index) => toElement(group, listbox.id, index)));
    box.update();
    return filled[0]?.options[0];
  };
  return {
    show(groups) {
      first = fill(groups);
    },
    suggest(group) {
      fill([group]);
      first = undefined;
    },
    follow() {
      (box.chosen() ?? first)?.click();
    },
  };
}

function toElement(
  { name, options, isFullText }: ResultGroup,
  id: string,
  index: number,
): HTMLElement {
  const heading = element('span', 'heading', name);
  heading.id = `${id}-group-${index}`;
  const group = element('div', '', [heading, ...options]);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', heading.id);
  if (isFullText) group.dataset['fullText'] = '';
  return group;
}
