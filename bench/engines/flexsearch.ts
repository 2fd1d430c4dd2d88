import { toEngine, type Index, type Library } from './library.ts';
import { joinedWords, shown, textRows } from './query.ts';
import { trigrams } from './trigrams.ts';
import type { Document } from './documents.ts';

/** As much of FlexSearch as is used. */
interface Api {
  Index: new (options: object) => FlexSearch;
}

interface FlexSearch {
  add(id: number, text: string): void;
  search(query: string, options: object): number[];
  export(write: (key: string, data: string) => void): void;
}

const library: Library<Api> = {
  name: 'FlexSearch',
  package: 'flexsearch',
  version: '0.8.212',
  published: '2025-10-01',
  settings:
    'Two indexes with `suggest: true`. Joined codes as trigrams (an `encode` function) with `resolution: 30`; its own ' +
    'means against typos, the tokenizers `tolerant`, `forward`, `bidirectional` and `full` and the phonetic ' +
    'encoders, find at most 78% of substitutions. Texts by words with `resolution: 9`',
  exports: ['Index'],
  index,
};

export const flexsearch = toEngine(library);

function index({ Index }: Api, documents: readonly Document[]): Index {
  const codes = new Index({ tokenize: 'strict', encode: trigrams, resolution: 30 });
  const texts = new Index({
    tokenize: 'strict',
    encode: (text: string) => text.split(' '),
    resolution: 9,
  });
  const rows = textRows(documents);
  documents.forEach(({ code }, at) => codes.add(at, joinedWords(code)));
  rows.forEach(({ text }, at) => texts.add(at, text));
  const options = { limit: 2 * shown, suggest: true };
  return {
    search: ({ words, joined, onePiece }) =>
      onePiece
        ? codes.search(joined, options).map((at) => documents[at]?.path ?? '')
        : texts.search(words.join(' '), options).map((at) => rows[at]?.path ?? ''),
    save: () => [codes, texts].map(exported).join('\n'),
  };
}

function exported(index: FlexSearch): string {
  const parts: string[] = [];
  index.export((key, data) => parts.push(`${key}\n${data}`));
  return parts.join('\n');
}
