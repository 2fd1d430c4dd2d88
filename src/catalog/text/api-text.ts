/** Texts of an API in the format of their catalog: plain, or Markdown. */
import type { CatalogFile } from '../files/schema.ts';
import { parseApiMarkdown } from './api-markdown/parse.ts';
import { listBlockTexts } from './api-markdown/tree.ts';
import { formatBlocks, indent } from './api-markdown/write.ts';
import { escapeMarkdown } from './markdown.ts';

/** The format of the descriptions, causes, and actions of a catalog. */
export type TextFormat = CatalogFile['texts'];

/** Splits a plain text into paragraphs, each on one line. */
export function splitParagraphs(text: string): string[] {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** Returns the paragraphs of a text without markup, each on one line. */
export function listPlainTexts(text: string, format: TextFormat): string[] {
  return format === 'plain' ? splitParagraphs(text) : listBlockTexts(parseApiMarkdown(text));
}

/**
 * Formats a text as blocks of Markdown for a document, below its headings of the levels 1 and 2.
 *
 * @param url the URL of the page that the text is on
 */
export function formatTextMarkdown(text: string, format: TextFormat, url: string): string[] {
  return format === 'plain'
    ? splitParagraphs(text).map(escapeMarkdown)
    : formatBlocks(parseApiMarkdown(text), url);
}

/** Formats texts as blocks of Markdown: a single text as it is, several as a list. */
export function formatTextList(
  texts: readonly string[],
  format: TextFormat,
  url: string,
): string[] {
  const items = texts.map((text) => formatTextMarkdown(text, format, url));
  const [first = []] = items;
  if (items.length < 2) return first;
  return [items.map((blocks) => `- ${indent(blocks.join('\n\n'), '  ')}`).join('\n')];
}
