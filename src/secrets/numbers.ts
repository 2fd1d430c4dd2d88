/** Finds UUIDs, account numbers, IP addresses, and phone numbers, but not versions, dates, and names. */
import { isAlphanumeric, isWordStart } from './boundaries.ts';
import type { Secret, SecretKind } from './secret.ts';

const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi;
const account = /arn:aws[a-z-]{0,10}:[a-z0-9-]{0,40}:[a-z0-9-]{0,40}:(\d{12})/g;
const ipv4 = /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}/g;
const ipv6 = /(?:[\da-f]{1,4}:|::)[\da-f:]{0,60}(?:[\da-f]|::)/gi;
const phone = /(?:\+|%2B)\(?[1-9](?:[ .()/-]{0,2}\d){7,14}/gi;
/** Versions also have four numbers: `v1.2.3.4`, `Chrome/120.0.0.0`, `tool-1.2.3.4`, `version 1.2.3.4`. */
const beforeVersion =
  /(?:[A-Za-z]\/|[A-Za-z]-|[.\d]|(?:\bv|version|release|build)["']?[ :=]{0,3}["']?)$/i;

/** Finds UUIDs, AWS account numbers, IP addresses, and international phone numbers. */
export function findNumbers(text: string): Secret[] {
  const find = (
    pattern: RegExp,
    kind: SecretKind,
    isSecret: (start: number, end: number) => boolean = () => true,
  ): Secret[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      const start = end - (match[1] ?? match[0]).length;
      const isWhole = isWordStart(text, start) && !isAlphanumeric(text, end);
      return isWhole && isSecret(start, end) ? [{ start, end, kind }] : [];
    });
  return [
    ...find(uuid, 'id'),
    ...find(account, 'id'),
    ...find(ipv4, 'ip-address', (start, end) => isIpv4(text, start, end)),
    ...find(ipv6, 'ip-address', (start, end) => isIpv6(text.slice(start, end))),
    ...find(phone, 'phone-number', (start, end) => isPhone(text, start, end)),
  ];
}

function isIpv4(text: string, start: number, end: number): boolean {
  const numbers = text.slice(start, end).split('.').map(Number);
  if (numbers.some((number) => number > 255)) return false;
  // Loopback addresses and addresses such as `0.0.0.0` are not secrets.
  if (numbers[0] === 127 || numbers.every((number) => number === numbers[0])) return false;
  if (/^(?:\.\d|-[A-Za-z]|\+)/.test(text.slice(end, end + 2))) return false;
  return !beforeVersion.test(text.slice(Math.max(0, start - 16), start));
}

/**
 * Returns whether a text is an IPv6 address: eight groups, or fewer with `::`. Names in C++ and Rust with `::` have no
 * digits, and rarely three parts.
 */
function isIpv6(text: string): boolean {
  const groups = text.split(':').filter(Boolean);
  if (!/\d/.test(text) || groups.length > 8 || groups.some((group) => group.length > 4))
    return false;
  const isLong = groups.length >= 3 || /^(?=.{0,3}\d)[\da-f]{4}:/i.test(text);
  if (text.includes('::')) return isLong && !/:::|::.+::/.test(text);
  return groups.length === 8 && text.split(':').length === 8;
}

/**
 * Returns whether a number is a phone number. An added date in a patch and a decimal number may also begin with a plus
 * sign.
 */
function isPhone(text: string, start: number, end: number): boolean {
  const number = text.slice(start, end);
  if (/^\+(?:19|20)\d\d-\d\d-\d\d/.test(number) || /^\+\d+\.\d+$/.test(number)) return false;
  return text[start - 1] !== '+' && text[start - 1] !== '_';
}
