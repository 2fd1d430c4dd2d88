import { isSearchShortcut, opensElsewhere } from './key-press.ts';
import { addRecentPage } from './recent-pages.ts';
import { createSearchLoader, type SearchLoader } from './search-loader.ts';
import { toSearchUrl } from './parameters.ts';

/** Pages that are not listed as recent pages. */
const unlistedPaths = ['/', '/search/', '/explain/'];

/**
 * The search button in the header and the dialog that it opens. The search itself is loaded when the dialog first
 * opens, so pages load only this script.
 */
class SiteSearch extends HTMLElement {
  #loader: SearchLoader | undefined;

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
    closeOnBackdrop(dialog);
    dialog.addEventListener('click', (event) => {
      const { target } = event;
      if (event.defaultPrevented || opensElsewhere(event) || !(target instanceof Element)) return;
      if (target.closest('a, [data-close-modal]')) dialog.close();
    });
    window.addEventListener('keydown', (event) => {
      if (isSearchShortcut(event)) {
        event.preventDefault();
        if (dialog.open) dialog.close();
        else this.open();
      }
    });
    listPage(this.#path);
  }

  get #base(): string {
    return this.dataset['base'] ?? '';
  }

  /** The path of the page below the base. That of a page of a catalog begins with its id. */
  get #path(): string {
    return location.pathname.slice(this.#base.length);
  }

  /** Opens the dialog, and searches if there is a query. */
  open(query?: string): void {
    const dialog = this.querySelector('dialog');
    const form = dialog?.querySelector('form');
    const input = form?.querySelector('input');
    if (!dialog || !form || !input) return;
    if (!('showModal' in dialog)) {
      // An old browser.
      location.assign(toSearchUrl(this.#base, query ?? '', {}));
      return;
    }
    if (!dialog.open) dialog.showModal();
    this.#loader ??= createSearchLoader(form, {
      base: this.#base,
      maxResults: 8,
      currentCatalog: this.#path.split('/')[1],
    });
    if (query !== undefined) input.value = query;
    void this.#loader.load().then((session) => {
      if (query !== undefined) session?.search(query);
    });
    input.focus();
    input.select();
  }
}

/** Closes a dialog with a click that begins and ends beside it, unlike the end of a selection or a drag of a scrollbar. */
function closeOnBackdrop(dialog: HTMLDialogElement): void {
  const isBeside = ({ target, clientX, clientY }: MouseEvent) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const isInside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
    return target === dialog && !isInside;
  };
  let hasBegun = false;
  dialog.addEventListener('pointerdown', (event) => {
    hasBegun = isBeside(event);
  });
  dialog.addEventListener('click', (event) => {
    if (hasBegun && isBeside(event)) dialog.close();
  });
}

/** Adds this page to the recent pages if it has a permanent URL. */
function listPage(path: string): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
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
