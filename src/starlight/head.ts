/** Creates tags in the `<head>` of pages. */
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { formatJsonLd, type JsonLd } from '../outputs/json-ld.ts';
import { href } from '../site.ts';

type Head = StarlightRouteData['head'];

/**
 * Gives a page its title in tabs, search engines, and link previews. Starlight writes the content of a tag without escaping
 * it, so the title of a catalog or a code is escaped here.
 */
export function setTitle(head: Head, title: string, siteTitle: string, delimiter: string): Head {
  return head.map((tag) => {
    if (tag.tag === 'title')
      return { ...tag, content: escapeHtml(`${title} ${delimiter} ${siteTitle}`) };
    if (tag.attrs?.['property'] === 'og:title')
      return { ...tag, attrs: { ...tag.attrs, content: title } };
    return tag;
  });
}

/**
 * Adds a link with which browsers can search the site from the address bar.
 *
 * @param title the name of the search
 * @param url the URL of its OpenSearch description
 */
export function addSearchLink(head: Head, title: string, url: string): Head {
  const type = 'application/opensearchdescription+xml';
  return [...head, { tag: 'link', attrs: { rel: 'search', type, title, href: url }, content: '' }];
}

/** The picture of a page in link previews. */
export interface SocialImage {
  /** Its absolute URL. */
  url: string;
  alt: string;
  width: number;
  height: number;
}

/**
 * Sets the picture of a page in link previews. Without one, previews are small. A picture in the settings of the site is
 * kept.
 */
export function setSocialImage(head: Head, image: SocialImage | null): Head {
  if (head.some(({ attrs }) => attrs?.['property'] === 'og:image')) return head;
  const card = image ? 'summary_large_image' : 'summary';
  const metas = Object.entries(
    image
      ? {
          'og:image': image.url,
          'og:image:width': image.width,
          'og:image:height': image.height,
          'og:image:alt': image.alt,
        }
      : {},
  ).map(([property, content]) => ({
    tag: 'meta' as const,
    attrs: { property, content: String(content) },
    content: '',
  }));
  const others = head.map((tag) =>
    tag.attrs?.['name'] === 'twitter:card'
      ? { ...tag, attrs: { ...tag.attrs, content: card } }
      : tag,
  );
  return [...others, ...metas];
}

/**
 * Creates a link to the same page in another format.
 *
 * @param type the media type
 * @param path the path below the base
 */
export function createAlternateLink(type: string, path: string) {
  return { tag: 'link' as const, attrs: { rel: 'alternate', type, href: href(path) } };
}

/** Creates a script with structured data for search engines. */
export function createJsonLdScript(data: JsonLd) {
  const attrs = { type: 'application/ld+json' };
  return { tag: 'script' as const, attrs, content: formatJsonLd(data) };
}

/**
 * Creates a script that delays the first paint if the URL has a fragment, so that a page does not show its beginning before
 * it shows the part that the link names.
 *
 * @param id the id of an element after all parts that links name
 */
export function createFragmentScript(id: string) {
  const attrs = `{rel:'expect',href:'#${id}'}`;
  const content = `if(location.hash){let l=Object.assign(document.createElement('link'),${attrs});l.setAttribute('blocking','render');document.head.append(l)}`;
  return { tag: 'script' as const, content };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
