/** Measures the similarity of spellings. */
import leven from 'leven';

/**
 * Returns how many letters of a term may differ: one typo in a short word, two in a long word. MiniSearch counts two
 * swapped letters as two.
 */
export function limitEdits(term: string): number {
  if (term.length < 4) return 0;
  if (term.length < 6) return 1;
  return term.length < 12 ? 2 : 3;
}

/**
 * Measures the difference between two spellings, without a limit: from 0 to 1 by the pairs of letters that they do not
 * share (Dice), or, if they share none, the number of edits (Levenshtein).
 */
export function measureSpellingDistance(a: string, b: string): number {
  const [left, right] = [bigrams(a), bigrams(b)];
  const common = left.intersection(right).size;
  return common > 0 ? 1 - (2 * common) / (left.size + right.size) : leven(a, b);
}

/** Finds the longest common subsequence of letters. Returns their positions in the second text. */
export function findCommonLetters(a: string, b: string): number[] {
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (row: number, column: number) => longest[row]?.[column] ?? 0;
  for (let row = a.length - 1; row >= 0; row--) {
    for (let column = b.length - 1; column >= 0; column--) {
      const next =
        a[row] === b[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
      longest[row]?.fill(next, column, column + 1);
    }
  }
  const common: number[] = [];
  let [row, column] = [0, 0];
  while (row < a.length && column < b.length) {
    if (a[row] === b[column]) {
      common.push(column);
      row++;
      column++;
    } else if (at(row + 1, column) > at(row, column + 1)) row++;
    else column++;
  }
  return common;
}

function bigrams(text: string): Set<string> {
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
}
