import { filterRows } from '../../table/filter.ts';
import { createChoices, formatQuery, parseQuery, type TableQuery } from '../../table/query.ts';
import {
  defaultSort,
  findNextSort,
  sortRows,
  type Column,
  type ValueOrder,
} from '../../table/sort.ts';
import { createDelayedWrite } from '../common/delayed-write.ts';
import { showResult } from './filter-result.ts';
import type { FurtherTexts } from './further-texts.ts';
import { TableBody } from './table-body.ts';
import { TableControls } from './table-controls.ts';
import { ui } from './texts.ts';
import { loadWhenUsed } from './whole-table.ts';

/**
 * A table of codes that can be sorted and, with a form above it, filtered. The URL contains the words, filters, and
 * order: typing changes the URL, and the Back button undoes each choice.
 */
class CodeTable extends HTMLElement {
  #body: TableBody | null = null;
  #headings = new Map<Column, HTMLElement>();
  #controls: TableControls | null = null;
  #query: TableQuery = { words: '', choices: createChoices(), sort: defaultSort };
  /** The current order of the rows on the page. */
  #order = defaultSort;
  /** The texts that the page does not have, once they are loaded. */
  #texts: FurtherTexts | null = null;
  #isLoading = false;
  /** Writes the typed words into the URL. */
  readonly #typing = createDelayedWrite(() => this.#writeUrl('replaceState'));

  connectedCallback(): void {
    const table = this.querySelector('table');
    if (!table) return;
    const { whole } = this.dataset;
    if (whole) {
      loadWhenUsed(this, whole);
      return;
    }
    for (const heading of this.querySelectorAll<HTMLElement>('[data-column]')) {
      this.#makeSortable(heading, heading.dataset['column'] ?? '');
    }
    this.#body = new TableBody(table);
    const form = this.querySelector('form');
    if (form) this.#bind(form);
    window.addEventListener('popstate', () => this.#restore());
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#restore();
    });
    this.#restore();
    // Removes unknown values from the URL.
    this.#writeUrl('replaceState');
  }

  /** Applies the words, filters, and order of the URL. */
  #restore(): void {
    this.#typing.cancel();
    this.#query = parseQuery(location.search, this.#controls?.offered ?? {}, [
      ...this.#headings.keys(),
    ]);
    this.#controls?.write(this.#query);
    if (this.#query.words.trim() !== '') this.#loadTexts();
    this.#show();
  }

  #bind(form: HTMLFormElement): void {
    const controls = new TableControls(form);
    this.#controls = controls;
    // The texts are loaded while the reader types.
    controls.words?.addEventListener('focus', () => this.#loadTexts());
    form.addEventListener('input', ({ target }) => {
      const query = { ...this.#query, ...controls.read() };
      if (target === controls.words) this.#type(query);
      else this.#choose(query);
    });
    // When the field loses the focus, for example to a link of the table, the URL must be up to date at once.
    form.addEventListener('change', () => this.#typing.flush());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#typing.flush();
    });
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      if (target.matches('[data-clear]')) {
        this.#choose({
          ...this.#query,
          words: '',
          choices: createChoices(Object.keys(controls.offered)),
        });
        controls.write(this.#query);
        // The pressed button is hidden now.
        controls.words?.focus();
      } else if (target.matches('[data-search]')) {
        document.querySelector('site-search')?.open(this.#query.words.trim());
      }
    });
    const more = form.querySelector('details');
    matchMedia('(min-width: 40rem)').addEventListener('change', ({ matches }) => {
      if (more) more.open = matches;
    });
  }

  #makeSortable(heading: HTMLElement, column: Column): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    button.addEventListener('click', () => {
      this.#choose({ ...this.#query, sort: findNextSort(this.#query.sort, column) });
    });
    heading.append(button);
    this.#headings.set(column, heading);
  }

  /** Loads the messages and descriptions, so that typed words find them as well. */
  #loadTexts(): void {
    const { texts } = this.dataset;
    if (!texts || this.#isLoading || this.#texts) return;
    this.#isLoading = true;
    // The script is loaded as late as the texts.
    import('./further-texts.ts')
      .then(async ({ loadFurtherTexts }) => {
        if (this.#body) this.#texts = await loadFurtherTexts(texts, this.#body);
      })
      // Without them, codes and titles are found. The next letter tries again.
      .catch(() => undefined)
      .finally(() => {
        this.#isLoading = false;
        this.#show();
      });
  }

  #type(query: TableQuery): void {
    this.#query = query;
    this.#loadTexts();
    this.#show();
    this.#typing.request();
  }

  #choose(query: TableQuery): void {
    this.#typing.flush();
    this.#query = query;
    this.#show();
    this.#writeUrl('pushState');
  }

  #writeUrl(method: 'pushState' | 'replaceState'): void {
    const search = formatQuery(location.search, this.#query);
    if (search === location.search) return;
    try {
      history[method](history.state, '', `${location.pathname}${search}${location.hash}`);
    } catch {
      // The browser limits the number of changes. The table shows what was chosen all the same.
    }
  }

  #show(): void {
    if (!this.#body) return;
    this.#sort(this.#body);
    if (!this.#controls) return;
    const { rows } = this.#body;
    const filtered = filterRows(rows, this.#query);
    this.#body.show(filtered.shown);
    this.#texts?.showReasons(filtered.shown, this.#query.words);
    this.#controls.showTallies(filtered, this.#query);
    const { words, choices } = this.#query;
    const [matches, count] = [filtered.count, rows.length];
    const isFiltered = words.trim() !== '' || Object.values(choices).some((value) => value !== '');
    const status = isFiltered
      ? ui.t('errbook.table.live.matches', { matches, count })
      : ui.t('errbook.table.live.codes', { count });
    // While the texts are loading, codes may still be found.
    const isNone = matches === 0 && !this.#isLoading;
    showResult(this, { words, isFiltered, isNone, status });
  }

  #sort(body: TableBody): void {
    const { sort } = this.#query;
    for (const [column, heading] of this.#headings) {
      if (column !== sort.by) heading.removeAttribute('aria-sort');
      else heading.ariaSort = sort.isDescending ? 'descending' : 'ascending';
    }
    if (sort.by === this.#order.by && sort.isDescending === this.#order.isDescending) return;
    this.#order = sort;
    const heading = this.#headings.get(sort.by);
    body.sort(sortRows(body.rows, sort, ui.compare, readOrder(heading)));
  }
}

/** Reads how the values of a declared field are ordered. */
function readOrder(heading: HTMLElement | undefined): ValueOrder {
  const order = heading?.dataset['order'];
  return order === '' ? 'number' : order?.split(' ').map(decodeURIComponent);
}

customElements.define('code-table', CodeTable);
