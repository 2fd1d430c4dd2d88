import type { RowFacts } from '../../table/row.ts';

/** Reads off a row of the table what it says; only what it does not show stands in `data-` attributes. */
export function readRow(row: HTMLTableRowElement): RowFacts {
  const text = (selector: string) => row.querySelector(selector)?.textContent ?? '';
  // Selectors of two parts, such as `.category a`, take Chromium ten times as long as these.
  const link = row.querySelector('.category')?.querySelector('a');
  const badges = [...row.querySelectorAll('.lifecycle')].map((badge) => badge.textContent);
  return {
    code: text('code').trim(),
    title: text('.title'),
    names: words(row.dataset['names']),
    statuses: [...(row.querySelector('.statuses')?.children ?? [])].map(({ textContent }) => {
      const status = Number.parseInt(textContent);
      return Number.isNaN(status) ? null : status;
    }),
    categories: link ? [lastSegment(link)] : words(row.dataset['categories']),
    category: link?.textContent.trim() ?? null,
    operations: words(row.dataset['operations']),
    cases: Number(text('.cases') || 1),
    isDeprecated: badges.includes('Deprecated'),
    isRetired: badges.includes('Retired'),
  };
}

function words(list = ''): string[] {
  return list === '' ? [] : list.split(' ');
}

/** The id of a category, with which the address of its page ends. */
function lastSegment({ pathname }: HTMLAnchorElement): string {
  return pathname.split('/').at(-2) ?? '';
}
