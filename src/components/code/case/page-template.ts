import type { Segment } from '../../../catalog/text/template.ts';

/** The message template that an element of a page shows, its placeholders in `<var>`. */
export function templateOf(element: Element): Segment[] {
  return [...element.childNodes].flatMap((node): Segment[] => {
    const text = node.textContent ?? '';
    if (text === '') return [];
    return node instanceof HTMLElement && node.localName === 'var'
      ? [{ type: 'placeholder', text, name: nameOf(text) }]
      : [{ type: 'text', text }];
  });
}

/** The name of a placeholder as it stands in a message: `<userID>` has `userID`, `%d` has `%d`. */
function nameOf(text: string): string {
  return /^(?:<|\$?\{\{?) ?(.*?) ?(?:>|\}\}?)$/.exec(text)?.[1] ?? text;
}
