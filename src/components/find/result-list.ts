import { combobox } from './combobox.ts';
import { element } from './elements.ts';

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
  /** Follows the chosen option, else the first; says whether there was one. */
  follow(): boolean;
}

export function resultList(input: HTMLInputElement, listbox: HTMLElement): ResultList {
  const box = combobox(input, listbox);
  return {
    show(groups) {
      const filled = groups.filter(({ options }) => options.length > 0);
      listbox.replaceChildren(...filled.map((group, index) => toElement(group, listbox.id, index)));
      box.update();
    },
    follow() {
      const target = box.target();
      target?.click();
      return target !== null;
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
