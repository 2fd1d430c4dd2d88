/** Headers of requests and responses: which part of their values is secret, and where a value ends that has blanks in it. */
import { isNoSecret } from './exceptions.ts';
import type { Name } from './names.ts';
import { trimmedEnd } from './places.ts';
import type { Secret } from './secrets.ts';

const longestCookieName = 256;
const scheme = /(?:bearer|basic|token|apikey|negotiate|ntlm|dpop|key)(?:[ +]{1,4}|%20)/iy;
/** Schemes whose credentials have blanks in them. */
const longScheme = /(?:digest|hawk|aws4-hmac-sha256|token(?= {1,4}\w+=")) {1,4}/iy;

/** The secret in a value: without a scheme or attributes; none where the value is something else. */
export function secretIn(text: string, name: Name, start: number, end: number): Secret[] {
  if (name.kind === 'cookie') return cookieIn(text, name, start, end);
  const from = Math.min(end, behindScheme(text, name, start));
  const isWhole = from < end && hasLongScheme(text, name, start);
  return !isWhole && isNoSecret(text.slice(from, end), name.kind)
    ? []
    : [{ start: from, end, kind: name.kind }];
}

/** Where the credentials begin in a value. */
export function behindScheme(text: string, { text: name }: Name, start: number): number {
  if (name !== 'authorization') return start;
  const found = [longScheme, scheme].find((pattern) => {
    pattern.lastIndex = start;
    return pattern.test(text);
  });
  return found?.lastIndex ?? start;
}

/**
 * Where a header without quotes ends that has blanks in it: with its line, or with the quotes around it on a command
 * line; `null` for other values.
 */
export function headerEnd(text: string, name: Name, start: number, line: number): number | null {
  if (name.joint === '=' || !(isCookieHeader(name) || hasLongScheme(text, name, start)))
    return null;
  if (isCookieHeader(name) && !isPair(text, start)) return start;
  const before = text.slice(Math.max(0, name.start - 20), name.start);
  const quote = /(["'])[\w-]*$/.exec(before)?.[1];
  const close = quote ? text.slice(start, line).indexOf(quote) : -1;
  return close === -1 ? trimmedEnd(text, start, line, ' \t\r') : start + close;
}

function cookieIn(text: string, name: Name, start: number, end: number): Secret[] {
  const value = text.slice(start, end);
  if (isNoSecret(value, 'cookie')) return [];
  // `cookie: missing`
  if (isCookieHeader(name) && !isPair(value, 0)) return [];
  if (name.text !== 'set-cookie') return [{ start, end, kind: 'cookie' }];
  const [sign, attributes] = [value.indexOf('='), value.indexOf(';')];
  const to = attributes === -1 ? end : start + attributes;
  return start + sign + 1 < to ? [{ start: start + sign + 1, end: to, kind: 'cookie' }] : [];
}

function isCookieHeader({ text, joint }: Name): boolean {
  return joint !== '=' && /^(?:set-)?cookie$/.test(text);
}

/** Whether the name of a cookie and its value stand there. */
function isPair(text: string, start: number): boolean {
  return /^[^=;\s]+=/.test(text.slice(start, start + longestCookieName));
}

function hasLongScheme(text: string, { text: name }: Name, start: number): boolean {
  longScheme.lastIndex = start;
  return name === 'authorization' && longScheme.test(text);
}
