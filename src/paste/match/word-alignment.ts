/** How far a text has drifted from a message template: word by word, with anything in the place of placeholders. */
import type { Segment, PlaceholderValue } from '../../catalog/text/template.ts';
import { normalizeMessage } from '../../search/normalize/message.ts';

/** A word of a text, folded, with its place. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** How alike a text and a template are. */
export interface Alignment {
  /** From 0 to 1: the share of the words that both have in this order, by their weight. */
  similarity: number;
  /** Words that both have. */
  common: number;
  /** What they weigh. */
  commonWeight: number;
  values: PlaceholderValue[];
}

/** What a word counts. */
export type Weight = (word: string) => number;

/** Longer texts are not compared word by word. */
const mostWords = 120;
/** How many words of a text that was cut must be those of the template. */
const leastCut = 3;
/** What a value costs, for each of its words, so that words that match are not taken for it. */
const valueCost = 0.05;
const wordPattern = /[\p{L}\p{N}_]+(?:['.@:/-]+[\p{L}\p{N}_]+)*/gu;

export function splitWords(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    text: normalizeMessage(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Compares a text with a template.
 *
 * @param isCut whether an end of the text may be missing, so that words of the template there count for nothing
 */
export function alignWords(
  segments: readonly Segment[],
  text: string,
  weight: Weight,
  isCut = false,
): Alignment | null {
  const wanted = segments.flatMap((segment): (string | null)[] =>
    segment.type === 'placeholder' ? [null] : splitWords(segment.text).map((word) => word.text),
  );
  const given = splitWords(text);
  if (given.length === 0 || given.length > mostWords || wanted.length > mostWords) return null;
  const steps = findSteps(wanted, given, weight, isCut);
  let [common, commonWeight, cost] = [0, 0, 0];
  const matched = steps.flatMap((step) => (step.kind === 'same' ? [step.wanted] : []));
  const [first = 0, last = wanted.length] = [matched[0], matched.at(-1)];
  const taken: Word[][] = wanted.map(() => []);
  for (const step of steps) {
    const own = wanted[step.wanted];
    const word = given[step.given];
    if (step.kind === 'same') {
      common++;
      commonWeight += weight(own ?? '');
    } else if (step.kind === 'missing') {
      const isOutside = isCut && (step.wanted < first || step.wanted > last);
      if (!isOutside) cost += weight(own ?? '');
    } else if (step.kind === 'more') cost += weight(word?.text ?? '');
    else if (word) taken[step.wanted]?.push(word);
  }
  const names = segments.flatMap((segment) =>
    segment.type === 'placeholder' ? [segment.name] : [],
  );
  const places = wanted.flatMap((word, at) => (word === null ? [at] : []));
  return {
    // The rest of a text that was cut may be anything: a few words of it tell nothing.
    similarity:
      common < (isCut ? leastCut : 1) ? 0 : (2 * commonWeight) / (2 * commonWeight + cost),
    common,
    commonWeight,
    values: names.map((name, index) => {
      const words = taken[places[index] ?? -1] ?? [];
      const [start, end] = [words[0]?.start, words.at(-1)?.end];
      return { name, value: start === undefined ? '' : text.slice(start, end) };
    }),
  };
}

interface Step {
  kind: 'same' | 'missing' | 'more' | 'value';
  wanted: number;
  given: number;
}

/** The cheapest way to make the given words of the wanted ones (`null` is a placeholder). */
function findSteps(
  wanted: readonly (string | null)[],
  given: readonly Word[],
  weight: Weight,
  isCut: boolean,
): Step[] {
  const [rows, columns] = [wanted.length + 1, given.length + 1];
  const costs = new Float64Array(rows * columns);
  const gaps = given.map((word) => weight(word.text));
  /** Of a text that was cut, the first and the last word may be parts of words. */
  const isSame = (own: string | undefined, at: number): boolean => {
    const word = given[at]?.text ?? '';
    if (own === word) return true;
    return (
      isCut &&
      own !== undefined &&
      word.length > 1 &&
      ((at === given.length - 1 && own.startsWith(word)) || (at === 0 && own.endsWith(word)))
    );
  };
  const cost = (row: number, column: number) => costs[row * columns + column] ?? Infinity;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (row === 0 && column === 0) continue;
      const own = wanted[row - 1];
      let best = Infinity;
      if (row > 0) best = cost(row - 1, column) + (own === null ? 0 : weight(own ?? ''));
      if (column > 0)
        best = Math.min(
          best,
          cost(row, column - 1) + (row > 0 && own === null ? valueCost : (gaps[column - 1] ?? 1)),
        );
      if (row > 0 && column > 0 && own !== null && own !== undefined && isSame(own, column - 1))
        best = Math.min(best, cost(row - 1, column - 1));
      costs[row * columns + column] = best;
    }
  }
  const steps: Step[] = [];
  let [row, column] = [wanted.length, given.length];
  while (row > 0 || column > 0) {
    const own = wanted[row - 1];
    const now = cost(row, column);
    const place = { wanted: row - 1, given: column - 1 };
    const isNear = (other: number) => Math.abs(now - other) < 1e-9;
    if (
      row > 0 &&
      column > 0 &&
      own !== null &&
      isSame(own, column - 1) &&
      isNear(cost(row - 1, column - 1))
    ) {
      steps.push({ kind: 'same', ...place });
      row--;
      column--;
    } else if (column > 0 && row > 0 && own === null && isNear(cost(row, column - 1) + valueCost)) {
      steps.push({ kind: 'value', ...place });
      column--;
    } else if (row > 0 && isNear(cost(row - 1, column) + (own === null ? 0 : weight(own ?? '')))) {
      if (own !== null) steps.push({ kind: 'missing', ...place });
      row--;
    } else {
      steps.push({ kind: 'more', ...place });
      column--;
    }
  }
  return steps.reverse();
}
