/** Errors on their way from a paste to an answer. */
import type { Match } from '../explanation.ts';
import type { DocsUrl } from '../read/docs-urls.ts';
import type { Field, Fields, Group } from '../read/fields.ts';
import type { StatusMention } from '../read/statuses.ts';

/** Everything that was read off a paste. */
export interface ParsedPaste extends Fields {
  statuses: readonly StatusMention[];
  addresses: readonly DocsUrl[];
  /** Up to where the fields were read. */
  readTo: number;
}

/** A match and the part of the paste that it was read from. */
export interface LocatedMatch {
  match: Match;
  /** Groups whose texts belong to it. */
  groups: ReadonlySet<Group>;
  from: number;
  to: number;
}

/** A match as it was found: it reaches from its first recognised part to its last. */
export function locateMatch(groups: ReadonlySet<Group>, match: Match): LocatedMatch {
  const ends = match.spans.flatMap(({ start, end }) => [start, end]);
  return { match, groups, from: Math.min(...ends), to: Math.max(...ends) };
}

/** How many fields before a place are looked through for the one that holds it. */
const mostBack = 80;

/** The innermost field that holds a place. */
export function findFieldAt(fields: readonly Field[], place: number): Field | null {
  let [low, high] = [0, fields.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((fields[middle]?.start ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= Math.max(0, low - mostBack); index--) {
    const field = fields[index];
    if (field && field.end > place && !field.isNested) return field;
  }
  return null;
}

/** Finds the line that holds a place. Asked for places of one line again and again, it looks for its ends once. */
export function createLineFinder(text: string): (place: number) => [start: number, end: number] {
  let line: [number, number] = [0, -1];
  return (place) => {
    if (place < line[0] || place > line[1]) {
      const end = text.indexOf('\n', place);
      line = [text.lastIndexOf('\n', place - 1) + 1, end === -1 ? text.length : end];
    }
    return line;
  };
}
