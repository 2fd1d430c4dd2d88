import { filterRows } from '../../table/filter.ts';
import { noChoices, parseQuery, writeQuery, type TableQuery } from '../../table/query.ts';
import { nextSort, sortRows, usualSort, type Column } from '../../table/sort.ts';
import { say } from './table-status.ts';
import { TableBody } from './table-body.ts';
import { TableControls } from './table-controls.ts';
import { growWhenUsed } from './whole-table.ts';

/** How long typing has to rest until the address tells of it; browsers limit how often it may change. */
const rest = 300;

/**
 * A table of codes that can be sorted and, where a form stands above it, filtered. The address tells what is shown:
 * typing changes it, each choice is a step that Back takes back.
 */
class CodeTable extends HTMLElement {
  #body: TableBody | null = null;
  #headings = new Map<Column, HTMLElement>();
  #controls: TableControls | null = null;
  #query: TableQuery = { words: '', choices: noChoices(), sort: usualSort };
  /** The order that the rows stand in. */
  #order = usualSort;
  #typing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const table = this.querySelector('table');
    if (!table) return;
    if (this.dataset['all']) {
      growWhenUsed(this, this.dataset['all']);
      return;
    }
    this.#body = new TableBody(table);
    for (const heading of this.querySelectorAll<HTMLElement>('[data-column]')) {
      this.#makeSortable(heading, heading.dataset['column'] as Column);
    }
    const form = this.querySelector('form');
    if (form) this.#bind(form);
    window.addEventListener('popstate', () => this.#restore());
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#restore();
    });
    this.#restore();
    // What the address asks for and the table does not know is dropped from it.
    this.#writeAddress('replaceState');
  }

  /** Shows what the address asks for. */
  #restore(): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    this.#query = parseQuery(location.search, this.#controls?.offered ?? {}, [
      ...this.#headings.keys(),
    ]);
    this.#controls?.write(this.#query);
    this.#show();
  }

  #bind(form: HTMLFormElement): void {
    const controls = new TableControls(form);
    this.#controls = controls;
    form.addEventListener('input', ({ target }) => {
      const query = { ...this.#query, ...controls.read() };
      if (target === controls.words) this.#type(query);
      else this.#choose(query);
    });
    // When the field is left, for a link of the table perhaps, the address must be right at once.
    form.addEventListener('change', () => this.#settle());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#settle();
    });
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      if (target.matches('[data-clear]')) {
        this.#choose({ ...this.#query, words: '', choices: noChoices() });
        controls.write(this.#query);
        // The button that was pressed is gone now.
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
      this.#choose({ ...this.#query, sort: nextSort(this.#query.sort, column) });
    });
    heading.append(button);
    this.#headings.set(column, heading);
  }

  #type(query: TableQuery): void {
    this.#query = query;
    this.#show();
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#settle(), rest);
  }

  #choose(query: TableQuery): void {
    this.#settle();
    this.#query = query;
    this.#show();
    this.#writeAddress('pushState');
  }

  /** Brings what was typed last into the address. */
  #settle(): void {
    if (this.#typing === undefined) return;
    clearTimeout(this.#typing);
    this.#typing = undefined;
    this.#writeAddress('replaceState');
  }

  #writeAddress(how: 'pushState' | 'replaceState'): void {
    const search = writeQuery(location.search, this.#query);
    if (search === location.search) return;
    history[how](history.state, '', `${location.pathname}${search}${location.hash}`);
  }

  #show(): void {
    if (!this.#body) return;
    this.#sort(this.#body);
    if (!this.#controls) return;
    const { rows } = this.#body;
    const filtered = filterRows(rows, this.#query);
    this.#body.show(filtered.shown);
    this.#controls.tally(filtered, this.#query);
    say(this, this.#query, filtered.count, rows.length);
  }

  #sort(body: TableBody): void {
    const { sort } = this.#query;
    for (const [column, heading] of this.#headings) {
      if (column !== sort.by) heading.removeAttribute('aria-sort');
      else heading.ariaSort = sort.isDescending ? 'descending' : 'ascending';
    }
    if (sort.by === this.#order.by && sort.isDescending === this.#order.isDescending) return;
    this.#order = sort;
    body.sort(sortRows(body.rows, sort));
  }
}

customElements.define('code-table', CodeTable);
