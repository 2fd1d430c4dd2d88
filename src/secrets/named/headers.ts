/** Reads headers of requests and responses: finds the secret part of a value, and the end of a value with blanks. */
import { trimEnd } from '../boundaries.ts';
import { isHarmless } from '../exceptions.ts';
import type { Name } from './names.ts';
import type { Secret } from '../secret.ts';

const maxCookieNameLength = 256;
/** The end of the line, or of the string, if the header is in a string. */
const stringEnd = /\\{1,15}[nr]|\\{0,15}["'](?=\s{0,10}(?:[}\]]|,\s{0,10}\\{0,15}["'{]))/;
const scheme = /(?:bearer|basic|token|apikey|negotiate|ntlm|dpop|key)(?:[ +]{1,4}|%20)/iy;
/** Schemes whose credentials contain blanks. */
const longScheme = /(?:digest|hawk|aws4-hmac-sha256|token(?= {1,4}\w+=")) {1,4}/iy;

/** Returns the secret in a value, without its scheme and attributes; empty if the value is something else. */
export function findSecretPart(text: string, name: Name, start: number, end: number): Secret[] {
  if (name.kind === 'cookie') return findCookie(text, name, start, end);
  const from = Math.min(end, skipScheme(text, name, start));
  const isWhole = from < end && hasLongScheme(text, name, start);
  return !isWhole && isHarmless(text.slice(from, end), name.kind)
    ? []
    : [{ start: from, end, kind: name.kind }];
}

/** Returns the start of the credentials in a value. */
export function skipScheme(text: string, { text: name }: Name, start: number): number {
  if (name !== 'authorization') return start;
  const found = [longScheme, scheme].find((pattern) => {
    pattern.lastIndex = start;
    return pattern.test(text);
  });
  return found?.lastIndex ?? start;
}

/**
 * Finds the end of an unquoted header value with blanks: the end of its line, or the quotes around it on a command
 * line.
 *
 * @param line the end of the line of the value
 * @returns `null` for other values
 */
export function findHeaderEnd(
  text: string,
  name: Name,
  start: number,
  line: number,
): number | null {
  if (
    /^(?:=|words| )$/.test(name.separator) ||
    !(isCookieHeader(name) || hasLongScheme(text, name, start))
  )
    return null;
  if (isCookieHeader(name) && !hasCookie(text, start)) return start;
  const before = text.slice(Math.max(0, name.start - 20), name.start);
  const quote = /(["'])[\w-]*$/.exec(before)?.[1];
  const value = text.slice(start, line);
  const close = quote ? value.indexOf(quote) : value.search(stringEnd);
  return close === -1 ? trimEnd(text, start, line, ' \t\r') : start + close;
}

function findCookie(text: string, name: Name, start: number, end: number): Secret[] {
  const value = text.slice(start, end);
  if (isHarmless(value, 'cookie')) return [];
  // `cookie: missing`
  if (isCookieHeader(name) && !hasCookie(value, 0)) return [];
  if (name.text !== 'set-cookie') return [{ start, end, kind: 'cookie' }];
  const [sign, attributes] = [value.indexOf('='), value.indexOf(';')];
  const to = attributes === -1 ? end : start + attributes;
  return start + sign + 1 < to ? [{ start: start + sign + 1, end: to, kind: 'cookie' }] : [];
}

function isCookieHeader({ text, separator }: Name): boolean {
  return separator !== '=' && /^(?:set-)?cookie$/.test(text);
}

/** Returns whether a cookie with its name and value is at an offset. */
function hasCookie(text: string, start: number): boolean {
  return /^(?!(?:samesite|path|domain|expires|max-age)=)[^=;\s]+=/i.test(
    text.slice(start, start + maxCookieNameLength),
  );
}

function hasLongScheme(text: string, { text: name }: Name, start: number): boolean {
  longScheme.lastIndex = start;
  return name === 'authorization' && longScheme.test(text);
}
