import { fold } from '../search/normalize/spelling.ts';

/** Folds what is typed word by word. If no word has a letter or a digit, the words stay as they are. */
export function foldWords(typed: string): string[] {
  const parts = typed.split(/\s+/).filter((part) => part !== '');
  const words = parts.map(fold).filter((word) => word !== '');
  return words.length > 0 ? words : parts;
}

/** Folds a text in which typed words are looked for. A text without letters and digits stays as it is. */
export function foldText(text: string): string {
  return fold(text) || text;
}
