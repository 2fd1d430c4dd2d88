import type { Case } from './model.ts';

/**
 * A description as paragraphs to read: without the name of its own case in front, without notes that the API's
 * authors left for themselves (`TODO ...`), and without the deprecation that the page shows apart. The words that
 * remain are the source's own.
 */
export function descriptionParagraphs({
  description,
  name,
  deprecated,
}: Pick<Case, 'description' | 'name' | 'deprecated'>): string[] {
  if (description === null) return [];
  let text = description.replace(/^[ \t]*TODO\b.*$/gm, '');
  if (name !== null && text.startsWith(`${name} `)) text = text.slice(name.length + 1);
  if (deprecated?.reason !== undefined) text = text.split(/\bDeprecated:/)[0] ?? '';
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}
