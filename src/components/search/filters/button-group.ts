import { createElement } from '../../common/elements.ts';
import type { Choice, ChoiceControl } from './choice-control.ts';

/**
 * Creates a group of buttons of which one is pressed.
 *
 * @param label the accessible name of the group
 * @param onChange called when a reader has chosen a value
 */
export function createButtonGroup(label: string, onChange: () => void): ChoiceControl {
  let current: Choice | undefined;
  let buttons: { button: HTMLButtonElement; choice: Choice }[] = [];
  const press = (pressed: Choice | undefined) => {
    current = pressed;
    const open = pressed?.within ?? pressed?.value;
    for (const { button, choice } of buttons) {
      button.ariaPressed = String(choice === pressed);
      button.hidden = choice.within !== undefined && choice.within !== open;
    }
  };
  const setValue = (value = '') =>
    press((buttons.find(({ choice }) => choice.value === value) ?? buttons[0])?.choice);
  const element = createElement('div', 'choices');
  element.setAttribute('role', 'group');
  element.ariaLabel = label;
  return {
    element,
    offer(choices) {
      buttons = choices.map((choice) => {
        const button = createElement('button', '', choice.name);
        button.type = 'button';
        button.addEventListener('click', () => {
          press(choice);
          onChange();
        });
        return { button, choice };
      });
      element.replaceChildren(...buttons.map(({ button }) => button));
      element.hidden = choices.length === 0;
      setValue(current?.value);
    },
    getValue: () => current?.value || undefined,
    setValue,
    getName: () => (current?.value ? current.name : null),
  };
}
