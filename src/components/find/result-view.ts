import type { PagefindPage } from './pagefind.ts';

/** How many cases of a page are shown below it. */
const mostCases = 3;

/** A found page as a list item: a link to the page, and links to the cases on it that match. */
export function resultItem({
  url,
  excerpt,
  meta,
  sub_results: parts,
}: PagefindPage): HTMLLIElement {
  const item = document.createElement('li');
  const link = element('a', 'result');
  link.href = url;
  const facts = element('span', 'facts');
  for (const fact of [meta.Catalog, meta.Status, meta.State]) {
    if (fact) facts.append(element('span', 'badge', fact));
  }
  // Only codes have a catalog; the title of any other page is prose.
  link.append(element(meta.Catalog ? 'code' : 'strong', '', meta.title ?? url), facts);
  if (meta.Title) link.append(element('span', 'title', meta.Title));
  const text = element('span', 'excerpt');
  text.append(...marked(excerpt));
  link.append(text);
  item.append(link);
  const cases = parts
    .filter((part) => part.url.endsWith(`#${part.title}`))
    .sort((a, b) => score(b) - score(a))
    .slice(0, mostCases);
  if (cases.length > 0) item.append(caseList(cases));
  return item;
}

function caseList(cases: PagefindPage['sub_results']): HTMLUListElement {
  const list = document.createElement('ul');
  for (const { title, url, excerpt } of cases) {
    const link = element('a', 'result');
    link.href = url;
    const text = element('span', 'excerpt');
    text.append(...marked(excerpt));
    link.append(element('code', '', title), text);
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return list;
}

function score({ weighted_locations: locations }: PagefindPage['sub_results'][number]): number {
  return locations.reduce((sum, location) => sum + location.balanced_score, 0);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  if (className !== '') node.className = className;
  node.textContent = text;
  return node;
}

/** The text of an excerpt with its marks; whatever else it holds stays text. */
function marked(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) =>
    node instanceof HTMLElement && node.localName === 'mark'
      ? element('mark', '', node.textContent)
      : document.createTextNode(node.textContent ?? ''),
  );
}
