/** Finds the variants of a query: the parts that may be a code. */

/** One field of JSON or of a log line: `"code": "user_not_found",` or `code=user_not_found`. */
const field = /^[{,\s]*["']?[\w.$-]+["']?\s*(?:=>|[:=])\s*["']?([^"']+?)["']?[\s,;}\]]*$/;
/** Longer text is not a single field, and matching it would take a long time. */
const maxFieldLength = 500;
/** A word of a sentence that may be a code: it has a separator, a digit, or mixed case. */
const identifier = /[_\p{N}]|\p{L}[-.:/]\p{L}|\p{Ll}\p{Lu}|^\p{Lu}{4,}$/u;
/** The last part of a path or a qualified name: `ErrorCode.USER_NOT_FOUND`. */
const lastSegment = /^\S+(?:::|[./#])([^\s./#:]+)\/?$/;

/** Returns the variants of the whole query: the query itself and, if it is a single field, the value of the field. */
export function expandWholeQuery(query: string): [string, ...string[]] {
  const whole = query.trim();
  const value = whole.length > maxFieldLength ? undefined : field.exec(whole)?.[1];
  return value === undefined || value === whole ? [whole] : [whole, value];
}

/**
 * Returns all variants of a query, the most likely first: the whole query, then each part that looks like an
 * identifier.
 */
export function expandQuery(query: string): string[] {
  const variants = expandWholeQuery(query);
  const [whole] = variants;
  const parts = whole.split(/[^\p{L}\p{N}_.:/~-]+/u).map(trimSeparators);
  const identifiers = parts.filter((part) => part !== whole && identifier.test(part));
  const segments = [whole, ...identifiers].flatMap((part) => lastSegment.exec(part)?.[1] ?? []);
  return [...new Set([...variants, ...identifiers, ...segments])];
}

function trimSeparators(part: string): string {
  return part.replace(/^[.:/~-]+|[.:/~-]+$/g, '');
}
