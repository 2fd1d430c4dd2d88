import { href } from '../../site.ts';

/** The same page in another format, as a tag of the head. */
export function alternate(type: string, path: string) {
  return { tag: 'link' as const, attrs: { rel: 'alternate', type, href: href(path) } };
}
