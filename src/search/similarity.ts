/** How similar two spellings are. */
import leven from 'leven';

/**
 * How many letters of a term may differ, for MiniSearch, which counts two swapped letters as two: one typo in a short word,
 * two in a long one.
 */
export function limitEdits(term: string): number {
  if (term.length < 4) return 0;
  if (term.length < 6) return 1;
  return term.length < 12 ? 2 : 3;
}

/**
 * How different two spellings are, without a limit: from 0 to 1 by the pairs of letters that they do not share (Dice), and, if
 * they share none, the number of edits (Levenshtein).
 */
export function measureSpellingDistance(a: string, b: string): number {
  const [left, right] = [bigrams(a), bigrams(b)];
  const common = left.intersection(right).size;
  return common > 0 ? 1 - (2 * common) / (left.size + right.size) : leven(a, b);
}

/** Places in the second text of the longest sequence of letters that both texts have in the same order. */
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
