import { readable } from '../../catalog/text/number.ts';
import type { TableQuery } from '../../table/query.ts';
import { setText } from './set-text.ts';

/**
 * Says beside a table how many of its rows are shown, and offers what fits: to clear the filters where there are any,
 * and to search elsewhere where no row is left.
 */
export function say(
  table: HTMLElement,
  { words, choices }: Pick<TableQuery, 'words' | 'choices'>,
  count: number,
  total: number,
): void {
  const typed = words.trim();
  const isFiltered = typed !== '' || Object.values(choices).some((value) => value !== '');
  const all = `${readable(total)} codes`;
  const status = table.querySelector('[role=status]');
  if (status) setText(status, isFiltered ? `${readable(count)} of ${all}` : all);
  for (const button of table.querySelectorAll('[data-clear]')) {
    button.classList.toggle('out', !isFiltered);
  }
  table.querySelector('.no-match')?.classList.toggle('out', count > 0);
  const search = table.querySelector('[data-search]');
  if (search) setText(search, `Search the whole site${typed === '' ? '' : ` for “${typed}”`}`);
}
