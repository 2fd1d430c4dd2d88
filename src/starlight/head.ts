import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Head = StarlightRouteData['head'];

/**
 * Gives a page its title in tabs, search engines and link previews. Starlight writes the content of a tag as it is, so
 * the title of a catalog or a code is made text here.
 */
export function withTitle(head: Head, title: string, siteTitle: string): Head {
  return head.map((tag) => {
    if (tag.tag === 'title') return { ...tag, content: escapeHtml(`${title} | ${siteTitle}`) };
    if (tag.attrs?.['property'] === 'og:title')
      return { ...tag, attrs: { ...tag.attrs, content: title } };
    return tag;
  });
}

/** Tells browsers that the site can be searched from the address bar. */
export function withSearch(head: Head, title: string, href: string): Head {
  const type = 'application/opensearchdescription+xml';
  return [...head, { tag: 'link', attrs: { rel: 'search', type, title, href }, content: '' }];
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
