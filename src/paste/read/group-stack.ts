/** The groups of a text while it is read: the open groups, and their values without a known end. */
import { skipBackslashes, type Quoted } from '../../search/normalize/quoting.ts';
import type { Field, Group } from './fields.ts';
import { createGroup, createOpenGroup, type OpenField, type OpenGroup } from './open-group.ts';
import type { Separator } from './separators.ts';
import { findBlockEnd } from './yaml-block.ts';

/** Brackets at a deeper level are read as text. */
const maxDepth = 200;

const noGroup: OpenGroup = createOpenGroup(createGroup(null, '', 0, false), '', Infinity);

/** Collects fields and groups while a text is read from start to end. */
export class GroupStack {
  /** The fields so far, in the order in which they begin. */
  readonly fields: Field[] = [];
  /** The groups without a parent. */
  readonly roots: Group[] = [];
  readonly #stack: OpenGroup[] = [];
  readonly #text: string;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#openRoot(start);
  }

  get #top(): OpenGroup {
    return this.#stack.at(-1) ?? noGroup;
  }

  /** The end of the string whose content is being read. */
  get limit(): number {
    return this.#top.limit;
  }

  get isInBrackets(): boolean {
    return this.#top.closer.length === 1;
  }

  /** Whether only the lines of the text itself are open. */
  get isAtRoot(): boolean {
    return this.#stack.length === 1;
  }

  /** Whether a value is open that directly follows its colon. */
  get hasTightValue(): boolean {
    return this.#top.openFields.some(({ separator }) => separator === 'tight colon');
  }

  /** Opens a group inside the innermost one. */
  open(key: string, closer: string, at: number, limit = this.limit): void {
    if (this.#stack.length >= maxDepth) return;
    const parent = this.#top.group;
    const group = createGroup(parent, key, at, closer.length === 1);
    parent.groups.push(group);
    this.#stack.push(createOpenGroup(group, closer, limit));
  }

  /** Closes the innermost group with this bracket, and the groups inside it. */
  close(closer: string, at: number): void {
    const index = this.#stack.findLastIndex((open) => open.closer === closer);
    const isInString = this.#stack.findLastIndex((open) => open.closer === 'string') > index;
    if (index > 0 && !isInString) {
      while (this.#stack.length > index) this.#pop(at, this.#stack.length > index + 1);
    } else if (this.isAtRoot && closer === '}' && this.#top.group.fields.length > 0) {
      // The opening bracket is before the beginning of the paste.
      this.#top.group.isCut = true;
      this.#top.group.isBracketed = true;
      this.#openRecord(at);
    }
  }

  /** Closes the strings that end at or before a position; returns where the text continues. */
  closeStrings(at: number): number {
    let position = at;
    while (position >= this.limit) {
      const { limit } = this;
      this.#pop(limit, false);
      position = Math.max(position, limit);
      // The quote that closes the string does not open another one.
      position = skipBackslashes(this.#text, position);
      if (this.limit !== limit) position++;
    }
    return position;
  }

  /** Closes all groups at the end of the part that is read. */
  end(at: number): void {
    while (this.#stack.length > 0) this.#pop(at, this.#stack.length > 1);
  }

  /** Starts a line, which ends values without quotes outside of brackets. */
  startLine(at: number): void {
    if (this.isInBrackets) return;
    for (const field of this.#top.openFields) {
      field.end =
        findBlockEnd(this.#text, field.start, at, field.key) ??
        trimEnd(this.#text, field.start, at - 1);
    }
    this.#top.openFields = [];
    // An item of a YAML list and a YAML document are separate records.
    if (this.isAtRoot && startsRecord(this.#text, at)) this.#openRecord(at);
  }

  /** Starts a key, which ends open values with the same separator. */
  startKey(key: string, separator: Separator, at: number): void {
    const top = this.#top;
    this.#closeFields(top, at, separator);
    if (!this.isAtRoot || separator === 'tight colon') return;
    if (top.keys.has(key)) this.#openRecord(at);
    this.#top.keys.add(key);
  }

  /** Adds a field whose value is a string. */
  addString(key: string, { start, end, depth, isCut }: Quoted, isObject: boolean): void {
    this.#add({ key, start, end, depth, isCut, isObject, group: this.#top.group });
  }

  /** Adds a field whose value has no quotes, so that its end is found later. */
  addOpen(key: string, separator: Separator, start: number): void {
    const { group, openFields } = this.#top;
    const state = { depth: 0, isCut: false, isObject: false };
    const field: OpenField = { key, start, end: start, ...state, group, separator };
    this.#add(field);
    openFields.push(field);
  }

  #add(field: Field): void {
    field.group.fields.push(field);
    this.fields.push(field);
  }

  #openRoot(start: number): void {
    const group = createGroup(null, '', start, false);
    this.roots.push(group);
    this.#stack[0] = createOpenGroup(group, '', Infinity);
  }

  #openRecord(at: number): void {
    this.#pop(at, false);
    this.#openRoot(at);
  }

  #pop(end: number, isCut: boolean): void {
    const open = this.#stack.pop();
    if (!open) return;
    this.#closeFields(open, end);
    open.group.end = end;
    open.group.isCut ||= isCut;
  }

  #closeFields(open: OpenGroup, end: number, separator?: Separator): void {
    if (open.openFields.length === 0) return;
    const isDone = (field: OpenField) => separator === undefined || field.separator === separator;
    for (const field of open.openFields.filter(isDone)) {
      field.end = trimEnd(this.#text, field.start, end);
    }
    open.openFields = open.openFields.filter((field) => !isDone(field));
  }
}

function startsRecord(text: string, at: number): boolean {
  let start = at;
  while (text[start] === ' ') start++;
  return text.startsWith('- ', start) || text.startsWith('---', start);
}

/** Returns the end of a value without the separators between it and the next one. */
function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[\s,;&]/.test(text[last - 1] ?? '')) last--;
  return last;
}
