/**
 * The overlapping threes of a word, for libraries that compare words by what they are made of; its ends count, so that
 * a word that begins or ends alike is nearer.
 */
export function trigrams(word: string): string[] {
  const marked = `^^${word}$`;
  return [
    ...new Set(Array.from({ length: marked.length - 2 }, (_, at) => marked.slice(at, at + 3))),
  ];
}
