/** Message templates as patterns, so that a message with the reader's values in it finds the one it was made from. */
import { parseTemplate, type Segment } from '../catalog/template.ts';
import type { Placeholders } from '../catalog/schema.ts';

/** How a text matches a template: wholly, or the text holds it somewhere. */
export interface TemplateMatch {
  isWhole: boolean;
  /** How many characters of the template are its own and no values. */
  length: number;
}

/** Fewer own letters than this say nothing about a text that is longer than the message. */
const leastInside = 12;
const leastWhole = 4;

/** A message as it can be compared: one line, straight quotes, lower case, nothing around it. */
export function normalMessage(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\\"/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'`]+|[\s"'`.,;!]+$/g, '');
}

/** Texts of a query that may be a message: the whole of it and whatever stands in quotes. */
export function sentences(query: string): string[] {
  const quoted = [...query.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    .map(([, text = '']) => text)
    .filter((text) => /\s/.test(text));
  const value = /^[^\s"':]+\s*[:=]\s*(.*)$/s.exec(query.trim())?.[1];
  return [...new Set([query, ...(value ? [value] : []), ...quoted].map(normalMessage))].filter(
    (text) => text !== '',
  );
}

/**
 * Matches a text against a message template.
 *
 * @param text as `normalMessage` gives it
 */
export function matchTemplate(
  template: string,
  text: string,
  placeholders: Pick<Placeholders, 'syntax' | 'literal'>,
): TemplateMatch | null {
  const segments = parseTemplate(normalMessage(template), placeholders);
  const own = segments.map((one) => (one.type === 'text' ? one.text : '')).join('');
  const length = own.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (length < leastWhole) return null;
  if (holds(text, segments, true)) return { isWhole: true, length };
  return length >= leastInside && holds(text, segments, false) ? { isWhole: false, length } : null;
}

/**
 * Whether the texts of a template stand in this order in a text, with anything in the place of the placeholders. Looks at
 * each letter once: a pattern with several `.*` would not, and anything may be pasted.
 *
 * @param isWhole whether the text must begin and end as the template does
 */
function holds(text: string, segments: readonly Segment[], isWhole: boolean): boolean {
  let at = 0;
  for (const [index, segment] of segments.entries()) {
    if (segment.type !== 'text') continue;
    const isLast = isWhole && index === segments.length - 1;
    const found = isLast ? text.length - segment.text.length : text.indexOf(segment.text, at);
    if (found < at || !text.startsWith(segment.text, found)) return false;
    if (isWhole && index === 0 && found > 0) return false;
    at = found + segment.text.length;
  }
  return !isWhole || at === text.length || segments.at(-1)?.type === 'placeholder';
}
