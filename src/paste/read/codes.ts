/** Finds the known codes in a text: whole identifiers, in their own spelling or in another one. */
import type { Entry } from '../../search/index/entries.ts';
import {
  isSeparator,
  isConnector,
  shapeOf,
  isLower,
  isUpper,
  isWordCharacter,
  underscore,
} from '../../search/normalize/characters.ts';
import { fold } from '../../search/normalize/spelling.ts';

/** A place of a text where a known code stands. */
export interface CodeCandidate {
  entry: Entry;
  start: number;
  end: number;
  /** Whether it is spelled as the API spells it. */
  isExact: boolean;
  /** Whether it cannot be an ordinary word or number. */
  isDistinctive: boolean;
}

export interface CodeFinder {
  /** @yields now and then, so that a caller can let others work */
  find(text: string): Generator<undefined, CodeCandidate[]>;
  /** The codes that a value is, as a whole. */
  findWhole(value: string): { entry: Entry; isExact: boolean; isDistinctive: boolean }[];
}

/** More parts are a path or a list, whose parts are read one by one. */
const mostParts = 8;
const longestRun = 400;
const mostFound = 5000;
const pieceSize = 65_536;
const hyphen = 45;
const none: readonly never[] = [];

export function createCodeFinder(all: readonly Entry[]): CodeFinder {
  const entries = all.filter(({ isCode }) => isCode);
  const bySpelling = Map.groupBy(entries, ({ label }) => label);
  const byFold = Map.groupBy(entries, ({ label }) => fold(label));
  const lengths = entries.map(({ label }) => label.length);
  /** First letters and lengths of all codes: most identifiers are told by them, faster than by looking up. */
  const shapes = new Set(entries.map(({ label }) => shapeOf(label.charCodeAt(0), label.length)));
  const longest = Math.max(0, ...lengths);
  const isJoining = entries.some(({ label }) =>
    Array.from(label, (character) => character.charCodeAt(0)).some(isSeparator),
  );
  const shortest = Math.min(...lengths, longestRun);

  const spelled = (part: string) =>
    shapes.has(shapeOf(part.charCodeAt(0), part.length)) ? bySpelling.get(part) : undefined;
  const beginnings = new Set([...byFold.keys()].map((folded) => beginningOf(folded, 0)));
  /** Whether the fold of what begins here may be that of a code: folding takes longer, and hardly anything does. */
  const mayBegin = (text: string, at: number) => {
    const beginning = beginningOf(text, at);
    return beginning === null || beginnings.has(beginning);
  };
  const folded = (part: string) => {
    if (part.length > longest * 2 || !isSeveralWords(part) || !isBounded(part)) return undefined;
    return mayBegin(part, 0) ? byFold.get(fold(part)) : undefined;
  };

  const foundAs = (part: string, start: number, own: readonly Entry[], isExact: boolean) =>
    own.map((entry): CodeCandidate => {
      return {
        entry,
        start,
        end: start + part.length,
        isExact,
        isDistinctive: isDistinctive(part),
      };
    });
  const inRun = (
    run: string,
    start: number,
    hasJoint: boolean,
    isSeveral: boolean,
  ): readonly CodeCandidate[] => {
    const exact = spelled(run);
    if (exact) return foundAs(run, start, exact, true);
    if (!hasJoint) {
      const own = isSeveral ? folded(run) : undefined;
      return own ? foundAs(run, start, own, false) : none;
    }
    const pieces = parts(run, isJoining ? 0 : shortest);
    if (pieces.length === 0 && !isJoining) return none;
    const all = pieces.flatMap(({ text, offset }): readonly CodeCandidate[] => {
      const own = spelled(text);
      return own ? foundAs(text, start + offset, own, true) : none;
    });
    if (all.length > 0 || !isSeveral) return removeOverlaps(all);
    for (const { text, offset } of [{ text: run, offset: 0 }, ...pieces]) {
      const own = folded(text);
      if (own) return foundAs(text, start + offset, own, false);
    }
    return none;
  };

  return {
    *find(text) {
      const found: CodeCandidate[] = [];
      // Where a run of letters and of what joins them begins, and where its last letter is.
      let start = -1;
      let last = -1;
      let hasJoint = false;
      let isSeveral = false;
      let nextYield = pieceSize;
      for (let at = 0; at <= text.length; at++) {
        const unit = text.charCodeAt(at);
        if (isWordCharacter(unit)) {
          if (start === -1) {
            start = at;
            hasJoint = isSeveral = false;
          } else if (last < at - 1) {
            if (last < at - 2 || text.charCodeAt(last + 1) !== hyphen) hasJoint = true;
            else isSeveral = true;
          } else if (unit === underscore || (isUpper(unit) && isLower(text.charCodeAt(at - 1)))) {
            isSeveral = true;
          }
          last = at;
          continue;
        }
        if (start === -1 || isConnector(unit)) continue;
        const from = start + shift(text, start);
        const length = last + 1 - from;
        const isCode =
          hasJoint ||
          (isSeveral && mayBegin(text, from)) ||
          shapes.has(shapeOf(text.charCodeAt(from), length));
        if (isCode && length >= shortest && length <= longestRun) {
          const own = inRun(text.slice(from, last + 1), from, hasJoint, isSeveral);
          if (own.length > 0) found.push(...own);
          if (found.length >= mostFound) break;
        }
        start = -1;
        if (at > nextYield) {
          yield;
          nextYield = at + pieceSize;
        }
      }
      return found;
    },
    findWhole(value) {
      const text = value.trim();
      const exact = spelled(text);
      const own = exact ?? folded(text) ?? [];
      return own.map((entry) => ({
        entry,
        isExact: exact !== undefined,
        isDistinctive: isDistinctive(text),
      }));
    },
  };
}

