import type { Separator } from './separators.ts';
import type { Field, Group } from './fields.ts';
import { skipBackslashes, type Quoted } from '../../search/normalize/quoting.ts';
import { findBlockEnd } from './yaml-block.ts';

interface OpenField extends Field {
  separator: Separator;
}

interface OpenGroup {
  group: Group;
  /** The bracket that closes it, `string` for the content of one; `''` for the lines of the text itself. */
  closer: string;
  /** Where the string ends that it is the content of; `Infinity` outside of strings. */
  limit: number;
  /** Its values without quotes whose end is not known yet. */
  open: OpenField[];
  /** The keys in lines of text; one that comes again begins the next record. */
  keys: Set<string>;
}

/** Deeper brackets are text. */
const deepest = 200;
const noRoot: OpenGroup = openGroup(newGroup(null, '', 0, false), '', Infinity);

/** The groups of a text while it is read: which is open, and which values in it have no end yet. */
export class GroupStack {
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
    return this.#stack.at(-1) ?? noRoot;
  }

  /** Where the string ends whose content is being read. */
  get limit(): number {
    return this.#top.limit;
  }

  get isInBrackets(): boolean {
    return this.#top.closer.length === 1;
  }

  /** Whether nothing is open but the lines of the text. */
  get isAtRoot(): boolean {
    return this.#stack.length === 1;
  }

  get hasTightValue(): boolean {
    return this.#top.open.some(({ separator }) => separator === 'tight colon');
  }

  open(key: string, closer: string, at: number, limit = this.limit): void {
    if (this.#stack.length >= deepest) return;
    const parent = this.#top.group;
    const group = newGroup(parent, key, at, closer.length === 1);
    parent.groups.push(group);
    this.#stack.push(openGroup(group, closer, limit));
  }

  /** Closes the innermost group of this bracket, with all that is open in it. */
  close(closer: string, at: number): void {
    const index = this.#stack.findLastIndex((one) => one.closer === closer);
    const isInString = this.#stack.findLastIndex((one) => one.closer === 'string') > index;
    if (index > 0 && !isInString) {
      while (this.#stack.length > index) this.#pop(at, this.#stack.length > index + 1);
    } else if (this.isAtRoot && closer === '}' && this.#top.group.fields.length > 0) {
      // The bracket that opened it stood before the paste.
      this.#top.group.isCut = true;
      this.#top.group.isBracketed = true;
      this.#openRecord(at);
    }
  }

  /** Closes the strings that end at or before a place; gives where the text goes on. */
  closeStrings(at: number): number {
    let place = at;
    while (place >= this.limit) {
      const { limit } = this;
      this.#pop(limit, false);
      place = Math.max(place, limit);
      // The quote that closes the string is none that opens another.
      place = skipBackslashes(this.#text, place);
      if (this.limit !== limit) place++;
    }
    return place;
  }

  /** Closes everything: what is read is over. */
  end(at: number): void {
    while (this.#stack.length > 0) this.#pop(at, this.#stack.length > 1);
  }

  /** A new line ends what has no quotes, outside of brackets. */
  newLine(at: number): void {
    if (this.isInBrackets) return;
    for (const field of this.#top.open) {
      field.end =
        findBlockEnd(this.#text, field.start, at, field.key) ??
        trimmedEnd(this.#text, field.start, at - 1);
    }
    this.#top.open = [];
    // An entry of a YAML list, or a document, is a record of its own.
    if (this.isAtRoot && startsRecord(this.#text, at)) this.#openRecord(at);
  }

  /** A key ends the values that are joined as it is. */
  startKey(key: string, separator: Separator, at: number): void {
    const level = this.#top;
    this.#closeValues(level, at, separator);
    if (!this.isAtRoot || separator === 'tight colon') return;
    if (level.keys.has(key)) this.#openRecord(at);
    this.#top.keys.add(key);
  }

  addString(key: string, { start, end, depth, isCut }: Quoted, isNested: boolean): void {
    this.#add({ key, start, end, depth, isCut, isNested, group: this.#top.group });
  }

  /** A value without quotes, whose end will be seen. */
  addOpen(key: string, separator: Separator, start: number): void {
    const { group, open } = this.#top;
    const state = { depth: 0, isCut: false, isNested: false };
    const field: OpenField = { key, start, end: start, ...state, group, separator };
    this.#add(field);
    open.push(field);
  }

  #add(field: Field): void {
    field.group.fields.push(field);
    this.fields.push(field);
  }

  #openRoot(start: number): void {
    const group = newGroup(null, '', start, false);
    this.roots.push(group);
    this.#stack[0] = openGroup(group, '', Infinity);
  }

  #openRecord(at: number): void {
    this.#pop(at, false);
    this.#openRoot(at);
  }

  #pop(end: number, isCut: boolean): void {
    const level = this.#stack.pop();
    if (!level) return;
    this.#closeValues(level, end);
    level.group.end = end;
    level.group.isCut ||= isCut;
  }

  #closeValues(level: OpenGroup, end: number, which?: Separator): void {
    if (level.open.length === 0) return;
    const isDone = ({ separator }: OpenField) => which === undefined || separator === which;
    for (const field of level.open.filter(isDone)) {
      field.end = trimmedEnd(this.#text, field.start, end);
    }
    level.open = level.open.filter((field) => !isDone(field));
  }
}

function openGroup(group: Group, closer: string, limit: number): OpenGroup {
  return { group, closer, limit, open: [], keys: new Set() };
}

function newGroup(parent: Group | null, key: string, start: number, isBracketed: boolean): Group {
  return { parent, key, fields: [], groups: [], isBracketed, isCut: false, start, end: start };
}

function startsRecord(text: string, at: number): boolean {
  let start = at;
  while (text[start] === ' ') start++;
  return text.startsWith('- ', start) || text.startsWith('---', start);
}

/** The end of a value without what separates it from the next one. */
function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[\s,;&]/.test(text[last - 1] ?? '')) last--;
  return last;
}
