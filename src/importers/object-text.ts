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
  const token = /"(?:[^"\\\n]|\\.)*"|[{}]/g;
  token.lastIndex = start;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (match[0] === '{') {
      const before = text.slice(start, match.index);
      if (depth > 0 && before.endsWith('\n') && !/[[,:]\s*$/.test(before)) return match.index;
      depth++;
    } else if (match[0] === '}' && --depth === 0) return token.lastIndex;
  }
  return text.length;
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

/** Whether a JSON value is an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
