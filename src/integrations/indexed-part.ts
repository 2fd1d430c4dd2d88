const mainEnd = '</main>';

/**
 * What Pagefind reads of a page: its language and its `<main>`, as that is what Starlight marks as the text of a page.
 * The rest, such as menus, is most of a page, and handing it over takes longer than indexing. A page that marks something
 * else for Pagefind stays whole.
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
