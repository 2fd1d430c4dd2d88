import { toEngine, type Index, type Library } from './library.ts';
import { joinedWords, shown, textRows } from './query.ts';
import { trigrams } from './trigrams.ts';
import type { Document } from './documents.ts';

/** As much of Orama as is used. */
interface Api {
  create(options: object): Database;
  insertMultiple(database: Database, rows: readonly object[]): unknown;
  search(database: Database, query: object): { hits: { id: string }[] };
  save(database: Database): object;
}

type Database = Record<string, unknown>;

const library: Library<Api> = {
  name: 'Orama',
  package: '@orama/orama',
  version: '3.1.18',
  published: '2025-12-21',
  settings:
    'Two databases with `threshold: 1` (any word of the query will do) and the default `relevance`, which was the ' +
    'best. Joined codes as trigrams (a `tokenizer`); its own `tolerance: 1` or `2` finds at most 87% of a kind of ' +
    'typos. Texts by words, each with a mark at its end, because every word of a query counts as a prefix otherwise',
  exports: ['create', 'insertMultiple', 'search'],
  exportsToSave: ['save'],
  index,
};

export const orama = toEngine(library);

function index(api: Api, documents: readonly Document[]): Index {
  const database = (texts: readonly string[], tokenize: (text: string) => string[]) => {
    const tokenizer = { language: 'english', normalizationCache: new Map(), tokenize };
    const made = api.create({ schema: { text: 'string' }, components: { tokenizer } });
    api.insertMultiple(
      made,
      texts.map((text, at) => ({ id: String(at), text })),
    );
    return made;
  };
  const rows = textRows(documents);
  const codes = database(
    documents.map(({ code }) => joinedWords(code)),
    trigrams,
  );
  const texts = database(
    rows.map(({ text }) => text),
    wholeWords,
  );
  const find = (where: Database, term: string) =>
    api.search(where, { term, threshold: 1, limit: 2 * shown }).hits.map(({ id }) => Number(id));
  return {
    search: ({ words, joined, onePiece }) =>
      onePiece
        ? find(codes, joined).map((at) => documents[at]?.path ?? '')
        : find(texts, words.join(' ')).map((at) => rows[at]?.path ?? ''),
    save: () => JSON.stringify([codes, texts].map((one) => api.save(one))),
  };
}

function wholeWords(text: string): string[] {
  return [...new Set(text.split(' ').map((word) => `${word}$`))];
}
