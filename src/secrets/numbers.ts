/** UUIDs, account numbers, IP addresses and phone numbers, told from versions, dates and names. */
import { isAlphanumeric, isFree } from './places.ts';
import type { Secret } from './secrets.ts';

const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi;
const account = /arn:aws[a-z-]{0,10}:[a-z0-9-]{0,40}:[a-z0-9-]{0,40}:(\d{12})/g;
const address4 = /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}/g;
const address6 = /(?:[\da-f]{1,4}:|::)[\da-f:]{0,60}(?:[\da-f]|::)/gi;
const phone = /(?:\+|%2B)\(?[1-9](?:[ .()/-]{0,2}\d){7,14}/gi;

/** Finds UUIDs, account numbers of AWS, IP addresses and international phone numbers. */
export function findNumbers(text: string): Secret[] {
  const found: Secret[] = [];
  const add = (
    pattern: RegExp,
    kind: Secret['kind'],
    isOne: (start: number, end: number) => boolean,
  ) => {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const start = end - (match[1] ?? match[0]).length;
      if (isFree(text, start) && !isAlphanumeric(text, end) && isOne(start, end))
        found.push({ start, end, kind });
    }
  };
  add(uuid, 'ID', () => true);
  add(account, 'ID', () => true);
  add(address4, 'IP address', (start, end) => isAddress4(text, start, end));
  add(address6, 'IP address', (start, end) => isAddress6(text.slice(start, end)));
  add(phone, 'phone number', (start, end) => isPhone(text, start, end));
  return found;
}

/** Versions have four numbers as well: `v1.2.3.4`, `Chrome/120.0.0.0`, `tool-1.2.3.4`, `version 1.2.3.4`. */
const versionBefore =
  /(?:[A-Za-z]\/|[A-Za-z]-|[.\d]|(?:\bv|version|release|build)["']?[ :=]{0,3}["']?)$/i;

function isAddress4(text: string, start: number, end: number): boolean {
  const numbers = text.slice(start, end).split('.').map(Number);
  if (numbers.some((number) => number > 255)) return false;
  // The machine itself is no secret.
  if (numbers[0] === 127 || numbers.every((number) => number === numbers[0])) return false;
  if (/^(?:\.\d|-[A-Za-z]|\+)/.test(text.slice(end, end + 2))) return false;
  return !versionBefore.test(text.slice(Math.max(0, start - 16), start));
}

/** Eight groups, or fewer with `::`; names that C++ and Rust join with `::` have no digits, and seldom three parts. */
function isAddress6(text: string): boolean {
  const groups = text.split(':').filter(Boolean);
  if (!/\d/.test(text) || groups.length > 8 || groups.some((group) => group.length > 4))
    return false;
  const isLong = groups.length >= 3 || /^(?=.{0,3}\d)[\da-f]{4}:/i.test(text);
  if (text.includes('::')) return isLong && !/:::|::.+::/.test(text);
  return groups.length === 8 && text.split(':').length === 8;
}

/** A date that was added in a patch, and a number with a fraction, begin with a plus as well. */
function isPhone(text: string, start: number, end: number): boolean {
  const number = text.slice(start, end);
  if (/^\+(?:19|20)\d\d-\d\d-\d\d/.test(number) || /^\+\d+\.\d+$/.test(number)) return false;
  return text[start - 1] !== '+' && text[start - 1] !== '_';
}
