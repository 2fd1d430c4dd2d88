import { findSentenceEnd } from '../catalog/text/sentences.ts';
import type { RowText, TableRow } from './row.ts';
import { foldText, foldWords } from './words.ts';

/** Splits texts into sentences. A sentence that repeats is listed once. */
export function createRowTexts(texts: readonly string[]): RowText[] {
  const sentences = texts.flatMap((text) => text.split(/\n[ \t]*\n/)).flatMap(splitSentences);
  return [...new Set(sentences)].map((text) => ({ text, folded: foldText(text) }));
}

/**
 * Returns the sentence because of which a row matches typed words; `null` if the row shows all of the words.
 *
 * @param words the typed words
 */
export function findReason(
  { text, texts = [] }: Pick<TableRow, 'text' | 'texts'>,
  words: string,
): string | null {
  const missing = foldWords(words).filter((word) => !text.includes(word));
  if (missing.length === 0) return null;
  const counts = texts.map(({ folded }) => missing.filter((word) => folded.includes(word)).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? null : (texts[counts.indexOf(most)]?.text ?? null);
}

function splitSentences(text: string): string[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const end = findSentenceEnd(line);
  if (line === '') return [];
  return end === null ? [line] : [line.slice(0, end), ...splitSentences(line.slice(end))];
}
