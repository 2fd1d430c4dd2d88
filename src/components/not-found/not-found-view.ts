import { entryStatuses, type Entry } from '../../search/index/entries.ts';
import type { NotFoundAnswer, Target } from '../../not-found/answer.ts';
import { element } from '../common/elements.ts';
import { createEntryFacts, createEntryLink } from '../search/result-view.ts';

/** The parts of the page that say what an address may mean. */
export interface LostPlaces {
  heading: HTMLElement;
  /** A live region. */
  said: HTMLElement;
  answers: HTMLElement;
  /** The link that a sure answer is given as, to be copied. */
  card: HTMLAnchorElement;
}

/** Before anything is known: which address it is that has no page. */
export function sayLost(places: LostPlaces, path: string): void {
  say(places, path, '.');
}

/** The code that the address means; where several are spelled so, each of them. */
export function showMeant(
  places: LostPlaces,
  path: string,
  meant: readonly Target<Entry>[],
  base: string,
): void {
  const [first, ...others] = meant;
  if (!first) return;
  const headline = 'This error is documented here';
  retitle(places, headline, `${first.entry.label}: ${headline}`);
  const rest =
    others.length === 0
      ? ', but the code has one. Its address is:'
      : `, but ${meant.length} are spelled like it:`;
  say(places, path, rest);
  places.answers.replaceChildren(
    ...meant.map(({ entry, fragment }) => {
      const one = entry.cases.find(({ id }) => fragment.split('?')[0] === `#${id}`);
      const link = card(places, base + entry.path + fragment, element('code', '', entry.label), [
        entry.title,
        ...(one ? [', case ', element('code', '', one.id ?? '')] : []),
      ]);
      const facts = createEntryFacts(entry, one ? [one.status] : entryStatuses(entry));
      link.querySelector('.badges')?.append(...facts.childNodes);
      return link;
    }),
  );
}

/** Codes that are like what the address says. */
export function showNearest(
  places: LostPlaces,
  path: string,
  { query, similar: nearest }: Pick<NotFoundAnswer<Entry>, 'query' | 'similar'>,
  base: string,
): void {
  say(
    places,
    path,
    `, and no code is spelled “${query}”. ${nearest.length === 1 ? 'The nearest one:' : `The nearest ${nearest.length}:`}`,
  );
  const items = nearest.map((entry) => {
    const link = createEntryLink(entry, base);
    // A link in a list, not a choice for a field.
    link.removeAttribute('role');
    return element('li', '', [link]);
  });
  places.answers.replaceChildren(element('ul', 'not-content', items));
}

/** The catalog that the address names, where it holds nothing more. */
export function showCatalog(
  places: LostPlaces,
  path: string,
  { title, href }: { title: string; href: string },
): void {
  say(places, path, '. The catalog that it names is here:');
  const name = element('strong', '', title);
  places.answers.replaceChildren(card(places, href, name, ['Every code of the catalog']));
}

function card(
  { card: original }: LostPlaces,
  href: string,
  name: HTMLElement,
  title: readonly (Node | string)[],
): HTMLAnchorElement {
  const link = original.cloneNode(true) as HTMLAnchorElement;
  link.href = href;
  link.querySelector('code')?.replaceWith(name);
  link.querySelector('.title')?.replaceChildren(...title);
  return link;
}

function say({ said }: LostPlaces, path: string, rest: string): void {
  said.replaceChildren('There is no page at ', element('code', '', path), rest);
}

function retitle({ heading }: LostPlaces, headline: string, title: string): void {
  const was = heading.textContent;
  heading.textContent = headline;
  document.title = document.title.replace(was, () => title);
}
