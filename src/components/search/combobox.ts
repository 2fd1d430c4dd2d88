/**
 * A field with a list of options (WAI-ARIA combobox pattern). The focus stays in the field while the arrow keys, Home, and End
 * move through the options, which are links.
 */
export interface Combobox {
  /** Must be called after the options have been replaced. */
  update(): void;
  /** Returns the selected option. */
  getSelected(): HTMLAnchorElement | null;
}

/** Adds the keyboard control of a combobox to a field and its list. */
export function createCombobox(input: HTMLInputElement, listbox: HTMLElement): Combobox {
  let selected: HTMLAnchorElement | undefined;
  const listOptions = () => [...listbox.querySelectorAll<HTMLAnchorElement>('[role=option]')];

  const select = (option: HTMLAnchorElement | undefined) => {
    selected?.setAttribute('aria-selected', 'false');
    selected = option;
    if (!option) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };

  input.addEventListener('input', () => select(undefined));
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const options = listOptions();
    const at = selected ? options.indexOf(selected) : -1;
    const moves: Record<string, () => number> = {
      ArrowDown: () => Math.min(at + 1, options.length - 1),
      // Up moves from the field to the last option, and from the first option back to the field.
      ArrowUp: () => (at === -1 ? options.length - 1 : at - 1),
      ...(at === -1 ? {} : { Home: () => 0, End: () => options.length - 1 }),
    };
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
    if (!move || options.length === 0) return;
    event.preventDefault();
    select(options[move()]);
  });

  return {
    update() {
      const options = listOptions();
      for (const [index, option] of options.entries()) {
        option.id = `${listbox.id}-${index}`;
        option.tabIndex = -1;
        option.setAttribute('aria-selected', 'false');
      }
      // Keep the selection when more results arrive.
      select(options.find(({ href }) => href === selected?.href));
      input.ariaExpanded = String(options.length > 0);
      listbox.hidden = options.length === 0;
    },
    getSelected: () => selected ?? null,
  };
}
