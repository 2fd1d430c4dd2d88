/** Which texts hold the words of a query, how much of the query they cover and how much of the text that is. */
import { allowedTypos, typos } from './distance.ts';
import { words } from './spelling.ts';

/** How well a text answers, from 0 to 1. */
export interface WordMatch {
  /** Share of the query's words that it holds, rare words counting more than common ones. */
  coverage: number;
  score: number;
}

export interface WordIndex {
  /** Matches by the index of the text. */
  match(query: readonly string[]): Map<number, WordMatch>;
}

/** How much a word counts that the query spells only in part, or with mistakes. */
const quality = { exact: 1, beginning: 0.8, typo: 0.7 };

const textsAtOnce = 300;

/**
 * Builds the index of texts.
 *
 * @param pause is awaited after every few hundred texts, so that a browser can answer keys in between
 */
export async function wordIndex(
  texts: readonly string[],
  pause: () => Promise<void>,
): Promise<WordIndex> {
  const postings = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    if (index % textsAtOnce === textsAtOnce - 1) await pause();
    for (const word of new Set(words(text))) {
      const posting = postings.get(word);
      if (posting) posting.push(index);
      else postings.set(word, [index]);
    }
  }
  const vocabulary = [...postings.keys()].sort();
  const weight = (word: string) => Math.log(1 + texts.length / (postings.get(word)?.length ?? 1));
  /** The weight of all words of a text. */
  const masses = new Float64Array(texts.length);
  for (const [word, posting] of postings) {
    const own = weight(word);
    for (const index of posting) masses[index] = (masses[index] ?? 0) + own;
  }

  /** The words of the texts that a word of the query may stand for. */
  const meant = (typed: string, isLast: boolean): { word: string; quality: number }[] => {
    const isKnown = postings.has(typed);
    const found = isKnown ? [{ word: typed, quality: quality.exact }] : [];
    // The last word may still be growing; another one is complete, unless nobody knows it.
    if (typed.length > 1 && (isLast || !isKnown)) {
      for (let at = firstFrom(vocabulary, typed); vocabulary[at]?.startsWith(typed); at++) {
        const word = vocabulary[at];
        if (word !== undefined && word !== typed) found.push({ word, quality: quality.beginning });
      }
    }
    if (found.length > 0) return found;
    // `breached` stands for `breach`.
    for (const word of [1, 2, 3].map((count) => typed.slice(0, -count))) {
      if (word.length > 3 && postings.has(word)) return [{ word, quality: quality.beginning }];
    }
    const most = allowedTypos(typed.length);
    if (most === 0) return [];
    return vocabulary.flatMap((word) => {
      const mistakes = typos(typed, word, most);
      return mistakes === null ? [] : [{ word, quality: quality.typo / mistakes }];
    });
  };

  return {
    match(query) {
      const tallies = new Map<number, Tally>();
      let asked = 0;
      const unique = [...new Set(query)];
      for (const [place, typed] of unique.entries()) {
        const candidates = meant(typed, place === unique.length - 1);
        // A word that no text holds is likely a value of the reader's own, and tells nothing.
        if (candidates.length === 0) continue;
        // Of all that a word may stand for, the most common word is the likeliest.
        const usual = Math.min(...candidates.map(({ word }) => weight(word)));
        asked += usual;
        const best = new Map<number, Tally>();
        for (const { word, quality: share } of candidates) {
          const own = weight(word);
          for (const index of postings.get(word) ?? []) {
            if ((best.get(index)?.held ?? 0) < own * share)
              best.set(index, { held: own * share, whole: own, usual });
          }
        }
        for (const [index, found] of best) {
          const known = tallies.get(index);
          if (!known) tallies.set(index, found);
          else for (const key of ['held', 'whole', 'usual'] as const) known[key] += found[key];
        }
      }
      return new Map(
        [...tallies].map(([index, { held, whole, usual }]) => {
          const needed = whole + asked - usual;
          const rest = Math.max(0, (masses[index] ?? 0) - whole);
          // A text may say more than was asked; that counts against it, but less than what it lacks.
          return [index, { coverage: held / needed, score: held / (needed + rest / 4) }];
        }),
      );
    },
  };
}

/** What a text has of a query, by weight. */
interface Tally {
  /** The words that it holds, less where they are spelled differently. */
  held: number;
  /** The same words, counted in full. */
  whole: number;
  /** What those words of the query weigh where nobody knows what they stand for. */
  usual: number;
}

/** Index of the first word of a sorted list that does not come before a text. */
function firstFrom(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
