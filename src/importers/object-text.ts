/** Finds JSON objects in running text. */

/**
 * Returns the offset of the next brace at which an object begins: at the end of its line, or before a key; `null` for
 * none.
 */
export function findObjectStart(text: string, from: number): number | null {
  const pattern = /\{[ \t]*\r?(?=\n|$)|\{(?=\s*")/g;
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? null;
}

/**
 * Returns the offset after the brace that closes an object. Braces inside strings do not count. An object without a
 * closing brace ends where the next object begins, so that it does not include all others.
 */
export function findObjectEnd(text: string, start: number): number {
  let depth = 0;
  // A string without a closing quote ends with its line.
  const token = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|[{}]/g;
  token.lastIndex = start;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (match[0] === '{') {
      if (depth > 0 && isNewObject(text, match.index)) return match.index;
      depth++;
    } else if (match[0] === '}' && --depth === 0) return token.lastIndex;
  }
  return text.length;
}

/** Returns whether a brace begins a line, and what is before it does not announce a value. */
function isNewObject(text: string, brace: number): boolean {
  if (text[brace - 1] !== '\n') return false;
  let before = brace - 1;
  while (/\s/.test(text[before] ?? '')) before--;
  return !/[[,:]/.test(text[before] ?? '');
}

/** Parses a JSON text as an object; `null` if it is not an object. */
export function parseObject(source: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(source);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** Returns whether a JSON value has more levels of objects and lists than `most`. */
export function isDeeperThan(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return most === 0 || Object.values(value).some((inner) => isDeeperThan(inner, most - 1));
}

/** Whether a JSON value is an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
