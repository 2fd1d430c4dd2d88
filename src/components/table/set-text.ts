/**
 * Gives an element that holds text alone another text. Only the data of its node changes, and only where it differs:
 * nothing is announced twice, and a browser need not look at the whole page again, as Chromium does for `:has()` when
 * nodes come and go.
 */
export function setText(element: Element, text: string): void {
  const node = element.firstChild;
  if (!(node instanceof Text)) element.textContent = text;
  else if (node.data !== text) node.data = text;
}
