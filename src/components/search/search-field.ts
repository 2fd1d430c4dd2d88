/** Opens the search dialog of the header. */
class SearchField extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', (event) => {
      event.stopPropagation();
      document.querySelector('site-search')?.open();
    });
  }
}

customElements.define('search-field', SearchField);
