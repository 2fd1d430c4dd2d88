/** Finds UUIDs, IP addresses, and MAC addresses, but not versions, dates, netmasks, and names. */
import { isAlphanumeric, isWordStart } from '../boundaries.ts';
import type { Secret, SecretKind } from '../secret.ts';

const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi;
const ipv4 = /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}/g;
const ipv6 = /(?:[\da-f]{1,4}:|::)[\da-f:]{0,60}(?:[\da-f]|::)/gi;
const mac =
  /(?:[\da-f]{2}([:-])(?:[\da-f]{2}\1){4}[\da-f]{2}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4})/gi;
/** Versions also have four numbers: `v1.2.3.4`, `Chrome/120.0.0.0`, `tool-1.2.3.4`, `version 1.2.3.4`. */
const beforeVersion =
  /(?:[A-Za-z]\/|[A-Za-z]-|[.\d]|(?:\bv|version|release|build)["']?[ :=]{0,3}["']?)$/i;

/** Finds UUIDs, IP addresses, and MAC addresses. */
export function findNumbers(text: string): Secret[] {
  const find = (
    pattern: RegExp,
    kind: SecretKind,
    isSecret: (start: number, end: number) => boolean = () => true,
  ): Secret[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const start = match.index;
      const end = start + match[0].length;
      const isWhole = isWordStart(text, start) && !isAlphanumeric(text, end);
      return isWhole && isSecret(start, end) ? [{ start, end, kind }] : [];
    });
  return [
    ...find(uuid, 'id'),
    ...find(ipv4, 'ip-address', (start, end) => isIpv4(text, start, end)),
    ...find(ipv6, 'ip-address', (start, end) => isIpv6(text.slice(start, end))),
    ...find(mac, 'mac-address', (start, end) => isMac(text, start, end)),
  ];
}

function isIpv4(text: string, start: number, end: number): boolean {
  const numbers = text.slice(start, end).split('.').map(Number);
  if (numbers.some((number) => number > 255)) return false;
  // Loopback addresses, addresses such as `0.0.0.0`, and netmasks are not secrets.
  if (numbers[0] === 127 || numbers.every((number) => number === numbers[0])) return false;
  if (numbers[0] === 0 || (numbers[0] === 255 && numbers[1] === 255)) return false;
  if (/^255\.(?:0|128|192|224|240|248|252|254)\.0\.0$/.test(numbers.join('.'))) return false;
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

/** Returns whether a text is a MAC address: not a part of a fingerprint, and not an address of all devices or of none. */
function isMac(text: string, start: number, end: number): boolean {
  const address = text.slice(start, end);
  if (/^(?:0|f|\W)+$/i.test(address) || (!/[a-f]/i.test(address) && /^\d+[.-]/.test(address)))
    return false;
  return (
    !/[\da-f][:.-]$/i.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[:.-][\da-f]/i.test(text.slice(end, end + 2))
  );
}
