/** Finds the parts of longer identifiers that can be a code. */
import { isSeparator } from '../../search/normalize/characters.ts';

/** An identifier with more parts is a path or a list, whose parts are read separately. */
const maxParts = 8;

/** A part of a longer identifier. */
export interface IdentifierPart {
  text: string;
  /** Its start in the identifier. */
  offset: number;
}

/** Whether a spelling begins and ends with a letter or a digit. Otherwise it is a piece of a longer one. */
export function isBounded(text: string): boolean {
  return /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(text);
}

/**
 * Splits an identifier at its separators, the longest part first.
 *
 * @param minLength length of the shortest code; 0 if codes contain separators, so that adjacent parts are combined as well
 */
export function splitIdentifier(identifier: string, minLength: number): IdentifierPart[] {
  const parts: IdentifierPart[] = [];
  let start = 0;
  for (let at = 0; at <= identifier.length; at++) {
    if (at < identifier.length && !isSeparator(identifier.charCodeAt(at))) continue;
    if (at > start && at - start >= minLength) {
      parts.push({ text: identifier.slice(start, at), offset: start });
    }
    start = at + 1;
  }
  if (minLength > 0 || parts.length > maxParts) return parts;
  return parts
    .flatMap((first, index) =>
      parts.slice(index).map((last) => ({
        text: identifier.slice(first.offset, last.offset + last.text.length),
        offset: first.offset,
      })),
    )
    .sort((a, b) => b.text.length - a.text.length);
}
