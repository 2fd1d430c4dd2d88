import { createDelayedWrite } from '../common/delayed-write.ts';
import { toParameters } from './parameters.ts';
import { startSearch } from './search-session.ts';

/** The search page. Its URL contains the query, so readers can share it and browsers can search with it. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const { title } = document;
    let url = '';
    // The Back button returns to the previous page, not to every typed letter.
    const writing = createDelayedWrite(() => {
      if (url !== location.pathname + location.search) history.replaceState(null, '', url);
    });
    const session = startSearch(form, {
      base: this.dataset['base'] ?? '',
      maxResults: 50,
      isSearchPage: true,
      onSearch(query, options) {
        const parameters = toParameters(query, options).toString();
        url = `${location.pathname}${parameters === '' ? '' : `?${parameters}`}`;
        writing.request();
        document.title = query === '' ? title : `${query} · ${title}`;
      },
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      writing.flush();
      session.open();
    });
    // A click on a result opens another page, from which the reader may come back.
    form.addEventListener('click', writing.flush, { capture: true });
    const parameters = new URLSearchParams(location.search);
    session.search(parameters.get('q') ?? '', {
      catalog: parameters.get('catalog') ?? undefined,
      status: parameters.get('status') ?? undefined,
    });
    form.querySelector('input')?.focus();
  }
}

customElements.define('search-page', SearchPage);
