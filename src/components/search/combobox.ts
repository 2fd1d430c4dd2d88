/**
 * The keyboard of a combobox with a list of options (WAI-ARIA Authoring Practices): the focus stays in the field while the
 * arrows, Home and End walk through the options, which are links; Enter follows one.
 */
export interface Combobox {
  /** To be called whenever the options have been replaced. */
  update(): void;
  /** The option that the keyboard has walked to. */
  chosen(): HTMLAnchorElement | null;
}

export function combobox(input: HTMLInputElement, listbox: HTMLElement): Combobox {
  let active: HTMLAnchorElement | undefined;
  const options = () => [...listbox.querySelectorAll<HTMLAnchorElement>('[role=option]')];

  const activate = (option: HTMLAnchorElement | undefined) => {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    if (!option) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };

  input.addEventListener('input', () => activate(undefined));
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const all = options();
    const at = active ? all.indexOf(active) : -1;
    const moves: Record<string, () => number> = {
      ArrowDown: () => Math.min(at + 1, all.length - 1),
      // From the field itself up means the last one, from the first one back to the field.
      ArrowUp: () => (at === -1 ? all.length - 1 : at - 1),
      ...(at === -1 ? {} : { Home: () => 0, End: () => all.length - 1 }),
    };
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
    if (!move || all.length === 0) return;
    event.preventDefault();
    activate(all[move()]);
  });

  return {
    update() {
      const all = options();
      for (const [index, option] of all.entries()) {
        option.id = `${listbox.id}-${index}`;
        option.tabIndex = -1;
        option.setAttribute('aria-selected', 'false');
      }
      // What more has come in must not take away what is chosen.
      activate(all.find(({ href }) => href === active?.href));
      input.ariaExpanded = String(all.length > 0);
      listbox.hidden = all.length === 0;
    },
    chosen: () => active ?? null,
  };
}
