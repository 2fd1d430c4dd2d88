/**
 * Texts on their way to a browser: each word once, and one character for each word of each text. Compressed, that is a
 * third smaller than the texts, as messages are made of few words.
 */
export interface Packed {
  /** The words, the most frequent first. */
  words: string[];
  /** The texts; `null` for none. */
  texts: (string | null)[];
}

/** The character of the most frequent word; those before it are escaped in JSON. */
const firstCharacter = 0x5d;

export function pack(texts: readonly (string | null)[]): Packed {
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

/** The texts that were packed, letter by letter. */
export function unpack({ words, texts }: Packed): (string | null)[] {
  const byCharacter = new Map(words.map((word, index) => [characterOf(index), word]));
  return texts.map(
    (text) => text && Array.from(text, (character) => byCharacter.get(character) ?? '').join(' '),
  );
}

function characterOf(index: number): string {
  const point = firstCharacter + index;
  // Surrogates are half characters.
  return String.fromCodePoint(point < 0xd800 ? point : point + 0x800);
}