/** The first three letters or digits as one number; `null` where they are not plain ones. */
function beginningOf(text: string, at: number): number | null {
  let beginning = 0;
  for (let place = at; place < at + 3; place++) {
    const unit = text.charCodeAt(place);
    const isDigit = unit >= 48 && unit <= 57;
    if (!isDigit && !isLower(unit) && !isUpper(unit)) return null;
    beginning = beginning * 128 + (isUpper(unit) ? unit + 32 : unit);
  }
  return beginning;
}

/** Of codes that are parts of each other the longer ones, which come first. */
function removeOverlaps(found: readonly CodeCandidate[]): CodeCandidate[] {
  const kept: CodeCandidate[] = [];
  for (const one of found) {
    const isPart = ({ start, end }: CodeCandidate) =>
      one.start < end && one.end > start && !(one.start === start && one.end === end);
    if (!kept.some(isPart)) kept.push(one);
  }
  return kept;
}

/** What belongs to no identifier although it stands right before one, and a sign that does. */
function shift(text: string, start: number): number {
  const before = text.charAt(start - 1);
  if (before === '\\' && /[ntr]/.test(text.charAt(start))) return 1;
  if (before === '%' && /^[\da-f]{2}/i.test(text.slice(start, start + 2))) return 2;
  return before === '-' && /\d/.test(text.charAt(start)) ? -1 : 0;
}

/**
 * Parts of a run that stand between its joints, the longest first.
 *
 * @param least length of the shortest part that may be a code; 0 where codes have joints themselves, so that several parts
 *   together may be one
 */
function parts(run: string, least: number): { text: string; offset: number }[] {
  const single: { text: string; offset: number }[] = [];
  let start = 0;
  for (let at = 0; at <= run.length; at++) {
    if (at < run.length && !isSeparator(run.charCodeAt(at))) continue;
    if (at > start && at - start >= least)
      single.push({ text: run.slice(start, at), offset: start });
    start = at + 1;
  }
  if (least > 0 || single.length > mostParts) return single;
  return single
    .flatMap((first, from) =>
      single.slice(from).map((last) => ({
        text: run.slice(first.offset, last.offset + last.text.length),
        offset: first.offset,
      })),
    )
    .sort((a, b) => b.text.length - a.text.length);
}

/** `UserNotFound`, `user-not-found`: a spelling that no single word of a sentence has. */
function isSeveralWords(text: string): boolean {
  return /[\p{L}\p{N}][_-]+[\p{L}\p{N}]|\p{Ll}\p{Lu}/u.test(text);
}

/** Whether a spelling begins and ends with a letter or a digit; what does not is the rest of a longer one. */
function isBounded(text: string): boolean {
  return /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(text);
}

/** Joints, digits or capitals inside, or letters that English does not have. */
const telling = /\p{L}[.:/#+]\p{L}|\p{L}{2}\p{N}|\p{N}\p{L}|^\p{Lu}{8,}$|[^\0-\x7f]/u;

/** Whether a spelling is a code wherever it stands; `404` and `timeout` are so only where a code is expected. */
function isDistinctive(text: string): boolean {
  return isSeveralWords(text) || telling.test(text) || text.length >= 20;
}
