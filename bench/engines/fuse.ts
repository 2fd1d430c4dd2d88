import { toEngine, type Index, type Library } from './library.ts';
import { joinedWords, shown, textRows } from './query.ts';
import type { Document } from './documents.ts';

/** As much of Fuse.js as is used. */
interface Api {
  default: new (rows: readonly object[], options: object) => Fuse;
}

interface Fuse {
  search(query: string, options: object): { refIndex: number }[];
  getIndex(): { toJSON(): object };
}

const library: Library<Api> = {
  name: 'Fuse.js',
  package: 'fuse.js',
  version: '7.5.0',
  published: '2026-07-13',
  settings:
    'Two indexes. Joined codes with `threshold: 0.4`, `distance: 1000` and `ignoreFieldNorm`; texts with ' +
    '`useTokenSearch` and `threshold: 0`',
  exports: ['default'],
  index,
};

export const fuse = toEngine(library);

function index({ default: Fuse }: Api, documents: readonly Document[]): Index {
  const codes = new Fuse(
    documents.map(({ code }) => ({ text: joinedWords(code) })),
    { keys: ['text'], threshold: 0.4, distance: 1000, ignoreFieldNorm: true },
  );
  const rows = textRows(documents);
  const texts = new Fuse(rows, { keys: ['text'], useTokenSearch: true, threshold: 0 });
  const options = { limit: 2 * shown };
  return {
    search: ({ words, joined, onePiece }) =>
      onePiece
        ? codes.search(joined, options).map(({ refIndex }) => documents[refIndex]?.path ?? '')
        : texts.search(words.join(' '), options).map(({ refIndex }) => rows[refIndex]?.path ?? ''),
    save: () => JSON.stringify([codes, texts].map((one) => one.getIndex().toJSON())),
  };
}
