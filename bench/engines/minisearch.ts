import { toEngine, type Index, type Library } from './library.ts';
import { joinedWords, spacedWords, type Query } from './query.ts';
import type { Document } from './documents.ts';

/** As much of MiniSearch as is used. */
interface Api {
  default: new (options: object) => MiniSearch;
}

interface MiniSearch {
  addAll(rows: readonly object[]): void;
  search(query: object, options: object): { path: string }[];
}

const library: Library<Api> = {
  name: 'MiniSearch',
  package: 'minisearch',
  version: '7.2.0',
  published: '2025-09-17',
  settings:
    'One index with a row for the code and title of each page and one for each text of a case. The joined code is a ' +
    'field of its own with `prefix: true` and `fuzzy` of 0, 1, 2, 3 for terms from 1, 3, 6, 12 characters (two letters that changed places count as 2), boosted by 10; ' +
    'words must match whole, but the last of a query without spaces may be a prefix from 3 characters. `bm25: { k: 2, b: 0.8, d: 0 }`: of texts that ' +
    'hold the same words the shorter one wins',
  exports: ['default'],
  index,
};

export const minisearch = toEngine(library);

function index({ default: MiniSearch }: Api, documents: readonly Document[]): Index {
  const mini = new MiniSearch({
    fields: ['joined', 'code', 'text'],
    storeFields: ['path'],
    // All texts are words in lower case already.
    tokenize: (text: string) => text.split(' '),
    processTerm: (term: string) => term,
  });
  const rows = documents.flatMap(({ path, code, title, messages }) => [
    { path, joined: joinedWords(code), code: spacedWords(code), text: spacedWords(title) },
    ...messages.map((message) => ({ path, text: spacedWords(message) })),
  ]);
  const longest = Math.max(0, ...documents.map(({ code }) => joinedWords(code).length));
  mini.addAll(rows.map((row, id) => ({ ...row, id })));
  return {
    search: (query) => mini.search(toQuery(query, longest), { bm25 }).map(({ path }) => path),
    save: () => JSON.stringify(mini),
  };
}

const bm25 = { k: 2, b: 0.8, d: 0 };

/** @param longest how long the longest joined code is; a message is longer and need not be compared with codes */
function toQuery({ words, joined, onePiece }: Query, longest: number): object {
  const code = {
    queries: [joined],
    fields: ['joined'],
    prefix: true,
    fuzzy,
    boost: { joined: 10 },
  };
  // One or two letters begin a word on most pages.
  const begins = onePiece && joined.length > 2;
  const prefix = (_term: string, at: number, terms: string[]) => begins && at === terms.length - 1;
  const text = { queries: [words.join(' ')], fields: ['code', 'text'], prefix };
  const canBeCode = joined.length <= longest + fuzzy(joined);
  return { combineWith: 'OR', queries: canBeCode ? [code, text] : [text] };
}

function fuzzy(term: string): number {
  return term.length < 3 ? 0 : term.length < 6 ? 1 : term.length < 12 ? 2 : 3;
}
