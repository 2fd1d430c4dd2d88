/** Finds the cheapest way to convert the words of a template to the words of a text. */
import type { Word, WordWeight } from './words.ts';

/** The cost of each word of a value, so that matching words do not count as values. */
const valueCost = 0.05;
/** Sums of the same costs in another order may differ by this much. */
const tolerance = 1e-9;

/** A step: a word that is in both, a word that is missing or additional in the text, or a word of a value. */
export interface Step {
  kind: 'same' | 'missing' | 'extra' | 'value';
  /** Index of the word or placeholder of the template. */
  wanted: number;
  /** Index of the word of the text. */
  given: number;
}

/** The words to compare. */
export interface Comparison {
  /** The words of the template; `null` for a placeholder. */
  wanted: readonly (string | null)[];
  /** The words of the text. */
  given: readonly Word[];
  /** Whether the first and the last word of the text may be parts of words. */
  isCut: boolean;
}

/** Finds the cheapest steps, in the order of the words. */
export function findSteps(comparison: Comparison, weigh: WordWeight): Step[] {
  const { wanted, given } = comparison;
  const columns = given.length + 1;
  const costs = computeCosts(comparison, weigh);
  const costAt = (row: number, column: number) => costs[row * columns + column] ?? Infinity;
  const steps: Step[] = [];
  let [row, column] = [wanted.length, given.length];
  while (row > 0 || column > 0) {
    const word = wanted[row - 1];
    const cost = costAt(row, column);
    const indexes = { wanted: row - 1, given: column - 1 };
    const isReachedFrom = (other: number) => Math.abs(cost - other) < tolerance;
    const isBoth = row > 0 && column > 0;
    if (
      isBoth &&
      isSame(comparison, row - 1, column - 1) &&
      isReachedFrom(costAt(row - 1, column - 1))
    ) {
      steps.push({ kind: 'same', ...indexes });
      row--;
      column--;
    } else if (isBoth && word === null && isReachedFrom(costAt(row, column - 1) + valueCost)) {
      steps.push({ kind: 'value', ...indexes });
      column--;
    } else if (row > 0 && isReachedFrom(costAt(row - 1, column) + missingCost(word, weigh))) {
      if (word !== null) steps.push({ kind: 'missing', ...indexes });
      row--;
    } else {
      steps.push({ kind: 'extra', ...indexes });
      column--;
    }
  }
  return steps.reverse();
}

/**
 * Computes the lowest cost for each number of words of the template (rows) and each number of words of the text
 * (columns).
 */
function computeCosts(comparison: Comparison, weigh: WordWeight): Float64Array {
  const { wanted, given } = comparison;
  const [rows, columns] = [wanted.length + 1, given.length + 1];
  const extraCosts = given.map((word) => weigh(word.text));
  const costs = new Float64Array(rows * columns);
  const costAt = (row: number, column: number) => costs[row * columns + column] ?? Infinity;
  for (let row = 0; row < rows; row++) {
    const word = wanted[row - 1];
    const missing = row > 0 ? missingCost(word, weigh) : 0;
    for (let column = 0; column < columns; column++) {
      if (row === 0 && column === 0) continue;
      let lowest = Infinity;
      if (row > 0) lowest = costAt(row - 1, column) + missing;
      if (column > 0) {
        const isValue = row > 0 && word === null;
        const cost = isValue ? valueCost : (extraCosts[column - 1] ?? 1);
        lowest = Math.min(lowest, costAt(row, column - 1) + cost);
      }
      if (row > 0 && column > 0 && isSame(comparison, row - 1, column - 1)) {
        lowest = Math.min(lowest, costAt(row - 1, column - 1));
      }
      costs[row * columns + column] = lowest;
    }
  }
  return costs;
}

function missingCost(word: string | null | undefined, weigh: WordWeight): number {
  return word === null ? 0 : weigh(word ?? '');
}

/**
 * Returns whether a word of the template is a word of the text, ends with the first word of the text, or begins with
 * its last word.
 */
function isSame({ wanted, given, isCut }: Comparison, wantedAt: number, givenAt: number): boolean {
  const word = wanted[wantedAt];
  const other = given[givenAt]?.text ?? '';
  if (word === null || word === undefined) return false;
  if (word === other) return true;
  if (!isCut || other.length <= 1) return false;
  const isLast = givenAt === given.length - 1;
  return (isLast && word.startsWith(other)) || (givenAt === 0 && word.endsWith(other));
}
