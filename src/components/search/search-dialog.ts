import { remember } from './recent-pages.ts';
import type { SearchSession } from './search-session.ts';

/**
 * The button of the header and the dialog it opens. What answers a search is loaded when the dialog first opens, so that
 * pages carry no more than this.
 */
class SiteSearch extends HTMLElement {
  #session: Promise<SearchSession> | undefined;

  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('[data-open-modal]');
    const dialog = this.querySelector('dialog');
    if (!button || !dialog) return;
    if (/Mac|iPhone|iPad/.test(navigator.userAgent)) {
      const shortcut = button.querySelector('kbd');
      if (shortcut) shortcut.textContent = '⌘ K';
    }
    button.disabled = false;
    button.addEventListener('click', () => this.open());
    dialog.addEventListener('submit', (event) => {
      // Also where Enter is faster than what answers it.
      event.preventDefault();
      void this.#session?.then((session) => session.follow());
    });
    dialog.addEventListener('click', ({ target }) => {
      const isDone = target instanceof Element && target.closest('a, [data-close-modal]');
      if (target === dialog || isDone) dialog.close();
    });
    window.addEventListener('keydown', (event) => {
      if (isShortcut(event)) {
        event.preventDefault();
        if (dialog.open) dialog.close();
        else this.open();
      }
    });
    rememberPage(this.#base);
  }

  get #base(): string {
    return this.dataset['base'] ?? '';
  }

  /** Opens the dialog, with a question to answer where there is one. */
  open(query?: string): void {
    const dialog = this.querySelector('dialog');
    const form = dialog?.querySelector('form');
    const input = form?.querySelector('input');
    if (!dialog || !form || !input) return;
    if (!dialog.open) dialog.showModal();
    this.#session ??= import('./search-session.ts').then(({ startSearch }) =>
      startSearch(form, { base: this.#base, most: 8, allPath: '/search/' }),
    );
    if (query !== undefined) void this.#session.then((session) => session.ask(query));
    input.focus();
    input.select();
  }
}

/** Ctrl/Cmd+K anywhere; a slash where no text is being written. */
function isShortcut(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k';
  const isWriting =
    event.target instanceof HTMLElement &&
    (event.target.isContentEditable || event.target.matches('input, textarea, select'));
  return event.key === '/' && !event.altKey && !isWriting;
}

/** Pages with an address of their own, and neither the first page nor those that only lead on. */
function rememberPage(base: string): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const path = location.pathname.slice(base.length);
  const title = document.querySelector('h1')?.textContent.trim();
  const isLasting = canonical !== undefined && new URL(canonical).pathname === location.pathname;
  if (isLasting && title && !['/', '/search/', '/explain/'].includes(path))
    remember({ path, title });
}

customElements.define('site-search', SiteSearch);

declare global {
  interface HTMLElementTagNameMap {
    'site-search': SiteSearch;
  }
}
