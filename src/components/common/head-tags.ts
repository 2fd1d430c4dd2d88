import { formatJsonLd, type JsonLd } from '../../outputs/json-ld.ts';
import { href } from '../../site.ts';

/** The same page in another format, as a tag of the head. */
export function alternate(type: string, path: string) {
  return { tag: 'link' as const, attrs: { rel: 'alternate', type, href: href(path) } };
}

/** What the page is about, for search engines. */
export function jsonLd(data: JsonLd) {
  const attrs = { type: 'application/ld+json' };
  return { tag: 'script' as const, attrs, content: formatJsonLd(data) };
}
