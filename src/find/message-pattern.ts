/** Message templates as patterns, so that a message with the reader's values in it finds the one it was made from. */
import { parseTemplate } from '../catalog/template.ts';
import type { Placeholders } from '../catalog/schema.ts';
import { escapePattern } from '../catalog/words.ts';

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
  const quoted = [...query.matchAll(/"((?:[^"\\]|\\.)*\s(?:[^"\\]|\\.)*)"/g)].map(
    ([, text = '']) => text,
  );
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
  const pattern = segments
    .map((one) => (one.type === 'text' ? escapePattern(one.text) : '.*?'))
    .join('');
  if (new RegExp(`^${pattern}$`, 'u').test(text)) return { isWhole: true, length };
  if (length < leastInside || !new RegExp(pattern, 'u').test(text)) return null;
  return { isWhole: false, length };
}
