/** What is read off a pasted text: its fields, whatever the language or the tool that printed them. */

/** A value that may mean something, with the key it stands under. */
export interface Field {
  /** `''` for none. */
  key: string;
  /** The value in the text, without its quotes. */
  start: number;
  end: number;
  /** How often it is escaped; 0 for text without quotes. */
  depth: number;
  /** Whether the paste ends before it does. */
  isCut: boolean;
  /** Whether it holds fields itself. */
  isNested: boolean;
  group: Group;
}

/** Fields that belong together: an object, a list, a record of lines. */
export interface Group {
  parent: Group | null;
  /** Key of the object that it is; `''` for none. */
  key: string;
  fields: Field[];
  groups: Group[];
  /** Whether brackets hold it together. */
  isBracketed: boolean;
  /** Whether it is missing one of its brackets. */
  isCut: boolean;
  start: number;
  end: number;
}

/** Fields in the order in which they begin. */
export interface Fields {
  text: string;
  fields: readonly Field[];
  /** The groups without a parent. */
  roots: readonly Group[];
}

/** A group and all groups in it. */
export function* walkGroups(group: Group): Generator<Group> {
  // A stack and not recursion: a paste may be nested deeper than calls can be.
  const waiting = [group];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    waiting.push(...next.groups.toReversed());
  }
}
