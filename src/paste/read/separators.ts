/** What joins a key and its value, in whatever language or format. */

/** How a key and its value are joined; a value without quotes ends where the next key of its kind begins. */
export type Separator = 'equals' | 'tight colon' | 'colon';

const separator = /[ \t]*(?:=>|:(?![/:])|=(?!=))/y;
const name = /[A-Za-z_$@][\w$@.-]*/y;
const nameBefore = /[A-Za-z_$@][\w$@.-]*$/;
const longestName = 80;
const phpKey = /\[["']?([\w.$-]{1,80})["']?\][ \t]*=>\s*/y;
/** Go prints nothing at all for an empty value. */
const emptyValue = /: +\w+:\S/y;
const textKey = /^(?:long_?)?(?:message|title|code|meta|detail)$/i;

/** A key and its separator. */
export interface KeyMatch {
  key: string;
  separator: Separator;
  start: number;
  /** Where the separator ends. */
  after: number;
}

/** The separator that stands here, with the blanks before it. */
export function readSeparator(
  text: string,
  at: number,
): { separator: Separator; after: number } | null {
  separator.lastIndex = at;
  const found = separator.exec(text)?.[0];
  if (found === undefined) return null;
  const after = at + found.length;
  if (found.includes('=')) return { separator: 'equals', after };
  const isTight = found === ':' && !/\s/.test(text[after] ?? '\n');
  return { separator: isTight ? 'tight colon' : 'colon', after };
}

/** The separator of the key that begins here. */
export function readSeparatorAfterName(text: string, at: number): Separator | null {
  name.lastIndex = at;
  const key = name.exec(text)?.[0].length ?? 0;
  return key === 0 ? null : (readSeparator(text, at + key)?.separator ?? null);
}

/** A key as PHP prints it: `[code] => `. */
export function readPhpKey(text: string, at: number): KeyMatch | null {
  phpKey.lastIndex = at;
  const found = phpKey.exec(text);
  if (!found) return null;
  return { key: found[1] ?? '', separator: 'equals', start: at, after: at + found[0].length };
}

/**
 * The key without quotes that a colon or an equals sign belongs to.
 *
 * @param from where the text before it begins that no other key, bracket or quote is in
 * @param isInBrackets whether it stands in brackets
 * @param hasTightValue whether a value there is not over whose colon has no blank behind it
 */
export function findKeyBefore(
  text: string,
  from: number,
  at: number,
  { isInBrackets, hasTightValue }: { isInBrackets: boolean; hasTightValue: boolean },
): KeyMatch | null {
  const before = text.slice(Math.max(from, at - longestName), at).trimEnd();
  const key = nameBefore.exec(before)?.[0];
  if (key === undefined) return null;
  const found = readSeparator(text, at);
  if (!found) return null;
  const start = Math.max(from, at - longestName) + before.length - key.length;
  const result = { key, start, ...found };
  const next = text[found.after] ?? '\n';
  // A drive of Windows.
  if (key.length === 1 && next === '\\') return null;
  if (found.separator === 'equals') {
    const isAddress = isInBrackets && /[?&/.+-]/.test(text[start - 1] ?? ' ');
    return isAddress ? null : result;
  }
  if (found.separator === 'tight colon')
    return isInBrackets || /["'`\\{[(]/.test(next) ? result : null;
  emptyValue.lastIndex = at;
  if (hasTightValue && (emptyValue.test(text) || textKey.test(key))) {
    return { ...result, separator: 'tight colon' };
  }
  return canBeginKey(text, start) ? result : null;
}

/** Whether a word before a colon can be a key and not one of a sentence. */
function canBeginKey(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === ' ' || text[before] === '\t') before--;
  return before < 0 || !/[\p{L}\p{N}.'"]/u.test(text[before] ?? '');
}
