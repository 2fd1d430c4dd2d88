/**
 * The button of the header and the dialog it opens. What answers a search is loaded when the dialog first opens, so that
 * pages carry no more than this.
 */
class SiteSearch extends HTMLElement {
  #isReady = false;

  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('[data-open-modal]');
    const dialog = this.querySelector('dialog');
    if (!button || !dialog) return;
    if (/Mac|iPhone|iPad/.test(navigator.userAgent)) {
      const shortcut = button.querySelector('kbd');
      if (shortcut) shortcut.textContent = '⌘ K';
    }
    button.disabled = false;
    button.addEventListener('click', () => {
      this.#open(dialog);
    });
    window.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (dialog.open) dialog.close();
      else this.#open(dialog);
    });
  }

  #open(dialog: HTMLDialogElement): void {
    dialog.showModal();
    const input = dialog.querySelector('input');
    input?.focus();
    input?.select();
    if (this.#isReady) return;
    this.#isReady = true;
    void import('./search-session.ts').then(({ startSearch }) => {
      startSearch(dialog, this.dataset['bundle'] ?? '/pagefind/');
    });
  }
}

customElements.define('site-search', SiteSearch);
