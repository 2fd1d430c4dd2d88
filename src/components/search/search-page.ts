import { toParameters } from './answer-view.ts';
import { startSearch } from './search-session.ts';

/** The search page. Its URL contains the query, so readers can share it and browsers can search with it. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const { title } = document;
    const session = startSearch(form, {
      base: this.dataset['base'] ?? '',
      maxResults: 50,
      onSearch(query, options) {
        const parameters = toParameters(query, options).toString();
        const url = `${location.pathname}${parameters === '' ? '' : `?${parameters}`}`;
        // The Back button returns to the previous page, not to every typed letter.
        history.replaceState(null, '', url);
        document.title = query === '' ? title : `${query} · ${title}`;
      },
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      session.open();
    });
    const parameters = new URLSearchParams(location.search);
    session.search(parameters.get('q') ?? '', {
      catalog: parameters.get('catalog') ?? undefined,
      status: parameters.get('status') ?? undefined,
    });
    form.querySelector('input')?.focus();
  }
}

customElements.define('search-page', SearchPage);
