const mainEnd = '</main>';

/**
 * Returns the part of a page that Pagefind indexes: its language and its `<main>`, which Starlight marks as the text of
 * the page. The rest, such as menus, is most of the page, and passing it to Pagefind takes longer than indexing.
 * Returns the whole page if it marks other elements for Pagefind.
 */
export function extractIndexedPart(html: string): string {
  const from = html.indexOf('<main');
  const end = html.lastIndexOf(mainEnd);
  if (from === -1 || end < from) return html;
  const main = html.slice(from, end + mainEnd.length);
  const [before, after] = [html.slice(0, from), html.slice(end + mainEnd.length)];
  const isMarked = /^<main[^>]*\sdata-pagefind-body/.test(main);
  if (!isMarked || [before, after].some((part) => part.includes('data-pagefind-'))) return html;
  return `${/<html[^>]*>/i.exec(before)?.[0] ?? '<html>'}<body>${main}</body></html>`;
}
