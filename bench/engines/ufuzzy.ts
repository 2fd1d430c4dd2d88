import { toEngine, type Index, type Library } from './library.ts';
import { joinedWords, textRows } from './query.ts';
import type { Document } from './documents.ts';

/** As much of uFuzzy as is used. */
interface Api {
  default: new (options: object) => UFuzzy;
}

interface UFuzzy {
  search(
    haystack: readonly string[],
    needle: string,
  ): [found: number[] | null, info: { idx: number[] } | null, order: number[] | null];
}

const library: Library<Api> = {
  name: 'uFuzzy',
  package: '@leeoniya/ufuzzy',
  version: '1.0.19',
  published: '2025-10-03',
  settings:
    '`intraMode: 1` with one error of each kind anywhere (`intraSlice: [0, Infinity]`) for joined codes; the default ' +
    'mode for texts, and where that finds nothing once more without the words that no text has. uFuzzy wants every ' +
    'word of a query in one text, so values that happen to be words of the catalog keep a message from being found',
  exports: ['default'],
  index,
};

export const ufuzzy = toEngine(library);

function index({ default: UFuzzy }: Api, documents: readonly Document[]): Index {
  const forCodes = new UFuzzy({
    intraMode: 1,
    intraSlice: [0, Infinity],
    intraIns: 1,
    intraSub: 1,
    intraTrn: 1,
    intraDel: 1,
  });
  const forTexts = new UFuzzy({});
  const codes = documents.map(({ code }) => joinedWords(code));
  const rows = textRows(documents);
  const texts = rows.map(({ text }) => text);
  const known = new Set(texts.flatMap((text) => text.split(' ')));

  return {
    search({ words, joined, onePiece }) {
      if (onePiece) return list(forCodes, codes, joined).map((at) => documents[at]?.path ?? '');
      const all = list(forTexts, texts, words.join(' '));
      const found =
        all.length > 0
          ? all
          : list(forTexts, texts, words.filter((word) => known.has(word)).join(' '));
      return found.map((at) => rows[at]?.path ?? '');
    },
  };
}

/** Places in a list of texts, best first; unranked where there are too many. */
function list(ufuzzy: UFuzzy, texts: readonly string[], needle: string): number[] {
  const [found, info, order] = ufuzzy.search(texts, needle);
  return info && order ? order.flatMap((at) => info.idx[at] ?? []) : (found ?? []);
}
