import { toParameters } from './answer-view.ts';
import { startSearch } from './search-session.ts';

/** The search page: its address says what is asked, so that it can be linked and a browser can search with it. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const title = document.title;
    const session = startSearch(form, {
      base: this.dataset['base'] ?? '',
      most: 50,
      onAsk(query, wanted) {
        const parameters = toParameters(query, wanted).toString();
        const address = `${location.pathname}${parameters === '' ? '' : `?${parameters}`}`;
        // One step back leads to where the reader came from, not through every letter.
        history.replaceState(null, '', address);
        document.title = query === '' ? title : `${query} · ${title}`;
      },
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      session.follow();
    });
    const asked = new URLSearchParams(location.search);
    session.ask(asked.get('q') ?? '', {
      catalog: asked.get('catalog') ?? undefined,
      status: asked.get('status') ?? undefined,
    });
    form.querySelector('input')?.focus();
  }
}

customElements.define('search-page', SearchPage);
