/** Finds what differs between two texts. */
import { diffWordsWithSpace } from 'diff';

/** A part of a text: from the index of its first character to the index after its last one. */
export type Range = readonly [start: number, end: number];

/** Parts with at most this many characters between them are marked as one, because single marks are hard to read. */
const smallGap = 2;

/** Returns the parts of both texts that are not in the other one, without space around them, in order. */
export function findChanges(before: string, after: string): { before: Range[]; after: Range[] } {
  const changes = diffWordsWithSpace(before, after);
  const rangesOf = (text: string, isOwn: (change: (typeof changes)[number]) => boolean) => {
    let end = 0;
    return joinRanges(
      text,
      changes
        .filter((change) => isOwn(change) || !(change.added || change.removed))
        .flatMap((change): Range[] => {
          const start = end;
          end += change.value.length;
          return change.added || change.removed ? [[start, end]] : [];
        }),
    );
  };
  return {
    before: rangesOf(before, ({ removed }) => removed),
    after: rangesOf(after, ({ added }) => added),
  };
}

function joinRanges(text: string, ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of ranges) {
    const last = joined.at(-1);
    const gap = last ? text.slice(last[1], start) : '';
    if (last && gap.length <= smallGap && !gap.includes('\n'))
      joined[joined.length - 1] = [last[0], end];
    else joined.push([start, end]);
  }
  return joined.flatMap((range) => trimRange(text, range));
}

/** A mark begins and ends with a visible character. */
function trimRange(text: string, [start, end]: Range): Range[] {
  const part = text.slice(start, end);
  const words = part.trim();
  if (words === '') return [];
  const first = start + part.length - part.trimStart().length;
  return [[first, first + words.length]];
}
