import { loadPagefind, type Pagefind } from './pagefind.ts';
import { resultItem } from './result-view.ts';

const mostResults = 10;

/** The button of the header and the dialog it opens. The index is loaded when the dialog first opens. */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  /** Counts the questions asked, so that a late answer to an old one is dropped. */
  #asked = 0;

  connectedCallback(): void {
    const open = this.#find('[data-open-modal]');
    open.removeAttribute('disabled');
    if (/Mac|iPhone|iPad/.test(navigator.userAgent)) this.#find('kbd').textContent = '⌘ K';
    open.addEventListener('click', () => this.#open());
    this.#find('[data-close-modal]').addEventListener('click', () => this.#dialog.close());
    this.#input.addEventListener('input', () => void this.#search());
    this.#find('fieldset').addEventListener('change', () => void this.#search());
    this.#find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.querySelector<HTMLAnchorElement>('.results a')?.click();
    });
    this.#dialog.addEventListener('click', (event) => {
      const { target } = event;
      const isLink = target instanceof Element && target.closest('a');
      if (target === this.#dialog || isLink) this.#dialog.close();
    });
    this.#dialog.addEventListener('keydown', (event) => this.#moveFocus(event));
    window.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (this.#dialog.open) this.#dialog.close();
      else this.#open();
    });
  }

  get #dialog(): HTMLDialogElement {
    return this.#find('dialog') as HTMLDialogElement;
  }

  get #input(): HTMLInputElement {
    return this.#find('input[type=search]') as HTMLInputElement;
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The search dialog has no ${selector}.`);
    return found;
  }

  #open(): void {
    this.#dialog.showModal();
    this.#input.focus();
    this.#input.select();
    void this.#load();
  }

  async #load(): Promise<Pagefind | null> {
    this.#pagefind ??= loadPagefind(this.dataset['bundle'] ?? '/pagefind/').then(
      async (pagefind) => {
        this.#showCatalogs(Object.keys((await pagefind.filters())['Catalog'] ?? {}));
        return pagefind;
      },
    );
    try {
      return await this.#pagefind;
    } catch {
      this.#pagefind = undefined;
      this.#say(
        'Search is not available here: it works on the built site, when its index can be loaded.',
      );
      return null;
    }
  }

  async #search(): Promise<void> {
    const asked = ++this.#asked;
    const query = this.#input.value.trim();
    const pagefind = await this.#load();
    if (pagefind === null || asked !== this.#asked) return;
    if (query === '') {
      this.#show([], '');
      return;
    }
    const catalog = this.querySelector<HTMLInputElement>('fieldset input:checked')?.value;
    const { results } = await pagefind.search(
      query,
      catalog ? { filters: { Catalog: catalog } } : {},
    );
    if (asked !== this.#asked) return;
    const pages = await Promise.all(results.slice(0, mostResults).map((result) => result.data()));
    if (asked !== this.#asked) return;
    const where = catalog ? ` in ${catalog}` : '';
    const count = `${results.length} ${results.length === 1 ? 'page' : 'pages'}${where}`;
    this.#show(
      pages.map((page) => resultItem(page)),
      results.length === 0
        ? `Nothing found for “${query}”${where}. Try the code as the response spells it, or a word of its message.`
        : results.length > mostResults
          ? `${count}, the best ${mostResults} shown`
          : count,
    );
  }

  #show(items: HTMLElement[], said: string): void {
    this.#find('.results').replaceChildren(...items);
    this.#say(said);
  }

  #say(text: string): void {
    this.#find('[role=status]').textContent = text;
  }

  #showCatalogs(names: string[]): void {
    const fieldset = this.#find('fieldset');
    if (names.length < 2) return;
    for (const [value, text] of [
      ['', 'All catalogs'],
      ...names.sort().map((name) => [name, name] as const),
    ] as const) {
      const input = document.createElement('input');
      Object.assign(input, { type: 'radio', name: 'catalog', value, checked: value === '' });
      const label = document.createElement('label');
      label.append(input, text);
      fieldset.append(label);
    }
    fieldset.hidden = false;
  }

  /** Down and Up walk from the input through the results and back. */
  #moveFocus(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (
      step === undefined ||
      (event.target instanceof HTMLInputElement && event.target.type === 'radio')
    )
      return;
    event.preventDefault();
    const stops = [this.#input, ...this.querySelectorAll<HTMLElement>('.results a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    stops[Math.max(0, Math.min(at + step, stops.length - 1))]?.focus();
  }
}

customElements.define('site-search', SiteSearch);
