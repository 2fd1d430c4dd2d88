import { setText } from '../common/elements.ts';
import { ui } from './texts.ts';

/** The result of filtering a list. */
export interface FilterResult {
  /** The typed words. */
  words: string;
  isFiltered: boolean;
  /** Whether no item matches. */
  isNone: boolean;
  /** The text that says how many match. Screen readers announce it. */
  status: string;
}

/**
 * Shows how many items of a list match, and buttons that help: one to clear the filters if there are any, and one to
 * search the whole site if no item matches.
 */
export function showResult(
  list: HTMLElement,
  { words, isFiltered, isNone, status }: FilterResult,
): void {
  const output = list.querySelector('[role=status]');
  if (output) setText(output, status);
  for (const button of list.querySelectorAll('[data-clear]')) {
    button.classList.toggle('out', !isFiltered);
  }
  list.querySelector('.no-match')?.classList.toggle('out', !isNone);
  const search = list.querySelector('[data-search]');
  if (!search) return;
  const typed = words.trim();
  setText(
    search,
    typed === ''
      ? ui.t('errbook.table.live.search')
      : ui.t('errbook.table.live.searchFor', { words: typed }),
  );
}
