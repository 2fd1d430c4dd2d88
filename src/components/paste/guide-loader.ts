/** Loads the guide of a code from its page. */
import { createElement } from '../common/elements.ts';
import { fetchText } from '../common/fetch-text.ts';

const loading = new Map<string, Promise<Document>>();

/**
 * Loads the note on a case, what the API says about retries, its causes, and what to do, and the guide of its code. Only
 * the URL of the page is sent, nothing of the paste.
 *
 * @param url the page of the code
 * @param caseId the id of the case on the page; `null` if the code has only one case, or if it is unknown
 * @returns copies of the elements, without those that make sense only on the page; none if the page has no guide
 * @throws Error if the page cannot be loaded
 */
export async function loadGuide(url: string, caseId: string | null): Promise<HTMLElement[]> {
  const page = await loadPage(url);
  const heading = caseId === null ? null : page.getElementById(caseId);
  const part = heading ? heading.closest('.case') : page.querySelector('.code-page');
  const find = (selector: string) => [
    ...(part?.querySelectorAll<HTMLElement>(`:scope > ${selector}`) ?? []),
  ];
  const guide = page.querySelector<HTMLElement>('.code-page > .guide');
  // The answers that all cases have in common are above the cases.
  const common = heading ? page.querySelector<HTMLElement>('.code-page > .answers') : null;
  return [
    ...find('.note'),
    ...(heading ? find('.example') : []),
    ...[guide, common].filter((part) => part !== null),
    ...find('.advice:not(.links)'),
  ].map((found) => adopt(found, url));
}

/** Loads a page once; after a failure, tries again. */
function loadPage(url: string): Promise<Document> {
  const known = loading.get(url);
  if (known) return known;
  const page = fetchPage(url).catch((error: unknown) => {
    loading.delete(url);
    throw error;
  });
  loading.set(url, page);
  return page;
}

async function fetchPage(url: string): Promise<Document> {
  const page = new DOMParser().parseFromString(await fetchText(url), 'text/html');
  // A host may answer with another page, and a response may be cut off.
  if (!page.querySelector('.code-page ~ *, footer')) throw new Error(`${url}: not a whole page`);
  return page;
}

function adopt(original: HTMLElement, url: string): HTMLElement {
  const part = document.importNode(original, true);
  // The words of the API keep the name of its owner.
  const own = part.classList.contains('advice') ? '' : '.byline, ';
  for (const node of part.querySelectorAll(`${own}script, style, copy-button, .sl-anchor-link`))
    node.remove();
  for (const block of part.querySelectorAll('.expressive-code')) {
    const lines = [...block.querySelectorAll('.ec-line')].map(({ textContent }) => textContent);
    block.replaceWith(createElement('pre', '', [createElement('code', '', lines.join('\n'))]));
  }
  for (const name of ['href', 'src']) {
    for (const node of part.querySelectorAll(`[${name}]`))
      node.setAttribute(name, new URL(node.getAttribute(name) ?? '', url).href);
  }
  for (const node of [part, ...part.querySelectorAll('[id], [style]')]) {
    node.removeAttribute('id');
    node.removeAttribute('style');
  }
  for (const wrapper of part.querySelectorAll('.sl-heading-wrapper'))
    wrapper.replaceWith(...wrapper.childNodes);
  removeLinkLists(part);
  const headings = [...part.querySelectorAll('h2, h3, h4, h5, h6')];
  const levelOf = ({ localName }: Element) => Number(localName.slice(1));
  // The heading of the match has the level 2.
  const lowering = 3 - Math.min(...headings.map(levelOf));
  for (const heading of headings) {
    const level = Math.min(6, levelOf(heading) + lowering);
    heading.replaceWith(createElement(`h${level}` as 'h3', '', [...heading.childNodes]));
  }
  return part;
}

/** Removes the sections that contain nothing but lists of links, such as "See also". */
function removeLinkLists(part: HTMLElement): void {
  for (const heading of part.querySelectorAll(':scope > h2')) {
    const section: Element[] = [];
    for (
      let node = heading.nextElementSibling;
      node && node.localName !== 'h2';
      node = node.nextElementSibling
    )
      section.push(node);
    const isLinks = section.every(
      (node) =>
        node.localName === 'ul' &&
        [...node.children].every((item) => item.firstElementChild?.localName === 'a'),
    );
    if (isLinks) for (const node of [heading, ...section]) node.remove();
  }
}
