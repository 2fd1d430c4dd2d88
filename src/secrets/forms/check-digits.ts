/** Finds numbers that prove themselves by their check digits: payment cards and IBANs. */
import { isAlphanumeric, isWordStart } from '../boundaries.ts';
import type { Secret } from '../secret.ts';

/** The same separator is between all groups. */
const card = /\d(?:\d{11,18}|\d{1,9}(?:([ .+-]|%20)\d{2,10})(?:\1\d{2,10}){0,5})/g;
/** The first digits of card numbers: Visa, Mastercard, Amex, Diners, Discover, JCB, UnionPay, Maestro, Mir. */
const issuer =
  /^(?:4\d{15}|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|3(?:0[0-5]|[68])\d{11,13}|(?:6011|64[4-9]|65)\d{12,14}|35\d{14}|(?:62|81)\d{14}|(?:50|5[6-8]|63|67)\d{14})$/;
const iban = /[A-Z]{2}\d{2}(?:(?:[ .+-]|%20)?[A-Z\d]){11,30}/g;
/** The lengths of IBANs by country. */
const ibanLengths = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 ' +
    'GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 ' +
    'MD24 ME22 MK19 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 SO23 ' +
    'ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Finds card numbers and IBANs in any grouping. */
export function findCheckedNumbers(text: string): Secret[] {
  return [...findCards(text), ...findIbans(text)];
}

function findCards(text: string): Secret[] {
  return [...text.matchAll(card)].flatMap(({ index, 0: number, 1: separator }) => {
    const end = index + number.length;
    const isPart = /[\d.,+-]/.test(text.charAt(index - 1)) || !isNumberEnd(text, end, separator);
    if (isPart || !isWordStart(text, index)) return [];
    const digits = number.replace(/%20|\D/g, '');
    return issuer.test(digits) && hasLuhnDigit(digits)
      ? [{ start: index, end, kind: 'card-number' as const }]
      : [];
  });
}

function isNumberEnd(text: string, end: number, separator = ''): boolean {
  const after = text.slice(end, end + separator.length + 1);
  return !isAlphanumeric(text, end) && !(separator !== '' && /^(?:\D|%20)\d$/.test(after));
}

function findIbans(text: string): Secret[] {
  return [...text.matchAll(iban)].flatMap(({ index, 0: found }) => {
    const end = findIbanEnd(text, index, ibanLengths.get(found.slice(0, 2)) ?? 0, found.length);
    if (end === null || !isWordStart(text, index) || isAlphanumeric(text, end)) return [];
    return hasIbanDigits(text.slice(index, end))
      ? [{ start: index, end, kind: 'iban' as const }]
      : [];
  });
}

/** Returns the end of an IBAN of a length without separators; `null` if the text is shorter. */
function findIbanEnd(text: string, start: number, length: number, found: number): number | null {
  let count = 0;
  for (let at = start; at < start + found; at++) {
    if (text.startsWith('%20', at)) at += 3;
    if (isAlphanumeric(text, at)) count++;
    if (count === length && count > 0) return at + 1;
  }
  return null;
}

/** The check of ISO 7064, modulo 97. */
function hasIbanDigits(text: string): boolean {
  const letters = text.replace(/%20|[^A-Z\d]/g, '');
  let rest = 0;
  for (const letter of letters.slice(4) + letters.slice(0, 4)) {
    const value = parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** The check of Luhn. */
function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    sum += index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}
