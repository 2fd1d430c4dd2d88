/**
 * Reads the fields of a text that no single parser could read: JSON that is cut, escaped or inside of a log line, and what
 * Node, Python, Ruby, Go, Java, Kotlin, Swift, PHP and YAML print instead. Goes over the text once, whatever it holds.
 */
import { GroupStack } from './groups.ts';
import {
  readSeparatorAfterName,
  readSeparator,
  findKeyBefore,
  readPhpKey,
  type Separator,
} from './separators.ts';
import type { Field, Fields, Group } from './fields.ts';
import {
  countBackslashes,
  skipBackslashes,
  escapeDepth,
  isApostrophe,
  readQuoted,
  type Quoted,
} from '../../search/normalize/quoting.ts';

const closers: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };
/** All that fields are made of, but for the words between. */
const special = /[\n:="'`\\{}[\]()]/g;
/** What stands between a separator and the string that is the value: a wrapper, a prefix, a length. */
const beforeString =
  /[ \t]*(?:(?:Optional|Some|Just|Ok|Err|String|string)\((?:\d+\)[ \t]*)?|[bru](?=["']))?/y;
const blanks = /[ \t]*/y;
/** What a string has in it that holds fields itself. */
export const structure =
  /["'][\w.$@-]{1,60}\\*["']\s*(?::|=>)|(?:^|[\s{[(,])[\w.-]{1,60}=\\*["'{[]|[{[(,]\s?\w{1,60}=/;
/** More fields than any response; what follows is text. */
const mostFields = 15_000;
const longestKey = 80;
const pieceSize = 16_384;

/**
 * @param parts the parts of the text that are read, in their order; all of it where not given
 * @yields now and then, so that a caller can let others work
 */
export function* readFields(
  text: string,
  parts: readonly (readonly [start: number, end: number])[] = [[0, text.length]],
): Generator<undefined, Fields> {
  const fields: Field[] = [];
  const roots: Group[] = [];
  for (const [start, end] of parts) {
    const reader = new FieldReader(text, start, end);
    while (reader.step(pieceSize, mostFields - fields.length)) yield;
    reader.groups.end(end);
    fields.push(...reader.groups.fields);
    roots.push(...reader.groups.roots);
  }
  return { text, fields, roots };
}

class FieldReader {
  readonly groups: GroupStack;
  readonly #text: string;
  readonly #end: number;
  #at: number;
  /** Where the words begin that no sign has been seen behind. */
  #wordsFrom: number;
  /** The key whose value is expected, and from where on. */
  #pending = { key: '', from: 0 };

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#end = end;
    this.#at = this.#wordsFrom = start;
    this.groups = new GroupStack(text, start);
  }

  /**
   * Reads on, for at least so many characters; gives whether there are more.
   *
   * @param most how many fields are read at most
   */
  step(length: number, most: number): boolean {
    const stop = this.#at + length;
    while (this.#at < stop) {
      special.lastIndex = this.#at;
      const found = special.test(this.#text) ? special.lastIndex - 1 : this.#text.length;
      const { limit } = this.groups;
      this.#at = Math.min(found, limit);
      if (this.#at >= this.#end || this.groups.fields.length >= most) return false;
      if (this.#at === limit) this.#at = this.groups.closeStrings(limit);
      else this.#readSign(this.#text[found] ?? '');
      this.#wordsFrom = Math.max(this.#wordsFrom, Math.min(this.#at, found + 1));
    }
    return true;
  }

  #readSign(sign: string): void {
    const at = this.#at;
    if (sign === '\n') this.groups.newLine(++this.#at);
    else if (sign === ':' || sign === '=') this.#readSeparator();
    else if (sign in closers) this.#readOpening(sign);
    else if ('}])'.includes(sign)) this.groups.close(sign, this.#at++);
    else this.#readQuote(at);
  }

  #readSeparator(): void {
    const found = findKeyBefore(this.#text, this.#wordsFrom, this.#at, this.groups);
    if (found) this.#readValue(found.key, found.separator, found.start, found.after);
    // Neither `::` nor `==` is a separator, nor is the second of them.
    else while (/[:=>]/.test(this.#text[++this.#at] ?? ''));
  }

  #readOpening(sign: string): void {
    const php = sign === '[' ? readPhpKey(this.#text, this.#at) : null;
    if (php) {
      this.#readValue(php.key, php.separator, php.start, php.after);
      return;
    }
    // Swift wraps keys as it wraps values.
    const isWrapper = this.#text.endsWith('AnyHashable', this.#at);
    if (!isWrapper) this.groups.open(this.#takePending(), closers[sign] ?? '', this.#at);
    this.#at++;
  }

  /** The key that a bracket here is the value of: with a type in between at most. */
  #takePending(): string {
    const { key, from } = this.#pending;
    this.#pending.key = '';
    if (key === '' || this.#at - from > 60) return '';
    return /^\s*[\w.&*<>#:]*\s*$/.test(this.#text.slice(from, this.#at)) ? key : '';
  }

  #readQuote(at: number): void {
    const text = this.#text;
    const open = skipBackslashes(text, at);
    const isOpening = text[open] === '"' ? !this.#isEnd(at, open) : !isApostrophe(text, open);
    const quoted = isOpening ? this.#quotedAt(at) : null;
    if (!quoted) {
      // An escaped line break or a stray quote.
      this.#at = open + 1;
      return;
    }
    const { start, end, after, isCut } = quoted;
    const joined = isCut ? null : readSeparator(text, after + Number(text[after] === ')'));
    const key = end - start <= longestKey ? text.slice(start, end) : '';
    if (joined && key !== '' && !/\s{2}|[{}]/.test(key)) {
      this.#readValue(key, joined.separator === 'equals' ? 'equals' : 'colon', at, joined.after);
    } else if (continues(text, at)) {
      // `'a' + 'b'` is one string on two lines.
      const last = this.groups.fields.at(-1);
      if (last) last.end = end;
      this.#at = after;
    } else this.#takeString('', quoted);
  }

  /** Reads what a key has as its value, up to where a value without quotes begins. */
  #readValue(key: string, separator: Separator, keyStart: number, from: number): void {
    const text = this.#text;
    this.groups.startKey(key, separator, keyStart);
    const wrapped = lengthAt(beforeString, text, from);
    const quoted = this.#quotedAt(from + wrapped);
    if (quoted && this.#isWholeValue(quoted.after, separator)) {
      const isWrapped =
        text.slice(from, from + wrapped).includes('(') && text[quoted.after] === ')';
      this.#takeString(key, isWrapped ? { ...quoted, after: quoted.after + 1 } : quoted);
      return;
    }
    const start = from + lengthAt(blanks, text, from);
    this.#at = this.#wordsFrom = start;
    this.#pending = { key, from: start };
    // What begins with a bracket is a value of its own only where text has no quotes.
    if ('{[('.includes(text[start] ?? '\n') && separator === 'colon') return;
    this.groups.addOpen(key, separator, start);
  }

  #takeString(key: string, quoted: Quoted): void {
    const content = this.#text.slice(quoted.start, quoted.end);
    const isNested = content.length > 8 && structure.test(content);
    this.groups.addString(key, quoted, isNested);
    this.#pending.key = '';
    if (!isNested) {
      this.#at = this.#wordsFrom = quoted.after;
      return;
    }
    this.#at = this.#wordsFrom = quoted.start;
    this.groups.open(key, 'string', quoted.start, quoted.end);
  }

  #quotedAt(place: number): Quoted | null {
    const text = this.#text;
    const open = skipBackslashes(text, place);
    if (!`"'\``.includes(text[open] ?? ' ')) return null;
    return readQuoted(text, open, open - place, Math.min(this.#end, this.groups.limit));
  }

  /** Whether nothing but a separator follows: `"a" b` is a text that begins with a quote. */
  #isWholeValue(after: number, separator: Separator): boolean {
    const next = after + lengthAt(blanks, this.#text, after);
    const character = this.#text[next] ?? '\n';
    if (next >= this.groups.limit || ',;)]}>|/\n\r+#.\\"'.includes(character)) return true;
    return next > after && readSeparatorAfterName(this.#text, next) === separator;
  }

  /** Whether a quote ends a string whose beginning was cut off. */
  #isEnd(before: number, open: number): boolean {
    const text = this.#text;
    const previous = text[before - 1];
    const next = text[open + 1] ?? '\n';
    const isEnd =
      /[\\,:}\]);\s]/.test(next) &&
      (previous === undefined ? /[,:}\]]/.test(next) : /[^\s[{(,:=>]/.test(previous));
    if (isEnd && this.groups.fields.length === 0 && this.groups.isAtRoot && next !== ':') {
      const depth = escapeDepth(open - before);
      const start = text.lastIndexOf('\n', before) + 1;
      const cut = { start, end: before, after: open + 1, depth, isCut: true };
      this.groups.addString('', cut, false);
    }
    return isEnd;
  }
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Whether a plus and nothing else stands between a string and the one before. */
function continues(text: string, at: number): boolean {
  let before = at - 1;
  while (/\s/.test(text[before] ?? '')) before--;
  if (text[before] !== '+') return false;
  before--;
  while (/\s/.test(text[before] ?? '')) before--;
  return /["'`]/.test(text[before] ?? '') && countBackslashes(text, before, 0) === 0;
}
