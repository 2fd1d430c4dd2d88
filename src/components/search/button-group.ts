import { element } from '../common/elements.ts';

/** One value to choose; the empty one is the choice of none. */
export interface Choice {
  value: string;
  name: string;
  /** The value that has to be chosen, or one within it, before this one is offered. */
  within?: string;
}

/** Buttons of which one is pressed. */
export interface ButtonGroup {
  /** `null` where there is nothing to choose from. */
  element: HTMLElement | null;
  /** The value chosen; `undefined` for none. */
  chosen(): string | undefined;
  /** Chooses a value; one that is not offered means none. */
  choose(value: string | undefined): void;
  /** The name of what is chosen; `null` for none. */
  words(): string | null;
}

/**
 * @param label what is chosen, for the accessible name
 * @param choices the first is the choice of none
 */
export function buttonGroup(
  label: string,
  choices: readonly Choice[],
  onChange: () => void,
): ButtonGroup {
  let current = choices[0];
  const buttons = choices.map((choice) => {
    const button = element('button', '', choice.name);
    button.type = 'button';
    button.addEventListener('click', () => {
      press(choice);
      onChange();
    });
    return { button, choice };
  });
  const press = (choice: Choice | undefined) => {
    current = choice;
    const open = choice?.within ?? choice?.value;
    for (const { button, choice: own } of buttons) {
      button.ariaPressed = String(own === choice);
      button.hidden = own.within !== undefined && own.within !== open;
    }
  };
  press(current);
  const group = element(
    'div',
    'choices',
    buttons.map(({ button }) => button),
  );
  group.setAttribute('role', 'group');
  group.ariaLabel = label;
  return {
    // One value beside "all" narrows nothing.
    element: choices.filter(({ within }) => within === undefined).length > 2 ? group : null,
    chosen: () => current?.value || undefined,
    choose: (value = '') => press(choices.find((choice) => choice.value === value) ?? choices[0]),
    words: () => (current?.value ? current.name : null),
  };
}
