import { createRetries } from '../common/connection.ts';
import { readAddress } from '../../not-found/address.ts';
import { findAnswer } from '../../not-found/answer.ts';
import { loadFinder } from '../search/finder-loader.ts';
import {
  showCatalog,
  showNoPage,
  showSimilar,
  showTargets,
  showUnavailable,
  type NotFoundElements,
} from './not-found-view.ts';

/** Suggests the pages that a URL without a page may mean. The reader decides whether to open one. */
class NotFoundPage extends HTMLElement {
  connectedCallback(): void {
    const { base = '', site = '' } = this.dataset;
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-catalog]')];
    const catalogs = links.map(({ dataset, href }) => ({
      id: dataset['catalog'] ?? '',
      title: dataset['title'] ?? '',
      href,
    }));
    const address = readAddress(location, base, catalogs);
    this.#prepareForm(address.queries[0] ?? '');
    const elements = findElements(this, site);
    if (!elements) return;
    const catalog = catalogs.find(({ id }) => id === address.catalog);
    const { path } = address;
    if (address.spellings.length === 0) {
      if (catalog) showCatalog(elements, path, catalog);
      return;
    }
    showNoPage(elements, path);
    const suggest = async () => {
      const { finder, indexTexts } = await loadFinder(base);
      let answer = findAnswer(address, location.hash, finder);
      if (answer.targets.length === 0) {
        // The URL contains no code, but it may contain words of a title or a message.
        await indexTexts();
        answer = findAnswer(address, location.hash, finder);
      }
      if (answer.targets.length > 0) showTargets(elements, path, answer.targets, base);
      else if (answer.similar.length > 0) showSimilar(elements, path, answer, base);
      else if (catalog) showCatalog(elements, path, catalog);
      else elements.answers.replaceChildren();
    };
    const trySuggest = () => {
      suggest().then(retries.stop, () => {
        showUnavailable(elements);
        retries.schedule();
      });
    };
    const retries = createRetries(trySuggest);
    trySuggest();
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

function findElements(page: HTMLElement, site: string): NotFoundElements | null {
  const status = page.querySelector<HTMLElement>('[role=status]');
  const answers = page.querySelector<HTMLElement>('.answers');
  const card = page.querySelector('template')?.content.querySelector('a');
  const heading = document.querySelector('h1');
  return status && answers && card && heading ? { site, status, answers, card, heading } : null;
}

customElements.define('not-found-page', NotFoundPage);
