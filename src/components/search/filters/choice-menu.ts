import { createElement } from '../../common/elements.ts';
import type { Choice, ChoiceControl } from './choice-control.ts';

/**
 * Creates a menu, for more choices than fit in a row of buttons.
 *
 * @param label the label of the menu
 * @param onChange called when a reader has chosen a value
 */
export function createChoiceMenu(label: string, onChange: () => void): ChoiceControl {
  const menu = createElement('select');
  menu.addEventListener('change', onChange);
  const element = createElement('label', 'choices', [label, menu]);
  const setValue = (value = '') => {
    const isOffered = [...menu.options].some((option) => option.value === value);
    menu.value = isOffered ? value : '';
  };
  return {
    element,
    offer(choices) {
      const { value } = menu;
      menu.replaceChildren(
        ...sortParts(choices).map((choice) => new Option(choice.name, choice.value)),
      );
      element.hidden = choices.length === 0;
      setValue(value);
    },
    getValue: () => menu.value || undefined,
    setValue,
    getName: () => (menu.value ? (menu.selectedOptions[0]?.text ?? null) : null),
  };
}

/** Puts the parts of a choice after it. */
function sortParts(choices: readonly Choice[]): Choice[] {
  return choices
    .filter(({ within }) => within === undefined)
    .flatMap((choice) => [choice, ...choices.filter(({ within }) => within === choice.value)]);
}
