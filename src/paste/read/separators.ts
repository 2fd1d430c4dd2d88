/** Reads separators between a key and its value, in any language or format. */
import { fold } from '../../search/normalize/spelling.ts';

/** How a key and its value are separated. A value without quotes ends where the next key of the same kind begins. */
export type Separator = 'equals' | 'tight colon' | 'colon';

const separatorPattern = /[ \t]*(?:=>|:(?![/:])|=(?!=))/y;
const namePattern = /[A-Za-z_$@][\w$@.-]*/y;
const nameBeforePattern = /[A-Za-z_$@][\w$@.-]*$/;
const maxNameLength = 80;
const phpKeyPattern = /\[["']?([\w.$-]{1,80})["']?\][ \t]*=>\s*/y;
/** Go prints nothing for an empty value, so the next key follows directly. */
const emptyValuePattern = /: +\w+:\S/y;
const errorKeys: ReadonlySet<string> = new Set(['message', 'title', 'code', 'meta', 'detail']);

/** A key with its separator. */
export interface KeyMatch {
  key: string;
  separator: Separator;
  start: number;
  /** The end of the separator. */
  after: number;
}

/** The context that determines whether a name before a separator is a key. */
export interface KeyContext {
  isInBrackets: boolean;
  /** Whether a value is still open that directly follows its colon. */
  hasTightValue: boolean;
  /** The folded further keys of errors. */
  knownKeys: ReadonlySet<string>;
}

/** Reads the separator at a position, including blanks before it; `null` if there is none. */
export function readSeparator(
  text: string,
  at: number,
): { separator: Separator; after: number } | null {
  separatorPattern.lastIndex = at;
  const found = separatorPattern.exec(text)?.[0];
  if (found === undefined) return null;
  const after = at + found.length;
  if (found.includes('=')) return { separator: 'equals', after };
  const isTight = found === ':' && !/\s/.test(text[after] ?? '\n');
  return { separator: isTight ? 'tight colon' : 'colon', after };
}

/** Reads the separator after the name that begins at a position; `null` if there is no such name or separator. */
export function readSeparatorAfterName(text: string, at: number): Separator | null {
  namePattern.lastIndex = at;
  const length = namePattern.exec(text)?.[0].length ?? 0;
  return length === 0 ? null : (readSeparator(text, at + length)?.separator ?? null);
}

/** Reads a key as PHP prints it: `[code] => `. */
export function readPhpKey(text: string, at: number): KeyMatch | null {
  phpKeyPattern.lastIndex = at;
  const found = phpKeyPattern.exec(text);
  if (!found) return null;
  return { key: found[1] ?? '', separator: 'equals', start: at, after: at + found[0].length };
}

/**
 * Finds the key without quotes that a colon or an equals sign belongs to.
 *
 * @param from the start of the text that may contain the key
 * @param at position of the colon or equals sign
 */
export function findKeyBefore(
  text: string,
  from: number,
  at: number,
  { isInBrackets, hasTightValue, knownKeys }: KeyContext,
): KeyMatch | null {
  const before = text.slice(Math.max(from, at - maxNameLength), at).trimEnd();
  const key = nameBeforePattern.exec(before)?.[0];
  if (key === undefined) return null;
  const found = readSeparator(text, at);
  if (!found) return null;
  const start = Math.max(from, at - maxNameLength) + before.length - key.length;
  const match = { key, start, ...found };
  const next = text[found.after] ?? '\n';
  // A Windows drive, such as `C:\`.
  if (key.length === 1 && next === '\\') return null;
  if (found.separator === 'equals') {
    const isInUrl = isInBrackets && /[?&/.+-]/.test(text[start - 1] ?? ' ');
    return isInUrl ? null : match;
  }
  if (found.separator === 'tight colon') {
    return isInBrackets || /["'`\\{[(]/.test(next) ? match : null;
  }
  if (hasTightValue) {
    emptyValuePattern.lastIndex = at;
    const folded = fold(key);
    const isKey = emptyValuePattern.test(text) || errorKeys.has(folded) || knownKeys.has(folded);
    if (isKey) return { ...match, separator: 'tight colon' };
  }
  return canBeginKey(text, start) ? match : null;
}

/** Returns whether the word that begins here can be a key instead of a word of a sentence. */
function canBeginKey(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === ' ' || text[before] === '\t') before--;
  return before < 0 || !/[\p{L}\p{N}.'"]/u.test(text[before] ?? '');
}
