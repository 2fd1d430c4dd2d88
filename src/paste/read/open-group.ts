/** Groups whose end has not been reached. */
import type { Field, Group } from './fields.ts';
import type { Separator } from './separators.ts';

/** A value without quotes whose end is not known yet. */
export interface OpenField extends Field {
  separator: Separator;
}

/** A group while it is read. */
export interface OpenGroup {
  group: Group;
  /** The bracket that closes it; `string` for the content of a string; `''` for the lines of the text itself. */
  closer: string;
  /** The end of the string whose content is the group; `Infinity` outside of strings. */
  limit: number;
  openFields: OpenField[];
  /** The keys in lines of text. A repeated key begins the next record. */
  keys: Set<string>;
}

/** Creates the state of a group that begins. */
export function createOpenGroup(group: Group, closer: string, limit: number): OpenGroup {
  return { group, closer, limit, openFields: [], keys: new Set() };
}

/** Creates an empty group. */
export function createGroup(
  parent: Group | null,
  key: string,
  start: number,
  isBracketed: boolean,
): Group {
  return { parent, key, fields: [], groups: [], isBracketed, isCut: false, start, end: start };
}
