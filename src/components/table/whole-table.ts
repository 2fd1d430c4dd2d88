import { createRetries } from '../common/connection.ts';
import { setText } from '../common/elements.ts';
import { fetchText } from '../common/fetch-text.ts';
import { ui } from './texts.ts';

/**
 * Loads all rows of a table that has only the first rows, from the page with all rows, as soon as a reader uses its
 * filters or headings, or at once if the URL has filters. The page stays small for everybody else.
 *
 * @param url the URL of the page with all rows
 */
export function loadWhenUsed(table: HTMLElement, url: string): void {
  const status = table.querySelector('[role=status]');
  const count = Number(table.dataset['count']);
  if (status) setText(status, ui.t('errbook.table.live.codes', { count }));
  let isLoading = false;
  const load = () => {
    if (isLoading) return;
    isLoading = true;
    if (status) setText(status, ui.t('errbook.table.live.loading'));
    replaceTable(table, url, count).then(retries.stop, () => {
      // The link below the table opens the same rows.
      isLoading = false;
      retries.schedule();
      if (status) setText(status, ui.t('errbook.table.live.notLoaded'));
    });
  };
  const retries = createRetries(load);
  table.querySelector('form')?.addEventListener('pointerenter', load);
  for (const part of table.querySelectorAll('form, thead')) {
    part.addEventListener('focusin', load);
    part.addEventListener('pointerdown', load);
  }
  if (location.search !== '') load();
}

/** Replaces a table with the table of another page. Keeps the typed words and the focus. */
async function replaceTable(table: HTMLElement, url: string, count: number): Promise<void> {
  const page = new DOMParser().parseFromString(await fetchText(url), 'text/html');
  const whole = page.querySelector<HTMLElement>('code-table');
  // The response may be another page, or cut off.
  const rows = whole?.querySelectorAll('tbody tr').length ?? 0;
  if (!whole || rows < count) throw new Error(`The page has ${rows} of ${count} rows.`);
  const form = table.querySelector('form');
  const focused = form?.contains(document.activeElement) ? document.activeElement : null;
  const typed = form && new FormData(form).get('q');
  const more = whole.querySelector('details');
  if (more) more.open = table.querySelector('details')?.open ?? false;
  table.replaceWith(document.adoptNode(whole));
  const input = whole.querySelector<HTMLInputElement>('input[name=q]');
  if (input && typeof typed === 'string' && typed !== '') {
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const name = focused?.getAttribute('name');
  if (name) whole.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
}
