import { readFragment } from '../../../catalog/model/case-fragment.ts';
import { filterRows } from '../../../table/filter.ts';
import { formatWords, readWords } from '../../../table/word-query.ts';
import { foldText } from '../../../table/words.ts';
import { createDelayedWrite } from '../../common/delayed-write.ts';
// What both lists need stays in one file with the table. In a file of its own, it would make the pages of tables larger.
import '../../table/code-table.ts';
import { showResult } from '../../table/filter-result.ts';
import { ui } from './filter-texts.ts';

/** A case on the page, with the texts by which typed words find it. */
interface Item {
  element: HTMLDetailsElement;
  text: string;
  values: Record<string, never>;
}

/**
 * The list of the cases of a code, which typed words filter. As in the index of a catalog, the URL contains the words. A
 * single match is opened.
 */
class CaseFilter extends HTMLElement {
  #items: readonly Item[] = [];
  #words = '';
  /** The case that was opened because it was the only match. */
  #opened: HTMLDetailsElement | null = null;
  readonly #typing = createDelayedWrite(() => this.#writeUrl());

  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = form?.querySelector('input');
    if (!form || !field) return;
    this.#items = [...this.querySelectorAll<HTMLDetailsElement>('details.folded')].map(readItem);
    const type = (words: string) => {
      this.#show(words);
      this.#typing.request();
    };
    const clear = () => {
      field.value = '';
      type('');
    };
    form.addEventListener('input', () => type(field.value));
    form.addEventListener('change', () => this.#typing.flush());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#typing.flush();
    });
    field.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') clear();
    });
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      if (target.matches('[data-clear]')) {
        clear();
        // The pressed button is hidden now.
        field.focus();
      } else if (target.matches('[data-search]')) {
        document.querySelector('site-search')?.open(this.#words.trim());
      }
    });
    const restore = () => {
      this.#typing.cancel();
      const words = readWords(location.search);
      field.value = this.#isOut(location.hash, words) ? '' : words;
      this.#show(field.value);
      this.#writeUrl();
    };
    window.addEventListener('popstate', restore);
    window.addEventListener('hashchange', restore);
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) restore();
    });
    restore();
  }

  #show(words: string): void {
    this.#words = words;
    const { shown, count: matches } = filterRows(this.#items, { words, choices: {} });
    this.#items.forEach(({ element }, index) => element.classList.toggle('out', !shown[index]));
    const count = this.#items.length;
    const only = matches === 1 && count > 1 ? this.#items[shown.indexOf(true)]?.element : undefined;
    if (this.#opened && this.#opened !== only) {
      this.#opened.open = false;
      this.#opened = null;
    }
    if (only && !only.open) {
      only.open = true;
      this.#opened = only;
    }
    const isFiltered = words.trim() !== '';
    const status = isFiltered
      ? ui.t('errbook.code.filter.matches', { matches, count })
      : ui.t('errbook.code.filter.cases', { count });
    showResult(this, { words, isFiltered, isNone: matches === 0, status });
  }

  /** Returns whether a fragment names a case that these words hide. A link to a case always shows it. */
  #isOut(hash: string, words: string): boolean {
    const id = readFragment(hash).id.toLowerCase();
    if (id === '') return false;
    const named = this.#items.filter(({ element }) =>
      [...element.querySelectorAll('.case > [id]')].some((child) => child.id.toLowerCase() === id),
    );
    return named.length > 0 && filterRows(named, { words, choices: {} }).count === 0;
  }

  #writeUrl(): void {
    const search = formatWords(location.search, this.#words);
    if (search === location.search) return;
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  }
}

/** Reads the texts of a case: all but its example, whose keys are those of every case. */
function readItem(element: HTMLDetailsElement): Item {
  const summary = element.querySelector('summary');
  const parts = [...(element.querySelector('.case')?.children ?? [])].filter(
    (part) => !part.matches('.case-of, .response'),
  );
  const texts = [summary, ...parts].map((part) => foldText(part?.textContent ?? ''));
  return { element, text: texts.join(' '), values: {} };
}

customElements.define('case-filter', CaseFilter);
