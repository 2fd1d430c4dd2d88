import { loadPagefind, type Pagefind } from './pagefind.ts';
import { resultItem } from './result-view.ts';

const mostResults = 10;

/**
 * Answers what is typed into the search dialog.
 *
 * @param bundle path of the folder that holds Pagefind's index
 */
export function startSearch(dialog: HTMLDialogElement, bundle: string): void {
  const find = (selector: string): HTMLElement => {
    const found = dialog.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The search dialog has no ${selector}.`);
    return found;
  };
  const input = find('input[type=search]') as HTMLInputElement;
  const catalogs = find('.catalogs');
  const results = find('.results');
  const status = find('[role=status]');
  let index: Promise<Pagefind> | undefined;
  /** Counts the questions asked, so that a late answer to an old one is dropped. */
  let asked = 0;

  const show = (items: HTMLElement[], said: string) => {
    results.replaceChildren(...items);
    status.textContent = said;
  };

  const load = async (): Promise<Pagefind | null> => {
    index ??= loadPagefind(bundle);
    try {
      return await index;
    } catch {
      index = undefined;
      show(
        [],
        'Search is not available here: it works on the built site, when its index can be loaded.',
      );
      return null;
    }
  };

  const search = async () => {
    const question = ++asked;
    const query = input.value.trim();
    const pagefind = await load();
    if (pagefind === null || question !== asked) return;
    if (query === '') {
      show([], '');
      return;
    }
    const catalog = catalogs.querySelector<HTMLButtonElement>('[aria-pressed=true]')?.value;
    const found = await pagefind.search(query, catalog ? { filters: { Catalog: catalog } } : {});
    if (question !== asked) return;
    const pages = await Promise.all(found.results.slice(0, mostResults).map((one) => one.data()));
    if (question !== asked) return;
    show(
      pages.map((page) => resultItem(page)),
      summary(found.results.length, query, catalog ? ` in ${catalog}` : ''),
    );
  };

  input.addEventListener('input', () => void search());
  catalogs.addEventListener('click', ({ target }) => {
    const chosen = target instanceof Element ? target.closest('button') : null;
    if (!chosen) return;
    for (const button of catalogs.querySelectorAll('button')) {
      button.ariaPressed = String(button === chosen);
    }
    void search();
  });
  find('form').addEventListener('submit', (event) => {
    event.preventDefault();
    results.querySelector('a')?.click();
  });
  find('[data-close-modal]').addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', ({ target }) => {
    const isLink = target instanceof Element && target.closest('a');
    if (target === dialog || isLink) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    moveFocus(event, [input, ...results.querySelectorAll('a')]);
  });
  void load().then(async (pagefind) => {
    const filters = await pagefind?.filters();
    showCatalogs(catalogs, Object.keys(filters?.['Catalog'] ?? {}).sort());
    // Whatever was typed while the index was on its way.
    if (input.value !== '') await search();
  });
}

function summary(count: number, query: string, where: string): string {
  if (count === 0) {
    return `Nothing found for “${query}”${where}. Try the code as the response spells it, or a word of its message.`;
  }
  const pages = `${count} ${count === 1 ? 'page' : 'pages'}${where}`;
  return count > mostResults ? `${pages}, the best ${mostResults} shown` : pages;
}

function showCatalogs(group: HTMLElement, names: readonly string[]): void {
  if (names.length < 2) return;
  for (const name of ['', ...names]) {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', value: name, ariaPressed: String(name === '') });
    button.textContent = name === '' ? 'All catalogs' : name;
    group.append(button);
  }
  group.hidden = false;
}

/** Down and Up walk from the input through the results and back. */
function moveFocus(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const at = stops.findIndex((stop) => stop === document.activeElement);
  stops[Math.max(0, Math.min(at + step, stops.length - 1))]?.focus();
}
