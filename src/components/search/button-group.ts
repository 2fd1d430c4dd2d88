import { createElement } from '../common/elements.ts';

/** A value to choose. The empty value means none. */
export interface Choice {
  value: string;
  name: string;
  /** The value of which this one is a part. This one is offered only while that value or a part of it is chosen. */
  within?: string;
}

/** A group of buttons of which one is pressed. */
export interface ButtonGroup {
  /** `null` if there is nothing to choose from. */
  element: HTMLElement | null;
  /** Returns the chosen value; `undefined` for none. */
  getValue(): string | undefined;
  /** Chooses a value. A value that is not offered means none. */
  setValue(value: string | undefined): void;
  /** Returns the name of the chosen value; `null` for none. */
  getName(): string | null;
}

/**
 * Creates buttons for some choices.
 *
 * @param label the accessible name of the group
 * @param choices the choices; the first means none
 * @param onChange called when a reader has chosen a value
 */
export function createButtonGroup(
  label: string,
  choices: readonly Choice[],
  onChange: () => void,
): ButtonGroup {
  let current = choices[0];
  const buttons = choices.map((choice) => {
    const button = createElement('button', '', choice.name);
    button.type = 'button';
    button.addEventListener('click', () => {
      press(choice);
      onChange();
    });
    return { button, choice };
  });
  const press = (pressed: Choice | undefined) => {
    current = pressed;
    const open = pressed?.within ?? pressed?.value;
    for (const { button, choice } of buttons) {
      button.ariaPressed = String(choice === pressed);
      button.hidden = choice.within !== undefined && choice.within !== open;
    }
  };
  press(current);
  const group = createElement(
    'div',
    'choices',
    buttons.map(({ button }) => button),
  );
  group.setAttribute('role', 'group');
  group.ariaLabel = label;
  return {
    // Filtering by the only value has no effect.
    element: choices.filter(({ within }) => within === undefined).length > 2 ? group : null,
    getValue: () => current?.value || undefined,
    setValue: (value = '') => press(choices.find((choice) => choice.value === value) ?? choices[0]),
    getName: () => (current?.value ? current.name : null),
  };
}
