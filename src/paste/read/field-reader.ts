/** Reads the fields of one part of a text, character by character. */
import { skipBackslashes, isApostrophe, type Quoted } from '../../search/normalize/quoting.ts';
import { GroupStack } from './group-stack.ts';
import { findKeyBefore, readPhpKey, readSeparator, type Separator } from './separators.ts';
import {
  closesCutString,
  containsFields,
  continuesString,
  countBlanks,
  isWholeValue,
  measureFence,
  measureWrapper,
  readCutString,
  readStringAt,
} from './strings.ts';

const closers: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };
/** The characters that separate the words of fields. */
const special = /[\n:="'`\\{}[\]()]/g;
const maxKeyLength = 80;
/** The maximum distance between a key and its bracket. A type may be between them. */
const maxTypeLength = 60;
/** A shorter string does not contain fields. */
const minNestedLength = 9;

/** A longer string that contains fields is an object, not a message. */
const maxMessageLength = 600;

/** Reads a part of a text in steps. */
export class FieldReader {
  readonly groups: GroupStack;
  readonly #text: string;
  readonly #end: number;
  readonly #knownKeys: ReadonlySet<string>;
  #at: number;
  /** The start of the words that may be a key, after the last special character. */
  #wordsFrom: number;
  /** The key whose value is expected, and the position from which it is expected. */
  #pending = { key: '', from: 0 };

  constructor(text: string, start: number, end: number, knownKeys: ReadonlySet<string>) {
    this.#text = text;
    this.#end = end;
    this.#knownKeys = knownKeys;
    this.#at = this.#wordsFrom = start;
    this.groups = new GroupStack(text, start);
  }

  /** Reads at least `length` characters, but at most `max` fields; returns whether there is more to read. */
  read(length: number, max: number): boolean {
    const stop = this.#at + length;
    while (this.#at < stop) {
      special.lastIndex = this.#at;
      const found = special.test(this.#text) ? special.lastIndex - 1 : this.#text.length;
      const { limit } = this.groups;
      this.#at = Math.min(found, limit);
      if (this.#at >= this.#end || this.groups.fields.length >= max) return false;
      if (this.#at === limit) this.#at = this.groups.closeStrings(limit);
      else this.#readCharacter(this.#text[found] ?? '');
      this.#wordsFrom = Math.max(this.#wordsFrom, Math.min(this.#at, found + 1));
    }
    return true;
  }

  #readCharacter(character: string): void {
    if (character === '\n') this.groups.startLine(++this.#at);
    else if (character === ':' || character === '=') this.#readSeparator();
    else if (character in closers) this.#readOpening(character);
    else if ('}])'.includes(character)) this.groups.close(character, this.#at++);
    else this.#readQuote();
  }

  #readSeparator(): void {
    const { isInBrackets, hasTightValue } = this.groups;
    const context = { isInBrackets, hasTightValue, knownKeys: this.#knownKeys };
    const found = findKeyBefore(this.#text, this.#wordsFrom, this.#at, context);
    if (found) this.#readValue(found.key, found.separator, found.start, found.after);
    // `::` and `==` are not separators, and neither is their second character.
    else while (/[:=>]/.test(this.#text[++this.#at] ?? ''));
  }

  #readOpening(bracket: string): void {
    const php = bracket === '[' ? readPhpKey(this.#text, this.#at) : null;
    if (php) {
      this.#readValue(php.key, php.separator, php.start, php.after);
      return;
    }
    // Swift wraps keys in the same brackets as values.
    const isWrapper = this.#text.endsWith('AnyHashable', this.#at);
    if (!isWrapper) this.groups.open(this.#takePendingKey(), closers[bracket] ?? '', this.#at);
    this.#at++;
  }

  /** Returns the key whose value begins with the bracket here, with at most a type between them. */
  #takePendingKey(): string {
    const { key, from } = this.#pending;
    this.#pending.key = '';
    if (key === '' || this.#at - from > maxTypeLength) return '';
    return /^\s*[\w.&*<>#:]*\s*$/.test(this.#text.slice(from, this.#at)) ? key : '';
  }

  #readQuote(): void {
    const text = this.#text;
    const at = this.#at;
    const open = skipBackslashes(text, at);
    const fence = measureFence(text, open);
    if (fence > 0) {
      this.#at = this.#wordsFrom = open + fence;
      return;
    }
    const isOpening = text[open] === '"' ? !this.#closeCutString(open) : !isApostrophe(text, open);
    const quoted = isOpening ? this.#readStringAt(at) : null;
    if (!quoted) {
      // An escaped line break or a stray quote.
      this.#at = open + 1;
      return;
    }
    const { start, end, after, isCut } = quoted;
    const found = isCut ? null : readSeparator(text, after + Number(text[after] === ')'));
    const key = end - start <= maxKeyLength ? text.slice(start, end) : '';
    if (found && key !== '' && !/\s{2}|[{}]/.test(key)) {
      this.#readValue(key, found.separator === 'equals' ? 'equals' : 'colon', at, found.after);
    } else if (continuesString(text, at)) {
      const last = this.groups.fields.at(-1);
      if (last) last.end = end;
      this.#at = after;
    } else this.#addString('', quoted);
  }

  /** Reads the value of a key: a whole string, or the beginning of a value without quotes. */
  #readValue(key: string, separator: Separator, keyStart: number, from: number): void {
    const text = this.#text;
    this.groups.startKey(key, separator, keyStart);
    const wrapper = measureWrapper(text, from);
    const quoted = this.#readStringAt(from + wrapper);
    if (quoted && isWholeValue(text, quoted.after, separator, this.groups.limit)) {
      const isWrapped =
        text.slice(from, from + wrapper).includes('(') && text[quoted.after] === ')';
      this.#addString(key, isWrapped ? { ...quoted, after: quoted.after + 1 } : quoted);
      return;
    }
    const start = from + countBlanks(text, from);
    this.#at = this.#wordsFrom = start;
    this.#pending = { key, from: start };
    // A value in brackets is read later, as a group, unless it may be text without quotes.
    if ('{[('.includes(text[start] ?? '\n') && separator === 'colon') return;
    this.groups.addOpen(key, separator, start);
  }

  #addString(key: string, quoted: Quoted): void {
    const content = this.#text.slice(quoted.start, quoted.end);
    const isNested = content.length >= minNestedLength && containsFields(content);
    this.groups.addString(key, quoted, isNested && isObject(content));
    this.#pending.key = '';
    this.#at = this.#wordsFrom = isNested ? quoted.start : quoted.after;
    if (isNested) this.groups.open(key, 'string', quoted.start, quoted.end);
  }

  #readStringAt(position: number): Quoted | null {
    return readStringAt(this.#text, position, Math.min(this.#end, this.groups.limit));
  }

  /** Adds the string that the double quote here closes, if its beginning was cut off; returns whether it did. */
  #closeCutString(quote: number): boolean {
    if (!closesCutString(this.#text, this.#at)) return false;
    const isFirst = this.groups.fields.length === 0 && this.groups.isAtRoot;
    if (isFirst && this.#text[quote + 1] !== ':') {
      this.groups.addString('', readCutString(this.#text, this.#at), false);
    }
    return true;
  }
}

/** Whether a string with fields is an object or a long text, rather than a message that mentions a field. */
function isObject(content: string): boolean {
  return content.length > maxMessageLength || /^\s*\\*["']?[[{<]/.test(content.slice(0, 40));
}
