/** Looks up codes by their spelling: exactly, or with other separators and capitals. */
import { isDistinctive, isSeveralWords } from '../../search/code-words.ts';
import type { Entry } from '../../search/index/entries.ts';
import {
  isDigit,
  isSeparator,
  isLower,
  isUpper,
  toShape,
} from '../../search/normalize/characters.ts';
import { fold } from '../../search/normalize/spelling.ts';
import { isBounded } from './identifiers.ts';

/** How many characters are compared before a whole spelling is folded. */
const prefixLength = 3;
/** With separators, a spelling is at most this many times as long as the code. */
const maxGrowth = 2;

/** A code and its spelling in a text. */
export interface CodeSpelling {
  entry: Entry;
  /** The code, or the value of a declared field that the code is found by. */
  name: string;
  /** Whether the name is the value of a declared field. */
  isValue: boolean;
  /** Whether it is the spelling of the API. */
  isExact: boolean;
  /** Whether the spelling cannot be an ordinary word or number. */
  isDistinctive: boolean;
}

type Named = Pick<CodeSpelling, 'entry' | 'name' | 'isValue'>;

/** The codes of entries, and the values that they are found by, by their spelling. */
export class CodeSpellings {
  /** Length of the shortest code. */
  readonly minLength: number;
  /** Whether a code contains a separator, such as the dot in `user.not_found`. */
  readonly hasSeparators: boolean;
  readonly #maxLength: number;
  readonly #exact: ReadonlyMap<string, Named[]>;
  readonly #folded: ReadonlyMap<string, Named[]>;
  /** The first characters and lengths of all codes, which exclude most identifiers faster than a lookup. */
  readonly #shapes: ReadonlySet<number>;
  /** The prefixes of the folded codes, which exclude most spellings faster than folding. */
  readonly #prefixes: ReadonlySet<number | null>;

  constructor(entries: readonly Entry[]) {
    const codes = entries.map((entry): Named => ({ entry, name: entry.label, isValue: false }));
    const named = [...codes, ...entries.flatMap(listValues)];
    const labels = named.map(({ name }) => name);
    const lengths = labels.map(({ length }) => length);
    this.minLength = Math.min(...lengths);
    this.#maxLength = Math.max(0, ...lengths);
    this.hasSeparators = labels.some((label) =>
      Array.from(label, (character) => character.charCodeAt(0)).some(isSeparator),
    );
    this.#exact = Map.groupBy(named, ({ name }) => name);
    this.#folded = Map.groupBy(codes, ({ name }) => fold(name));
    this.#shapes = new Set(labels.map((label) => toShape(label.charCodeAt(0), label.length)));
    this.#prefixes = new Set([...this.#folded.keys()].map((folded) => readPrefix(folded, 0)));
  }

  /** Returns whether a text of this length at this position can be a code. */
  canBeExact(text: string, at: number, length: number): boolean {
    return this.#shapes.has(toShape(text.charCodeAt(at), length));
  }

  /** Returns whether a text at this position can be a code in another spelling. */
  canBeFolded(text: string, at: number): boolean {
    const prefix = readPrefix(text, at);
    return prefix === null || this.#prefixes.has(prefix);
  }

  /** Returns the codes with exactly this spelling; an empty list if there are none. */
  findExact(text: string): CodeSpelling[] {
    const entries = this.canBeExact(text, 0, text.length) ? this.#exact.get(text) : undefined;
    return describe(text, entries, true);
  }

  /**
   * Returns the codes that have this spelling apart from separators and capitals, if it consists of several words, or of
   * letters and a number. Other spellings are ordinary words.
   */
  findFolded(text: string): CodeSpelling[] {
    return isSeveralWords(text) || isNumbered(text) ? this.findAnySpelling(text) : [];
  }

  /** Returns the codes that have this spelling apart from separators and capitals. */
  findAnySpelling(text: string): CodeSpelling[] {
    if (text.length > this.#maxLength * maxGrowth) return [];
    if (!isBounded(text) || !this.canBeFolded(text, 0)) return [];
    return describe(text, this.#folded.get(fold(text)), false);
  }
}

/** Whether a spelling has letters and a number of several digits, such as `E0707`. */
function isNumbered(text: string): boolean {
  return /\p{L}/u.test(text) && /\p{N}{2}/u.test(text) && isDistinctive(text);
}

function describe(
  text: string,
  named: readonly Named[] | undefined,
  isExact: boolean,
): CodeSpelling[] {
  if (named === undefined) return [];
  return named.map((found) => ({ ...found, isExact, isDistinctive: isDistinctive(text) }));
}

/** Lists the values of an entry that can be in a text as one word. */
function listValues(entry: Entry): Named[] {
  return entry.values
    .filter((value) => /^[^\s]+$/.test(value) && value !== entry.label)
    .map((value) => ({ entry, name: value, isValue: true }));
}

/** Reads the first letters and digits as one number, ignoring case; `null` for other characters. */
function readPrefix(text: string, at: number): number | null {
  let prefix = 0;
  for (let position = at; position < at + prefixLength; position++) {
    const unit = text.charCodeAt(position);
    if (!isDigit(unit) && !isLower(unit) && !isUpper(unit)) return null;
    prefix = prefix * 128 + (isUpper(unit) ? unit + 32 : unit);
  }
  return prefix;
}
