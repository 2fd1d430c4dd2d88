import { fold } from '../search/normalize/spelling.ts';

/** The words that are typed to filter a table, folded. Where none has a letter or a digit, they are taken as they are. */
export function typedWords(typed: string): string[] {
  const parts = typed.split(/\s+/).filter((part) => part !== '');
  const words = parts.map(fold).filter((word) => word !== '');
  return words.length > 0 ? words : parts;
}

/** A text as typed words are looked for in it. */
export function foldText(text: string): string {
  return fold(text) || text;
}
