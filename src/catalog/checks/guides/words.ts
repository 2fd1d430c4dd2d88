/** Splits texts of any language into sentences and words. */

/** Lists the sentences of a text, without space around them. */
export function listSentences(text: string, lang: string): string[] {
  return segment(text, lang, 'sentence')
    .map(({ segment: sentence }) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Lists the words of a text in lowercase, without punctuation. */
export function listWords(text: string, lang: string): string[] {
  return segment(text, lang, 'word')
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment: word }) => word.toLowerCase());
}

const segmenters = new Map<string, Intl.Segmenter>();

function segment(text: string, lang: string, granularity: 'sentence' | 'word') {
  const key = `${granularity} ${lang}`;
  const known = segmenters.get(key) ?? new Intl.Segmenter(lang, { granularity });
  segmenters.set(key, known);
  return [...known.segment(text)];
}
