/** The content types of the files of a site. No host knows all of them. */
export const contentTypes: Readonly<Record<string, readonly string[]>> = {
  'application/atom+xml': ['atom'],
  'application/json': ['json', 'map'],
  'application/manifest+json': ['webmanifest'],
  'application/rss+xml': ['rss'],
  'application/wasm': ['wasm'],
  'application/xml': ['xml', 'xsl'],
  'application/yaml': ['yaml', 'yml'],
  'font/woff2': ['woff2'],
  'image/avif': ['avif'],
  'image/gif': ['gif'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/svg+xml': ['svg'],
  'image/webp': ['webp'],
  'image/x-icon': ['ico'],
  'text/css': ['css'],
  'text/csv': ['csv'],
  'text/html': ['html'],
  'text/javascript': ['js', 'mjs'],
  'text/markdown': ['md'],
  'text/plain': ['txt', 'ts'],
};

/** Whether a content type is text, which needs a character set and is worth compressing. */
export function isText(type: string): boolean {
  return /^text\/|\+xml$|\+json$|\/(?:json|xml|yaml)$/.test(type);
}

/** The extensions of text files. */
export function listTextExtensions(): Set<string> {
  return new Set(
    Object.entries(contentTypes).flatMap(([type, extensions]) => (isText(type) ? extensions : [])),
  );
}
