/** A longer text is read around what was found in it. */
const longText = 200_000;
/** How much is read before and behind a place. */
const around = 3000;
/** How far a part reaches on to the ends of its lines. */
const toLineEnd = 3000;
/** So much is read of a long text. */
const mostRead = 300_000;

/**
 * The parts of a text whose fields are worth reading: all of a usual one, and of a long one what is around the places where
 * codes and messages were seen, or its beginning where there are none.
 */
export function selectParts(
  text: string,
  places: readonly number[],
): [start: number, end: number][] {
  if (text.length <= longText) return [[0, text.length]];
  const parts: [number, number][] = [];
  let read = 0;
  for (const place of places.toSorted((a, b) => a - b)) {
    const last = parts.at(-1);
    if (last && place < last[1] - around / 2) continue;
    const [start, end] = [lineStart(text, place - around), lineEnd(text, place + around)];
    if (last && start <= last[1]) {
      read += end - last[1];
      last[1] = end;
    } else {
      read += end - start;
      parts.push([start, end]);
    }
    if (read > mostRead) break;
  }
  return parts.length > 0 ? parts : [[0, lineEnd(text, longText / 2)]];
}

function lineStart(text: string, wanted: number): number {
  if (wanted <= 0) return 0;
  const before = text.lastIndexOf('\n', wanted);
  return before >= wanted - toLineEnd ? before + 1 : wanted;
}

function lineEnd(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const after = text.slice(wanted, wanted + toLineEnd).indexOf('\n');
  return after === -1 ? wanted : wanted + after + 1;
}
