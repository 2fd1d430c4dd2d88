import type { Translation } from './translation.ts';

/** The interface in Japanese. */
export const ja: Translation = {
  // --- common: badges, statuses, counts, copying ---
  'errbook.common.deprecated': '非推奨',
  'errbook.common.retired': '廃止済み',
  'errbook.common.codes_other': '{{count}} 件のコード',
  // --- end of common ---

  // --- site: landing page, sidebar, titles, 404 page ---
  // --- end of site ---

  // --- catalog: index, categories, statuses, operations ---
  // --- end of catalog ---

  // --- table: filters, sorting, counts ---
  // --- end of table ---

  // --- code: the page of a code, its guide, its cases ---
  // --- end of code ---

  // --- search: dialog, page, results ---
  // --- end of search ---

  // --- paste: the box, the answer, its reasons ---
  // --- end of paste ---

  // --- notFound: the 404 page's guess ---
  // --- end of notFound ---

  // --- outputs: Markdown, llms.txt, feeds, structured data ---
  // --- end of outputs ---
};
