/** How many typing mistakes a spelling of this length may hold: one in a short word, two in a longer one. */
export function allowedTypos(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Mistakes between two texts: a letter missing, added or replaced, or two neighbours swapped, each of them one mistake
 * (optimal string alignment). Looks only at what may still be near enough, as it is asked for every code at every key.
 *
 * @returns `null` where there are more than `most`
 */
export function typos(typed: string, meant: string, most: number): number | null {
  if (Math.abs(typed.length - meant.length) > most) return null;
  const start = commonStart(typed, meant);
  const end = commonEnd(typed, meant, start);
  const height = typed.length - start - end;
  const width = meant.length - start - end;
  if (height === 0 || width === 0) return Math.max(height, width);
  const beyond = most + 1;
  let [older, previous, current] = rowsFor(width + 1);
  for (let column = 0; column <= width; column++) previous[column] = Math.min(column, beyond);
  for (let row = 1; row <= height; row++) {
    const letter = typed.charCodeAt(start + row - 1);
    const before = typed.charCodeAt(start + row - 2);
    const first = Math.max(1, row - most);
    const last = Math.min(width, row + most);
    // The cells beside the band, which the next row looks at.
    current[first - 1] = first === 1 ? Math.min(row, beyond) : beyond;
    let fewest = beyond;
    for (let column = first; column <= last; column++) {
      const wanted = meant.charCodeAt(start + column - 1);
      let mistakes = (previous[column - 1] ?? beyond) + (letter === wanted ? 0 : 1);
      const added = (previous[column] ?? beyond) + 1;
      const missing = (current[column - 1] ?? beyond) + 1;
      if (added < mistakes) mistakes = added;
      if (missing < mistakes) mistakes = missing;
      if (row > 1 && column > 1 && before === wanted) {
        const isSwap = letter === meant.charCodeAt(start + column - 2);
        if (isSwap) mistakes = Math.min(mistakes, (older[column - 2] ?? beyond) + 1);
      }
      current[column] = mistakes;
      if (mistakes < fewest) fewest = mistakes;
    }
    if (last < width) current[last + 1] = beyond;
    if (fewest > most) return null;
    [older, previous, current] = [previous, current, older];
  }
  const mistakes = previous[width] ?? beyond;
  return mistakes <= most ? mistakes : null;
}

/** Rows that are used again and again, as making new ones would take longer than filling them. */
let rows: [Uint16Array, Uint16Array, Uint16Array] = [
  new Uint16Array(),
  new Uint16Array(),
  new Uint16Array(),
];

function rowsFor(length: number): typeof rows {
  if (rows[0].length < length) {
    const size = length * 2;
    rows = [new Uint16Array(size), new Uint16Array(size), new Uint16Array(size)];
  }
  return rows;
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let count = 0;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count))
    count++;
  return count;
}
