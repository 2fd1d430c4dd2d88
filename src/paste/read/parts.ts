/** Selects the parts of a long paste whose fields are read. */

/** Of a longer text, only the parts around the relevant positions are read. */
const longText = 200_000;
/** How many characters are read before and after a position. */
const around = 3000;
/** How far a part extends to the end of its first and last line. */
const maxToLineEnd = 3000;
/** How many characters of a long text are read at most. */
const maxLength = 300_000;

/**
 * Selects the parts of a text whose fields are read: the whole text, unless it is long. Of a long text, selects the
 * parts around the positions of possible codes and messages, or the beginning if there are none.
 */
export function selectParts(
  text: string,
  positions: readonly number[],
): [start: number, end: number][] {
  if (text.length <= longText) return [[0, text.length]];
  const parts: [number, number][] = [];
  let length = 0;
  for (const position of positions.toSorted((a, b) => a - b)) {
    const last = parts.at(-1);
    if (last && position < last[1] - around / 2) continue;
    const start = findLineStart(text, position - around);
    const end = findLineEnd(text, position + around);
    if (last && start <= last[1]) {
      length += end - last[1];
      last[1] = end;
    } else {
      length += end - start;
      parts.push([start, end]);
    }
    if (length > maxLength) break;
  }
  return parts.length > 0 ? parts : [[0, findLineEnd(text, longText / 2)]];
}

function findLineStart(text: string, from: number): number {
  if (from <= 0) return 0;
  const before = text.lastIndexOf('\n', from);
  return before >= from - maxToLineEnd ? before + 1 : from;
}

function findLineEnd(text: string, from: number): number {
  if (from >= text.length) return text.length;
  const after = text.slice(from, from + maxToLineEnd).indexOf('\n');
  return after === -1 ? from : from + after + 1;
}
