/** The fields of a pasted text: values with their keys, in the output of any language or tool. */

/** How many fields before a position are checked to find the field that contains it. */
const maxFieldsBack = 80;

/** A value with its key. */
export interface Field {
  /** `''` for a value without a key. */
  key: string;
  /** The start and end of the value in the text, without its quotes. */
  start: number;
  end: number;
  /** How many times the value is escaped; 0 for a value without quotes. */
  depth: number;
  /** Whether the paste ends before the value does. */
  isCut: boolean;
  /** Whether the value is an object in a string. Its fields are fields of the text as well. */
  isObject: boolean;
  group: Group;
}

/** Fields that belong together: an object, a list, or a record of several lines. */
export interface Group {
  parent: Group | null;
  /** The key whose value it is; `''` for none. */
  key: string;
  fields: Field[];
  groups: Group[];
  /** Whether it is enclosed in brackets. */
  isBracketed: boolean;
  /** Whether one of its brackets is missing. */
  isCut: boolean;
  start: number;
  end: number;
}

/** The fields of a text, in the order in which they begin. */
export interface Fields {
  text: string;
  fields: readonly Field[];
  /** The groups without a parent. */
  roots: readonly Group[];
}

/** Yields a group and all groups inside it, in order. */
export function* walkGroups(group: Group): Generator<Group> {
  // A stack instead of recursion, because a paste may be nested deeper than calls can be.
  const waiting = [group];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    waiting.push(...next.groups.toReversed());
  }
}

/** Finds the innermost field that contains a position; `null` if there is none. */
export function findFieldAt(fields: readonly Field[], position: number): Field | null {
  let [low, high] = [0, fields.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((fields[middle]?.start ?? Infinity) <= position) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= Math.max(0, low - maxFieldsBack); index--) {
    const field = fields[index];
    if (field && field.end > position && !field.isObject) return field;
  }
  return null;
}
