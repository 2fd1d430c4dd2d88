/** The help that every library gets alike: a query that is read for it, and a map in which a whole code always wins. */
import { wordsOf } from '../../tests/support/search-questions.ts';
import type { Document } from './documents.ts';
import type { Find } from './engine.ts';

/** What was typed. */
export interface Query {
  words: string[];
  /** The words without anything between them, in which all spellings of a code are one. */
  joined: string;
  /** Whether it is one piece without spaces, as codes are and messages are not. */
  onePiece: boolean;
}

/** How many pages a list of results shows. */
export const shown = 10;

/** Reads `"code": "resource_not_found",` as it reads `resource_not_found`. */
export function readQuery(text: string): Query {
  const bare = text
    .replace(/^[\s{,]*["']?[A-Za-z_]*code["']?\s*[:=]\s*/i, '')
    .replace(/^[\s"'{[]+|[\s"'}\],;]+$/g, '');
  const words = wordsOf(bare);
  return { words, joined: words.join(''), onePiece: !/\s/.test(bare) };
}

/** The page of a code that was typed whole, then the paths that a library gives, each once. */
export function exactFirst(
  documents: readonly Document[],
  search: (query: Query) => Iterable<string>,
): Find {
  const whole = new Map<string, string[]>();
  for (const { code, path } of documents) {
    const key = joinedWords(code);
    whole.set(key, [...(whole.get(key) ?? []), path]);
  }
  return (text) => {
    const query = readQuery(text);
    if (query.joined === '') return [];
    const paths = new Set(whole.get(query.joined));
    for (const path of search(query)) paths.add(path);
    return [...paths].slice(0, shown).map((path) => ({ path }));
  };
}

/** The words of a text in lower case, with spaces between them. */
export function spacedWords(text: string): string {
  return wordsOf(text).join(' ');
}

export function joinedWords(text: string): string {
  return wordsOf(text).join('');
}

/** Everything in words that stands on a page, a row each: the title of the page, and the texts of its cases. */
export function textRows(documents: readonly Document[]): { path: string; text: string }[] {
  return documents.flatMap(({ path, title, messages }) =>
    [title, ...messages].map((text) => ({ path, text: spacedWords(text) })),
  );
}
