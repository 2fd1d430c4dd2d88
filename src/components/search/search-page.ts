import { createDelayedWrite } from '../common/delayed-write.ts';
import { toParameters } from './parameters.ts';
import { createSearchLoader } from './search-loader.ts';

/** The search page. Its URL contains the query, so readers can share it and browsers can search with it. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = form?.querySelector('input');
    if (!form || !input) return;
    const { title } = document;
    let url = '';
    // The Back button returns to the previous page, not to every typed letter.
    const writing = createDelayedWrite(() => {
      if (url !== location.pathname + location.search) history.replaceState(null, '', url);
    });
    // A click on a result or Enter opens another page, from which the reader may come back.
    for (const type of ['click', 'submit'])
      form.addEventListener(type, writing.flush, { capture: true });
    const parameters = new URLSearchParams(location.search);
    input.value = parameters.get('q') ?? '';
    input.focus();
    const loader = createSearchLoader(form, {
      base: this.dataset['base'] ?? '',
      maxResults: 50,
      isSearchPage: true,
      options: {
        catalog: parameters.get('catalog') ?? undefined,
        status: parameters.get('status') ?? undefined,
      },
      onSearch(query, options) {
        const written = toParameters(query, options).toString();
        url = `${location.pathname}${written === '' ? '' : `?${written}`}`;
        writing.request();
        document.title = query === '' ? title : `${query} · ${title}`;
      },
    });
    void loader.load();
  }
}

customElements.define('search-page', SearchPage);
