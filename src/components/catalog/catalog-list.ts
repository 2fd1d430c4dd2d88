import { dictionaries } from 'virtual:errbook/ui-text/catalog.live';
import { foldText, foldWords } from '../../table/words.ts';
import { getClientText } from '../common/client-text.ts';
import { setText } from '../common/elements.ts';

const ui = getClientText(dictionaries);

/** A list of catalogs, of which it shows those that contain every typed word. */
class CatalogList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = form?.querySelector('input');
    if (!form || !input) return;
    const cards = [...this.querySelectorAll('li')].map((card) => ({
      card,
      text: foldCard(card),
    }));
    const status = form.querySelector('[role=status]');
    const show = () => {
      const words = foldWords(input.value);
      const isFiltered = words.length > 0;
      let matches = 0;
      for (const { card, text } of cards) {
        const isMatch = words.every((word) => text.includes(word));
        card.classList.toggle('out', !isMatch);
        if (isMatch) matches++;
      }
      toggle(form, '[data-clear]', isFiltered);
      toggle(form, '[data-search]', matches === 0);
      if (status) setText(status, isFiltered ? describe(matches, cards.length) : '');
    };
    const clear = () => {
      input.value = '';
      show();
      // The pressed button is hidden now.
      input.focus();
    };
    form.addEventListener('input', show);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) clear();
    });
    form.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      if (target.matches('[data-clear]')) clear();
      else if (target.matches('[data-search]')) openSearch(input.value.trim());
    });
    // A browser may have restored what was typed before.
    show();
  }
}

/** Folds the texts of a card word by word, and its title also as one word: `Code 0` is `code0` as well. */
function foldCard(card: HTMLElement): string {
  const title = card.querySelector('h2')?.textContent ?? '';
  const words = foldWords(`${card.textContent} ${card.dataset['names'] ?? ''}`);
  return [...words, foldText(title)].join(' ');
}

function describe(matches: number, count: number): string {
  if (matches === 0) return ui.t('errbook.catalog.live.noMatch');
  return ui.t('errbook.catalog.live.matches', { matches, count });
}

function openSearch(query: string): void {
  document.querySelector('site-search')?.open(query);
}

function toggle(form: HTMLElement, selector: string, isShown: boolean): void {
  const button = form.querySelector<HTMLElement>(selector);
  if (button) button.hidden = !isShown;
}

customElements.define('catalog-list', CatalogList);
