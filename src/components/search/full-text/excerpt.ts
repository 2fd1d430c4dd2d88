/** The excerpts of the pages that Pagefind finds. */
import { splitWords } from '../../../search/normalize/spelling.ts';
import { isWordForm } from '../../../search/word-forms.ts';

/**
 * Returns whether a highlighted word of an excerpt is a form of a word of the query. Pagefind also returns words that only begin
 * with the same letters.
 */
export function hasWord(excerpt: readonly Node[], words: readonly string[]): boolean {
  const isSimilar = (found: string) => words.some((word) => isWordForm(found, word));
  return excerpt.some(
    (node) => node.nodeName === 'MARK' && splitWords(node.textContent ?? '').some(isSimilar),
  );
}

/** Parses an excerpt with its highlights. Everything else in it remains text. */
export function parseExcerpt(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = document.createTextNode(node.textContent ?? '');
    if (!(node instanceof HTMLElement) || node.localName !== 'mark') return text;
    const mark = document.createElement('mark');
    mark.append(text);
    return mark;
  });
}
