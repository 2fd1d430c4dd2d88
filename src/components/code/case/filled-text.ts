/** Reads message templates from a page, and renders them with values. */
import type { FilledPiece } from '../../../catalog/text/template.ts';
import type { Segment } from '../../../catalog/text/template.ts';
import { guessPlaceholderName } from '../../../catalog/text/placeholder-patterns.ts';
import { createValueMark } from '../../common/elements.ts';

/** Reads the message template in an element, whose placeholders are in `<var>`. */
export function readTemplate(element: Element): Segment[] {
  return [...element.childNodes].flatMap((node): Segment[] => {
    const text = node.textContent ?? '';
    if (text === '') return [];
    if (!(node instanceof HTMLElement && node.localName === 'var')) return [{ type: 'text', text }];
    const writtenName = guessPlaceholderName(text);
    const { name = writtenName } = node.dataset;
    return [{ type: 'placeholder', text, name, ...(name === writtenName ? {} : { writtenName }) }];
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
