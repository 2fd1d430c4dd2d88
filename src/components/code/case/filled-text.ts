/** Reads message templates from a page, and renders them with values. */
import type { FilledPiece } from '../../../catalog/text/template.ts';
import type { Segment } from '../../../catalog/text/template.ts';
import { createValueMark } from '../../common/elements.ts';

/** Reads the message template in an element, whose placeholders are in `<var>`. */
export function readTemplate(element: Element): Segment[] {
  return [...element.childNodes].flatMap((node): Segment[] => {
    const text = node.textContent ?? '';
    if (text === '') return [];
    return node instanceof HTMLElement && node.localName === 'var'
      ? [{ type: 'placeholder', text, name: readName(text) }]
      : [{ type: 'text', text }];
  });
}

/**
 * Creates the nodes of a filled text. Values are marked.
 *
 * @param origin the origin of the values, for the tooltip
 * @param write converts a text to the form in which it is shown
 */
export function createNodes(
  pieces: readonly FilledPiece[],
  origin: string,
  write: (text: string) => string = (text) => text,
): (Node | string)[] {
  return pieces.map(({ text, isValue }) =>
    isValue ? createValueMark(write(text), origin) : write(text),
  );
}

/** Returns the name of a placeholder as written in a message: `<userID>` gives `userID`, `%d` gives `%d`. */
function readName(text: string): string {
  return /^(?:<|\$?\{\{?) ?(.*?) ?(?:>|\}\}?)$/.exec(text)?.[1] ?? text;
}
