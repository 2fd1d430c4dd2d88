/** Finds texts with a similar wording as a text of a case. */
import type { CaseText } from '../../search/index/entries.ts';
import type { PastedText } from '../read/texts.ts';
import { classifyWord } from '../words/everyday-words.ts';
import { alignWords, type Alignment } from '../words/word-alignment.ts';
import type { WordWeight } from '../words/words.ts';
import { noFit, type TextFit } from './text-fit.ts';
import { minSimilar, textQuality } from './weights.ts';

/**
 * Finds the text with the most similar wording.
 *
 * @param isAlone whether no code shows that the text is from this API, so that it must be closer
 */
export function findSimilarText(
  caseText: CaseText | null,
  texts: readonly PastedText[],
  weigh: WordWeight,
  isAlone = false,
): TextFit {
  let best = noFit;
  // A description is not what the API sends, so its wording counts neither way.
  if (caseText === null || caseText.isDescription) return best;
  const { pattern } = caseText;
  for (const text of texts) {
    if (pattern.letterCount < minSimilar.letters && text.kind !== 'value') continue;
    const alignment = alignWords(pattern.exact, text.text, weigh, text.isCut);
    if (!alignment || (isAlone && !isSameMessage(alignment))) continue;
    const { similarity, common, values, words } = alignment;
    if (similarity < minSimilar.similarity || common < minSimilar.words) continue;
    const quality = textQuality.similar * similarity;
    if (quality <= best.quality) continue;
    best = { quality, how: 'similar', values, text, start: text.start, end: text.end, words };
  }
  return best;
}

/**
 * Returns whether a text can be the message in other words: it does not have other nouns and verbs in place of those of
 * the message.
 */
function isSameMessage({ commonWeight, missing, extra }: Alignment): boolean {
  const hasContent = (words: readonly string[]) =>
    words.some((word) => classifyWord(word) !== 'function');
  return commonWeight >= minSimilar.weightAlone && !(hasContent(missing) && hasContent(extra));
}
