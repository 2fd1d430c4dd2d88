import { readFragment } from '../../catalog/model/case-fragment.ts';
import type { NotFoundAnswer, Target } from '../../not-found/answer.ts';
import { listEntryStatuses, type Entry } from '../../search/index/entries.ts';
import type { UiTextKey, UiTextValues } from '../../ui-text/ui-text.ts';
import { createCode, createElement } from '../common/elements.ts';
import { createEntryFacts, createEntryLink } from '../search/result-view.ts';
import { ui } from './texts.ts';

/** The parts of the 404 page that show what a URL may mean. */
export interface NotFoundElements {
  /** The title of the site, the last part of the page title. */
  site: string;
  heading: HTMLElement;
  /** A live region. */
  status: HTMLElement;
  answers: HTMLElement;
  /** The template of the link to a certain answer. */
  card: HTMLAnchorElement;
}

/** Shows which URL has no page. */
export function showNoPage(elements: NotFoundElements, path: string): void {
  showStatus(elements, path, 'errbook.notFound.live.noPage');
}

/** Shows that pages cannot be suggested, because the index could not be loaded. */
export function showUnavailable({ answers }: NotFoundElements): void {
  const note = createElement('p', '', ui.t('errbook.notFound.live.unavailable'));
  note.setAttribute('role', 'alert');
  answers.replaceChildren(note);
}

/** Shows the codes that the URL means. */
export function showTargets(
  elements: NotFoundElements,
  path: string,
  targets: readonly Target<Entry>[],
  base: string,
): void {
  const [first] = targets;
  if (!first) return;
  const { heading, site, answers } = elements;
  heading.textContent = ui.t('errbook.notFound.live.found');
  const title = ui.t('errbook.notFound.live.foundTitle', { code: first.entry.label });
  document.title = `${title} | ${site}`;
  showStatus(elements, path, 'errbook.notFound.live.targets', { count: targets.length });
  answers.replaceChildren(...targets.map((target) => createTargetCard(elements, target, base)));
}

/** Shows the codes that are similar to a part of the URL. */
export function showSimilar(
  elements: NotFoundElements,
  path: string,
  { query, similar }: Pick<NotFoundAnswer<Entry>, 'query' | 'similar'>,
  base: string,
): void {
  const values = { query, count: similar.length };
  showStatus(elements, path, 'errbook.notFound.live.similar', values);
  const items = similar.map((entry) => {
    const link = createEntryLink(entry, base);
    // A link in a list, not an option of a field.
    link.removeAttribute('role');
    return createElement('li', '', [link]);
  });
  elements.answers.replaceChildren(createElement('ul', 'not-content', items));
}

/** Shows the catalog that the URL names. */
export function showCatalog(
  elements: NotFoundElements,
  path: string,
  { title, href }: { title: string; href: string },
): void {
  showStatus(elements, path, 'errbook.notFound.live.catalog');
  const name = createElement('strong', '', title);
  const subtitle = ui.t('errbook.notFound.live.allCodes');
  elements.answers.replaceChildren(createCard(elements, href, name, [subtitle]));
}

function createTargetCard(
  elements: NotFoundElements,
  { entry, fragment }: Target<Entry>,
  base: string,
): HTMLAnchorElement {
  const caseId = readFragment(fragment).id;
  const errorCase = entry.cases.find(({ id }) => id === caseId);
  const caseName = errorCase && createCode(errorCase.name ?? '');
  const titled = (name: HTMLElement, title: string) =>
    ui
      .parts('errbook.notFound.live.titleWithCase', { title })
      .map((part) => (typeof part === 'string' ? part : name));
  const title =
    caseName && entry.title !== null
      ? titled(caseName, entry.title)
      : [caseName ?? entry.title ?? ''];
  const name = createCode(entry.label);
  const link = createCard(elements, base + entry.path + fragment, name, title);
  const facts = createEntryFacts(entry, errorCase?.statuses ?? listEntryStatuses(entry));
  link.querySelector('.badges')?.append(...facts.childNodes);
  return link;
}

function createCard(
  { card }: NotFoundElements,
  href: string,
  name: HTMLElement,
  title: readonly (Node | string)[],
): HTMLAnchorElement {
  const link = card.cloneNode(true) as HTMLAnchorElement;
  link.href = href;
  link.querySelector('code')?.replaceWith(name);
  link.querySelector('.title')?.replaceChildren(...title);
  return link;
}

function showStatus(
  { status }: NotFoundElements,
  path: string,
  key: UiTextKey,
  values: UiTextValues = {},
): void {
  const parts = ui
    .parts(key, values)
    .map((part) => (typeof part === 'string' ? part : createCode(path)));
  status.replaceChildren(...parts);
}
