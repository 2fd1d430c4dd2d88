/** Kinds of characters by their UTF-16 code unit: faster than patterns for texts of a megabyte. */

export const underscore = 95;

const [unknown, word, other] = [0, 1, 2];
const kinds = new Uint8Array(0x10000);

/** A letter, a digit or an underscore of any script; half of a pair counts as none. */
export function isWordUnit(unit: number): boolean {
  let kind = kinds[unit] ?? other;
  if (kind === unknown) {
    kind = /[\p{L}\p{N}_]/u.test(String.fromCharCode(unit)) ? word : other;
    if (unit < 0x10000) kinds[unit] = kind;
  }
  return kind === word;
}

/** What joins a code to what it belongs to: a catalog, a class, a path (`.:/~#$@`). A hyphen is the code's own. */
export function isJoint(unit: number): boolean {
  return (
    unit === 46 ||
    unit === 47 ||
    unit === 58 ||
    unit === 126 ||
    unit === 64 ||
    unit === 35 ||
    unit === 36
  );
}

/** What joins identifiers: the same, and `-+*`. */
export function isJoiner(unit: number): boolean {
  return isJoint(unit) || unit === 45 || unit === 42 || unit === 43;
}

export function isLower(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

export function isUpper(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

/** A first character and a length as one number. */
export function shapeOf(first: number, length: number): number {
  return length * 0x10000 + first;
}
