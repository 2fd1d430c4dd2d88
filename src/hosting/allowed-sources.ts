/** What a site may load from other hosts, besides what it needs itself. */

/** The directives of the policy that a site can extend. */
const directives = [
  'script-src',
  'style-src',
  'img-src',
  'font-src',
  'connect-src',
  'frame-src',
  'media-src',
] as const;

/** A directive of the content security policy that a site can extend. */
export type Directive = (typeof directives)[number];

/** URLs by directive: `{ 'script-src': ['https://stats.example.com'] }`. */
export type AllowedSources = Readonly<Partial<Record<Directive, readonly string[]>>>;

/** Returns what is wrong with the allowed sources in a sentence; `null` if they are valid. */
export function findSourceProblem(allowed: AllowedSources): string | null {
  for (const [name, sources] of Object.entries(allowed)) {
    if (!directives.some((directive) => directive === name)) {
      return `\`${name}\` cannot be extended. Use one of: ${directives.join(', ')}.`;
    }
    const wrong = sources.find(
      (source) =>
        !/^https?:\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)*(?::\d+)?(?:\/[\w./~-]*)?$/.test(source),
    );
    if (wrong !== undefined) {
      return `\`${wrong}\` is not a source. Write a URL such as https://stats.example.com.`;
    }
  }
  return null;
}

/** Returns whether a URL may be loaded: a relative one, one of the site, or one that is allowed. */
export function isAllowed(
  url: string,
  directive: Directive,
  allowed: AllowedSources,
  siteUrl: string,
): boolean {
  if (!URL.canParse(url, siteUrl)) return true;
  const { origin, href } = new URL(url, siteUrl);
  if (origin === new URL(siteUrl).origin || (directive === 'img-src' && href.startsWith('data:'))) {
    return true;
  }
  return (allowed[directive] ?? []).some((source) => matches(href, source));
}

function matches(url: string, source: string): boolean {
  const [, scheme = '', rest = ''] = /^(https?:\/\/)(.*)$/.exec(source) ?? [];
  const isFolder = !/\/./.test(rest) || rest.endsWith('/');
  const escaped = rest
    .replace(/\/$/, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/^\\\*/, '[^/:]+');
  return new RegExp(`^${scheme}${escaped}${isFolder ? '(?:[/?#]|$)' : '(?:[?#]|$)'}`).test(url);
}
