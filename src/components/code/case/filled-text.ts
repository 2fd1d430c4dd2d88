/** Message templates on a page: reading them, and writing them with values. */
import type { FilledPiece } from '../../../catalog/text/template.ts';
import type { Segment } from '../../../catalog/text/template.ts';
import { valueMark } from '../../common/elements.ts';

/** The message template that an element shows, with its placeholders in `<var>`. */
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
 * A filled text as nodes. Values are marked.
 *
 * @param origin where the values come from, for the tooltip
 * @param write turns a text into the form in which it is shown
 */
export function createNodes(
  pieces: readonly FilledPiece[],
  origin: string,
  write: (text: string) => string = (text) => text,
): (Node | string)[] {
  return pieces.map(({ text, isValue }) =>
    isValue ? valueMark(write(text), origin) : write(text),
  );
}

/** The name of a placeholder as it is written in a message: `<userID>` has `userID`, `%d` has `%d`. */
function readName(text: string): string {
  return /^(?:<|\$?\{\{?) ?(.*?) ?(?:>|\}\}?)$/.exec(text)?.[1] ?? text;
}
