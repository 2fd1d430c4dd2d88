import { fold } from '../search/normalize/spelling.ts';

/** Folds typed text word by word. If no word has a letter or a digit, the words are not changed. */
export function foldWords(typed: string): string[] {
  const parts = typed.split(/\s+/).filter((part) => part !== '');
  const words = parts.map(fold).filter((word) => word !== '');
  return words.length > 0 ? words : parts;
}

/** Folds a text that is searched for typed words. A text without letters and digits is not changed. */
export function foldText(text: string): string {
  return fold(text) || text;
}
