/** Creates an element. Its content is never parsed as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  content: string | readonly (Node | string)[] = '',
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  if (className !== '') node.className = className;
  node.append(...(typeof content === 'string' ? [content] : content));
  return node;
}

/**
 * Creates the mark of a reader's value in a text of the API.
 *
 * @param title says where the value comes from
 */
export function valueMark(text: string, title: string): HTMLElement {
  const mark = element('mark', 'value', text);
  mark.title = title;
  return mark;
}

/** Puts a space between children, so that screen readers and copied text keep them apart. */
export function spaced(children: readonly (Node | string)[]): (Node | string)[] {
  return children.flatMap((child, index) => (index === 0 ? [child] : [' ', child]));
}

/**
 * Gives an element that contains only text another text. Changes only the data of its text node, and only if it differs:
 * nothing is announced twice, and a browser does not look at the whole page again, as Chromium does for `:has()` when
 * nodes come and go.
 */
export function setText(node: Element, text: string): void {
  const child = node.firstChild;
  if (!(child instanceof Text)) node.textContent = text;
  else if (child.data !== text) child.data = text;
}
