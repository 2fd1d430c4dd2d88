/**
 * The interface in English. Other languages translate these keys; the ending of a key, `_one` or `_other`, is the plural form
 * that the language has for a `count`.
 */
export const en = {
  // --- common: badges, statuses, counts, copying ---
  'errbook.common.deprecated': 'Deprecated',
  'errbook.common.retired': 'Retired',
  'errbook.common.codes_one': '{{count}} code',
  'errbook.common.codes_other': '{{count}} codes',
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
} as const satisfies Record<string, string>;
