import { splitAtBreaks } from '../../catalog/text/line-breaks.ts';

/** Creates an element. Its content is never parsed as HTML, and browsers do not translate code. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  content: string | readonly (Node | string)[] = '',
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  if (className !== '') node.className = className;
  if (name === 'code') node.translate = false;
  node.append(...(typeof content === 'string' ? [content] : content));
  return node;
}

/** Creates a `<code>` for a code or a name, which can wrap between its words. */
export function createCode(
  content: string | readonly (Node | string)[],
  className = '',
): HTMLElement {
  const code = createElement('code', className, content);
  insertBreaks(code);
  return code;
}

/** Lets the codes and names in the text of an element wrap between their words. */
export function insertBreaks(element: Element): void {
  let end = 0;
  const breaks = splitAtBreaks(element.textContent).map((part) => (end += part.length));
  let start = 0;
  for (const node of listTexts(element)) {
    let rest = node;
    end = start + node.length;
    for (const at of breaks.filter((offset) => offset >= start && offset < end)) {
      rest = rest.splitText(at - start);
      rest.before(createElement('wbr'));
      start = at;
    }
    start = end;
  }
}

/** Creates an element with a text of the API, which browsers do not translate. */
export function createApiText<Name extends keyof HTMLElementTagNameMap>(
  ...[name, className, content]: Parameters<typeof createElement<Name>>
): HTMLElementTagNameMap[Name] {
  const node = createElement(name, className, content);
  node.translate = false;
  return node;
}

/**
 * Creates a `<mark>` for a reader's value in a text of the API.
 *
 * @param title the origin of the value
 */
export function createValueMark(text: string, title: string): HTMLElement {
  const mark = createApiText('mark', 'value', text);
  mark.title = title;
  return mark;
}

/** Inserts a space between children, so that screen readers and copied text separate them. */
export function insertSpaces(children: readonly (Node | string)[]): (Node | string)[] {
  return children.flatMap((child, index) => (index === 0 ? [child] : [' ', child]));
}

/**
 * Replaces the text of an element that contains only text. Changes only the data of its text node, and only if it
 * differs, so that nothing is announced twice. Adding or removing nodes would also make Chromium check the whole page
 * again for `:has()`.
 */
export function setText(node: Element, text: string): void {
  const child = node.firstChild;
  if (!(child instanceof Text)) node.textContent = text;
  else if (child.data !== text) child.data = text;
}

function listTexts(parent: Node): Text[] {
  return [...parent.childNodes].flatMap((child) =>
    child instanceof Text ? [child] : listTexts(child),
  );
}

/** Adds a stylesheet to the page, once. */
export function addStyle(url: string): void {
  if (document.querySelector(`link[href="${url}"]`)) return;
  const link = createElement('link');
  link.rel = 'stylesheet';
  link.href = url;
  document.head.append(link);
}
