import { setText } from './set-text.ts';

/**
 * Gives a table that holds only the first rows all of them, from the page that has them, as soon as it is to be used: when
 * its filters or headings are touched, or at once where the address asks for something. The page stays light for all who
 * only pass by.
 */
export function growWhenUsed(table: HTMLElement, all: string): void {
  const status = table.querySelector('[role=status]');
  if (status) setText(status, `${table.dataset['count'] ?? ''} codes`);
  let isCalled = false;
  const grow = () => {
    if (isCalled) return;
    isCalled = true;
    if (status) setText(status, 'Loading all codes…');
    replace(table, all).catch(() => {
      // Another touch tries again; the link below the table leads to the same rows.
      isCalled = false;
      if (status) setText(status, 'The other codes could not be loaded');
    });
  };
  table.querySelector('form')?.addEventListener('pointerenter', grow);
  for (const part of table.querySelectorAll('form, thead')) {
    part.addEventListener('focusin', grow);
    part.addEventListener('pointerdown', grow);
  }
  if (location.search !== '') grow();
}

/** Puts the table of another page in the place of one; what is typed and where the focus is stay. */
async function replace(table: HTMLElement, all: string): Promise<void> {
  const response = await fetch(all);
  if (!response.ok) throw new Error(String(response.status));
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const whole = page.querySelector<HTMLElement>('code-table');
  if (!whole) throw new Error('no table');
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
