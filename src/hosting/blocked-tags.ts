/** Finds tags in the `<head>` that the content security policy would block without a word to readers. */
import { isAllowed, type AllowedSources, type Directive } from './allowed-sources.ts';

/** A tag in the `<head>`, as in the `head` option of Starlight. */
export interface HeadTag {
  tag: string;
  attrs?: Readonly<Record<string, string | boolean | undefined>> | undefined;
}

/** What `<link rel="preload" as="...">` loads. */
const preloaded: Readonly<Record<string, Directive>> = {
  script: 'script-src',
  style: 'style-src',
  font: 'font-src',
  image: 'img-src',
  fetch: 'connect-src',
};

/**
 * Describes the first blocked tag, and how to allow it; `null` if there is none.
 *
 * @param siteUrl the URL of the site, whose own files are never blocked
 */
export function describeBlockedTag(
  head: readonly HeadTag[],
  allowed: AllowedSources,
  siteUrl: string,
): string | null {
  for (const { tag, attrs = {} } of head) {
    const shown = `<${tag}> in \`head\``;
    const handler = Object.keys(attrs).find((name) => /^on/i.test(name));
    if (handler !== undefined) {
      return `The content security policy blocks the attribute \`${handler}\` of a ${shown}. Move its program to a <script>.`;
    }
    if (tag === 'style') {
      return `The content security policy blocks a ${shown}. Move its rules to a file, and add the file to \`customCss\`.`;
    }
    const { url, directive } = findLoaded(tag, attrs);
    if (url === undefined || isAllowed(url, directive, allowed, siteUrl)) continue;
    const source = URL.canParse(url, siteUrl) ? new URL(url, siteUrl).origin : url;
    const more =
      directive === 'script-src'
        ? " If the script sends data to a host, add that host to 'connect-src', too."
        : '';
    return (
      `The content security policy blocks ${url} of a ${shown}. To allow it, write in astro.config.mjs: ` +
      `errbook({ allow: { '${directive}': ['${source}'] } }).${more}`
    );
  }
  return null;
}

function findLoaded(
  tag: string,
  attrs: NonNullable<HeadTag['attrs']>,
): { url: string | undefined; directive: Directive } {
  const read = (name: string) => (typeof attrs[name] === 'string' ? attrs[name] : undefined);
  if (tag === 'script') return { url: read('src'), directive: 'script-src' };
  const kinds = (read('rel') ?? '').toLowerCase().split(/\s+/);
  const directive = kinds.includes('stylesheet')
    ? 'style-src'
    : kinds.includes('modulepreload')
      ? 'script-src'
      : kinds.some((kind) => kind.endsWith('icon'))
        ? 'img-src'
        : kinds.includes('preload')
          ? preloaded[read('as') ?? '']
          : undefined;
  return directive && tag === 'link'
    ? { url: read('href'), directive }
    : { url: undefined, directive: 'script-src' };
}
