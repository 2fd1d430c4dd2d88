/**
 * Encoded texts for the download. Many texts are dictionary encoded: each word once, and one character for each word of
 * each text. Compressed, this is about a third smaller, because messages consist of few different words. A small number
 * of texts is not encoded, because plain texts compress better.
 */
export type EncodedTexts = (string | null)[] | DictionaryEncoded;

/** Dictionary encoded texts. */
interface DictionaryEncoded {
  /** The words, the most frequent first. */
  words: string[];
  /** The texts, one character per word; `null` for none. */
  texts: (string | null)[];
}

/** From this many texts on, a dictionary makes them smaller; see "Size of the search index" in bench/README.md. */
const minTexts = 1000;

/** The character of the most frequent word. JSON escapes some of the characters before it. */
const firstCharacter = 0x5d;

/**
 * Encodes texts; `null` means no text.
 *
 * @param minCount the minimum number of texts for dictionary encoding
 */
export function encodeTexts(texts: readonly (string | null)[], minCount = minTexts): EncodedTexts {
  const count = texts.filter((text) => text !== null).length;
  return count < minCount ? [...texts] : encodeWithDictionary(texts);
}

/** Decodes encoded texts without loss. */
export function decodeTexts(encoded: EncodedTexts): (string | null)[] {
  if (Array.isArray(encoded)) return encoded;
  const words = new Map(encoded.words.map((word, index) => [characterOf(index), word]));
  return encoded.texts.map(
    (text) => text && Array.from(text, (character) => words.get(character) ?? '').join(' '),
  );
}

function encodeWithDictionary(texts: readonly (string | null)[]): DictionaryEncoded {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => text?.split(' ') ?? []))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const characters = new Map(words.map((word, index) => [word, characterOf(index)]));
  return {
    words,
    texts: texts.map(
      (text) =>
        text
          ?.split(' ')
          .map((word) => characters.get(word))
          .join('') ?? null,
    ),
  };
}

function characterOf(index: number): string {
  const point = firstCharacter + index;
  // Surrogates are halves of characters, so they are skipped.
  return String.fromCodePoint(point < 0xd800 ? point : point + 0x800);
}
