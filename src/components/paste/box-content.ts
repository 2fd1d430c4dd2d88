/** The text of the paste box. Of a long text, the box shows only the beginning. */

/** The largest number of characters that the box shows completely. Showing more would take longer than the answer. */
const maxShown = 20_000;
/** How many characters of a longer text are shown. */
const partShown = 4000;

/** The text of a box. */
export interface BoxContent {
  /** The complete text. */
  readonly text: string;
  /** How many characters of it the box shows; `null` for all. */
  readonly shown: number | null;
  /** Puts a text into the box, in place of the previous one. */
  put(text: string): void;
}

/**
 * Creates the text of a box. Readers can change what the box shows; the rest of a long text then follows the change,
 * unless they replace or remove everything.
 *
 * @param onChange called after each change; `isTyped` is true for a typed character
 */
export function createBoxContent(
  area: HTMLTextAreaElement,
  onChange: (isTyped: boolean) => void,
): BoxContent {
  let text = '';
  /** The end of the text, which the box does not show. */
  let rest = '';
  let keepsRest = false;

  const put = (wanted: string) => {
    text = wanted;
    const shown = text.length > maxShown ? text.slice(0, partShown).toWellFormed() : text;
    rest = text.slice(shown.length);
    area.value = shown;
    onChange(false);
  };
  const isAllSelected = () => area.selectionEnd - area.selectionStart === area.value.length;
  /** Replaces the selection with a text that is too long for the box; returns whether it is. */
  const insert = (inserted: string): boolean => {
    if (area.value.length + inserted.length <= maxShown) return false;
    const { value, selectionStart, selectionEnd } = area;
    put(
      isAllSelected()
        ? inserted
        : value.slice(0, selectionStart) + inserted + value.slice(selectionEnd) + rest,
    );
    return true;
  };

  area.addEventListener('beforeinput', () => {
    keepsRest = !isAllSelected();
  });
  area.addEventListener('input', (event) => {
    const { value } = area;
    if (!keepsRest || value === '') rest = '';
    keepsRest = false;
    text = value + rest;
    onChange(event instanceof InputEvent && event.inputType === 'insertText');
  });
  area.addEventListener('paste', (event) => {
    if (insert(event.clipboardData?.getData('text') ?? '')) event.preventDefault();
  });
  area.addEventListener('drop', (event) => {
    if (insert(event.dataTransfer?.getData('text') ?? '')) event.preventDefault();
  });
  return {
    get text() {
      return text;
    },
    get shown() {
      return rest === '' ? null : area.value.length;
    },
    put,
  };
}
