/** Finds phone numbers and US social security numbers by the way in which people write them. */
import { isAlphanumeric, isWordStart } from '../boundaries.ts';
import type { Secret, SecretKind } from '../secret.ts';

const international = /(?:\+|%2B)\(?[1-9](?:[ .()/-]{0,2}\d){7,14}/gi;
/** North America: `(555) 010-0123`, `555-010-0123`, `555.010.0123`, `1-555-010-0123` */
const american = /(?:1[ .-])?(?:\([2-9]\d\d\) ?\d{3}[-. ]\d{4}|[2-9]\d\d([-.])\d{3}\1\d{4})/g;
/** The numbers of countries that write a zero before the area: `030 90182-1234`, `0171/2345678`, `06 12 34 56 78`. */
const trunk =
  /0[1-9]\d{1,3}(?: ?\/ ?\d{5,8}|[ -]\d{5,8}(?:-\d{1,4})?|([ -])\d{3,4}\1\d{3,4})|0[1-9](?:([ .])\d\d)(?:\2\d\d){3}|0\d-\d{4}-\d{4}/g;
const socialSecurity = /(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}/g;
const minDigits = 9;

/** Finds international phone numbers, the usual national forms, and social security numbers. */
export function findPhones(text: string): Secret[] {
  return [
    ...find(text, international, 'phone-number', isInternational),
    ...find(text, american, 'phone-number', isAlone),
    ...find(text, trunk, 'phone-number', isNational),
    ...find(text, socialSecurity, 'social-security-number', isAlone),
  ];
}

function find(
  text: string,
  pattern: RegExp,
  kind: SecretKind,
  isSecret: (text: string, start: number, end: number) => boolean,
): Secret[] {
  return [...text.matchAll(pattern)].flatMap(({ index: start, 0: number }) => {
    const end = start + number.length;
    const isWhole = isWordStart(text, start) && !isAlphanumeric(text, end);
    return isWhole && isSecret(text, start, end) ? [{ start, end, kind }] : [];
  });
}

/** Returns whether a number with a plus sign is a phone number: not an added date in a patch, and not a decimal number. */
function isInternational(text: string, start: number, end: number): boolean {
  const number = text.slice(start, end);
  if (/^\+(?:19|20)\d\d-\d\d-\d\d/.test(number) || /^\+\d+\.\d+$/.test(number)) return false;
  return text[start - 1] !== '+' && text[start - 1] !== '_';
}

function isNational(text: string, start: number, end: number): boolean {
  const digits = text.slice(start, end).replace(/\D/g, '');
  return digits.length >= minDigits && isAlone(text, start, end);
}

/** Returns whether a number is not a part of a longer one, such as a row of numbers, a date, or a decimal number. */
function isAlone(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 3), start), text.slice(end, end + 3)];
  return !/[\d)][ ./-]{1,2}$|[./_-]$/.test(before) && !/^[ .,/:-]{0,2}\d/.test(after);
}
