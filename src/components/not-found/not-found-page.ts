import { readAddress } from '../../not-found/address.ts';
import { findAnswer } from '../../not-found/answer.ts';
import { loadFinder } from '../search/finder-loader.ts';
import { sayLost, showMeant, showNearest, showCatalog, type LostPlaces } from './not-found-view.ts';

/** Reads the address that does not exist and offers what it means. A guess is never followed by itself. */
class LostPage extends HTMLElement {
  connectedCallback(): void {
    const base = this.dataset['base'] ?? '';
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-catalog]')];
    const catalogs = links.map((link) => ({
      id: link.dataset['catalog'] ?? '',
      title: link.textContent.trim(),
      href: link.href,
    }));
    const address = readAddress(location, base, catalogs);
    this.#prepareForm(address.queries[0] ?? '');
    const places = placesIn(this);
    if (!places) return;
    const named = catalogs.find(({ id }) => id === address.catalog);
    if (address.spellings.length === 0) {
      if (named) showCatalog(places, address.path, named);
      return;
    }
    sayLost(places, address.path);
    void loadFinder(base)
      .then(async ({ finder, texts }) => {
        let answer = findAnswer(address, location.hash, finder);
        if (answer.targets.length === 0) {
          // What is spelled like no code may be words of a title or a message.
          await texts;
          answer = findAnswer(address, location.hash, finder);
        }
        const { path } = address;
        if (answer.targets.length > 0) showMeant(places, path, answer.targets, base);
        else if (answer.similar.length > 0) showNearest(places, path, answer, base);
        else if (named) showCatalog(places, path, named);
      })
      // What can be said without an index stands there already.
      .catch(() => undefined);
  }

  #prepareForm(query: string): void {
    const form = this.querySelector('form');
    const input = form?.querySelector('input');
    if (!form || !input) return;
    input.value = query;
    form.addEventListener('submit', (event) => {
      const search = document.querySelector('site-search');
      if (!search) return;
      event.preventDefault();
      search.open(input.value);
    });
  }
}

function placesIn(element: HTMLElement): LostPlaces | null {
  const said = element.querySelector<HTMLElement>('[role=status]');
  const answers = element.querySelector<HTMLElement>('.answers');
  const card = element.querySelector('template')?.content.querySelector('a');
  const heading = document.querySelector('h1');
  return said && answers && card && heading ? { said, answers, card, heading } : null;
}

customElements.define('lost-page', LostPage);
