/** Finds what differs between two texts. */
import { diffLines, diffWordsWithSpace, type Change } from 'diff';

/** A part of a text: from the index of its first character to the index after its last one. */
export type Range = readonly [start: number, end: number];

/** Parts with at most this many characters between them are marked as one, because single marks are hard to read. */
const smallGap = 2;

/** Returns the parts of both texts that are not in the other one, without space around them, in order. */
export function findChanges(before: string, after: string): { before: Range[]; after: Range[] } {
  const changes = diff(before, after);
  // If only spaces differ, they are what has to be seen.
  const areSpacesShown = before.replace(/\s/g, '') === after.replace(/\s/g, '');
  return {
    before: listRanges(before, changes, ({ removed }) => removed, areSpacesShown),
    after: listRanges(after, changes, ({ added }) => added, areSpacesShown),
  };
}

/** Compares lines first, and the words of lines in place of others. Otherwise, words of unrelated lines would match. */
function diff(before: string, after: string): Change[] {
  const lines = diffLines(before, after);
  return lines.flatMap((change, index) => {
    const next = lines[index + 1];
    if (change.removed && next?.added) return diffWordsWithSpace(change.value, next.value);
    return change.added && lines[index - 1]?.removed ? [] : [change];
  });
}

/** @param isOwn returns whether only this text has a change */
function listRanges(
  text: string,
  changes: readonly Change[],
  isOwn: (change: Change) => boolean,
  areSpacesShown: boolean,
): Range[] {
  let end = 0;
  const ranges = changes
    .filter((change) => isOwn(change) || !(change.added || change.removed))
    .flatMap((change): Range[] => {
      const start = end;
      end += change.value.length;
      return isOwn(change) ? [[start, end]] : [];
    });
  return joinRanges(text, ranges, areSpacesShown);
}

function joinRanges(text: string, ranges: readonly Range[], areSpacesShown: boolean): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of ranges) {
    const last = joined.at(-1);
    const gap = last ? text.slice(last[1], start) : '';
    if (last && gap.length <= smallGap && !gap.includes('\n'))
      joined[joined.length - 1] = [last[0], end];
    else joined.push([start, end]);
  }
  return areSpacesShown ? joined : joined.flatMap((range) => trimRange(text, range));
}

/** A mark begins and ends with a visible character. */
function trimRange(text: string, [start, end]: Range): Range[] {
  const part = text.slice(start, end);
  const words = part.trim();
  if (words === '') return [];
  const first = start + part.length - part.trimStart().length;
  return [[first, first + words.length]];
}
