/** Finds the known codes in a text: whole identifiers in any spelling. */
import type { Entry } from '../../search/index/entries.ts';
import {
  isConnector,
  isDigit,
  isLower,
  isUpper,
  isWordCharacter,
  underscore,
} from '../../search/normalize/characters.ts';
import { CodeSpellings, type CodeSpelling } from './code-spellings.ts';
import { splitIdentifier } from './identifiers.ts';

const maxIdentifierLength = 400;
const maxCandidates = 5000;
/** How many characters are read before the search yields. */
const yieldInterval = 65_536;
const hyphen = 45;

/** A position in a text where a known code appears. */
export interface CodeCandidate extends CodeSpelling {
  start: number;
  end: number;
}

/** Finds known codes. */
export interface CodeFinder {
  /**
   * Finds the codes in a text, in their order.
   *
   * @yields at intervals, so that a caller can let other tasks run
   */
  find(text: string): Generator<undefined, CodeCandidate[]>;
  /** Returns the codes that are equal to a whole value. */
  findWhole(value: string): CodeSpelling[];
}

/** Creates a finder for the codes of these entries. */
export function createCodeFinder(entries: readonly Entry[]): CodeFinder {
  const spellings = new CodeSpellings(entries.filter(({ isCode }) => isCode));
  return {
    find: (text) => findCodes(text, spellings),
    findWhole(value) {
      const text = value.trim();
      const exact = spellings.findExact(text);
      return exact.length > 0 ? exact : spellings.findFolded(text);
    },
  };
}

function* findCodes(text: string, spellings: CodeSpellings): Generator<undefined, CodeCandidate[]> {
  const candidates: CodeCandidate[] = [];
  // The start of an identifier, the position of its last letter, and whether it has separators, or several words or numbers.
  let start = -1;
  let last = -1;
  let hasSeparator = false;
  let isSeveral = false;
  let nextYield = yieldInterval;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isWordCharacter(unit)) {
      if (start === -1) {
        start = at;
        hasSeparator = isSeveral = false;
      } else if (last < at - 1) {
        if (last < at - 2 || text.charCodeAt(last + 1) !== hyphen) hasSeparator = true;
        else isSeveral = true;
      } else if (!isSeveral && !isLower(unit)) {
        isSeveral = unit === underscore || isWordStart(unit, text.charCodeAt(at - 1));
      }
      last = at;
      continue;
    }
    if (start === -1 || isConnector(unit)) continue;
    const from = start + findOffset(text, start);
    const length = last + 1 - from;
    const canBeCode =
      hasSeparator ||
      (isSeveral && spellings.canBeFolded(text, from)) ||
      spellings.canBeExact(text, from, length);
    if (canBeCode && length >= spellings.minLength && length <= maxIdentifierLength) {
      const identifier = text.slice(from, last + 1);
      const found = findInIdentifier(identifier, from, hasSeparator, isSeveral, spellings);
      candidates.push(...found.filter((code) => !isInNamespace(text, from, code)));
      if (candidates.length >= maxCandidates) break;
    }
    start = -1;
    if (at > nextYield) {
      yield;
      nextYield = at + yieldInterval;
    }
  }
  return candidates.length > 0 ? candidates : findOnlyWord(text, spellings);
}

/** Finds the code that is the whole text, in any spelling: `ist0101`, `gone`. */
function findOnlyWord(text: string, spellings: CodeSpellings): CodeCandidate[] {
  const word = text.trim();
  if (word.length > maxIdentifierLength || /\s/.test(word)) return [];
  const start = text.indexOf(word);
  return spellings
    .findAnySpelling(word)
    .map((spelling) => ({ ...spelling, start, end: start + word.length }));
}

/** Whether a character begins a word or a number inside an identifier: `userNotFound`, `ist0101`. */
function isWordStart(unit: number, before: number): boolean {
  return (isUpper(unit) && isLower(before)) || (isDigit(unit) && !isDigit(before));
}

/** Finds the code that is a whole identifier, or the codes that are its parts. */
function findInIdentifier(
  identifier: string,
  start: number,
  hasSeparator: boolean,
  isSeveral: boolean,
  spellings: CodeSpellings,
): CodeCandidate[] {
  const locate = (found: readonly CodeSpelling[], text: string, offset: number) =>
    found.map((spelling): CodeCandidate => ({
      ...spelling,
      start: start + offset,
      end: start + offset + text.length,
    }));
  const exact = spellings.findExact(identifier);
  if (exact.length > 0) return locate(exact, identifier, 0);
  if (!hasSeparator)
    return isSeveral ? locate(spellings.findFolded(identifier), identifier, 0) : [];
  const parts = splitIdentifier(identifier, spellings.hasSeparators ? 0 : spellings.minLength);
  if (parts.length === 0 && !spellings.hasSeparators) return [];
  const inParts = parts.flatMap(({ text, offset }) =>
    locate(spellings.findExact(text), text, offset),
  );
  if (inParts.length > 0 || !isSeveral) return removeOverlaps(inParts);
  for (const { text, offset } of [{ text: identifier, offset: 0 }, ...parts]) {
    const folded = spellings.findFolded(text);
    if (folded.length > 0) return locate(folded, text, offset);
  }
  return [];
}

/**
 * Returns whether a code follows the namespace of another system: `auth/user-not-found`. A path has several segments or
 * begins with a slash, and the namespace may be the catalog.
 */
function isInNamespace(text: string, from: number, { start, entry }: CodeCandidate): boolean {
  const namespace = text.slice(from, start);
  return (
    /^[\p{L}\p{N}_-]+\/$/u.test(namespace) &&
    text[from - 1] !== '/' &&
    !entry.label.includes('/') &&
    namespace !== `${entry.catalog}/`
  );
}

/** Removes codes that are part of a longer code before them. */
function removeOverlaps(candidates: readonly CodeCandidate[]): CodeCandidate[] {
  const kept: CodeCandidate[] = [];
  for (const { start, end, ...spelling } of candidates) {
    const isPart = kept.some(
      (other) =>
        start < other.end && end > other.start && !(start === other.start && end === other.end),
    );
    if (!isPart) kept.push({ ...spelling, start, end });
  }
  return kept;
}

/**
 * Returns the offset of the code from the start of an identifier: positive after an escape, negative with a minus sign.
 */
function findOffset(text: string, start: number): number {
  const before = text.charAt(start - 1);
  if (before === '\\' && /[ntr]/.test(text.charAt(start))) return 1;
  if (before === '%' && /^[\da-f]{2}/i.test(text.slice(start, start + 2))) return 2;
  return before === '-' && /\d/.test(text.charAt(start)) ? -1 : 0;
}
