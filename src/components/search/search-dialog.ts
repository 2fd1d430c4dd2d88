import { addRecentPage } from './recent-pages.ts';
import type { SearchSession } from './search-session.ts';

/** Pages that are not listed as recent pages. */
const unlistedPaths = ['/', '/search/', '/explain/'];

/**
 * The search button in the header and the dialog that it opens. The search itself is loaded when the dialog first
 * opens, so pages load only this script.
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
      // Enter may come before the search is loaded.
      event.preventDefault();
      void this.#session?.then((session) => session.open());
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
    listPage(this.#base);
  }

  get #base(): string {
    return this.dataset['base'] ?? '';
  }

  /** Opens the dialog, and searches if there is a query. */
  open(query?: string): void {
    const dialog = this.querySelector('dialog');
    const form = dialog?.querySelector('form');
    const input = form?.querySelector('input');
    if (!dialog || !form || !input) return;
    if (!dialog.open) dialog.showModal();
    this.#session ??= import('./search-session.ts').then(({ startSearch }) =>
      startSearch(form, { base: this.#base, maxResults: 8, allPath: '/search/' }),
    );
    if (query !== undefined) void this.#session.then((session) => session.search(query));
    input.focus();
    input.select();
  }
}

/** Returns whether a key press is Ctrl/Cmd+K or, outside of text fields, a slash. */
function isShortcut(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k';
  const isTyping =
    event.target instanceof HTMLElement &&
    (event.target.isContentEditable || event.target.matches('input, textarea, select'));
  return event.key === '/' && !event.altKey && !isTyping;
}

/** Adds this page to the recent pages if it has a permanent URL. */
function listPage(base: string): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const path = location.pathname.slice(base.length);
  const title = document.querySelector('h1')?.textContent.trim();
  const isPermanent = canonical !== undefined && new URL(canonical).pathname === location.pathname;
  if (isPermanent && title && !unlistedPaths.includes(path)) addRecentPage({ path, title });
}

customElements.define('site-search', SiteSearch);

declare global {
  interface HTMLElementTagNameMap {
    'site-search': SiteSearch;
  }
}
