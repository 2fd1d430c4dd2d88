/** Merges matches, by the parts of the paste that they were read from. */
import { orderSpans, type Match } from '../explanation.ts';
import type { Group } from '../read/fields.ts';

/** A match and its parts of the paste. */
export interface LocatedMatch {
  match: Match;
  /** The objects whose texts belong to it. */
  groups: ReadonlySet<Group>;
  /** The range from its first recognized part to its last. */
  from: number;
  to: number;
}

/** Locates a match by its recognized parts. */
export function locateMatch(groups: ReadonlySet<Group>, match: Match): LocatedMatch {
  const ends = match.spans.flatMap(({ start, end }) => [start, end]);
  return { match, groups, from: Math.min(...ends), to: Math.max(...ends) };
}

/**
 * Merges matches of the same error and counts them. A mention of a code belongs to the error with this code. Returns
 * the matches in the order in which they appear in the paste.
 */
export function mergeMatches(located: readonly LocatedMatch[]): Match[] {
  const merged: Match[] = [];
  for (const { match } of located.toSorted((a, b) => a.from - b.from)) {
    const index = merged.findIndex((other) => isSameError(other, match));
    const other = merged[index];
    if (!other) merged.push({ ...match, spans: orderSpans(match.spans) });
    else merged[index] = merge(other, match);
  }
  return merged;
}

/** Returns whether two matches are the same error, or one of them adds nothing to the other. */
function isSameError(a: Match, b: Match): boolean {
  if (a.entry !== b.entry) return false;
  if (isMentionOf(a, b) || isMentionOf(b, a)) return true;
  return a.errorCase === b.errorCase && toValuesKey(a) === toValuesKey(b);
}

/** Returns whether a match is only a code, without a case or values that are not in the other match. */
function isMentionOf(mention: Match, other: Match): boolean {
  const { spans, values, errorCase, confidence } = mention;
  const isBare = spans.every(({ what }) => what === 'code') && values.length === 0;
  const isKnownCase = errorCase === null || errorCase === other.errorCase;
  return isBare && (isKnownCase || confidence < other.confidence);
}

function merge(a: Match, b: Match): Match {
  const [better, other] = countDetails(b) > countDetails(a) ? [b, a] : [a, b];
  const isRepeated =
    toValuesKey(a) === toValuesKey(b) &&
    a.errorCase === b.errorCase &&
    countDetails(a) === countDetails(b);
  const isMention = isMentionOf(other, better) && !isRepeated;
  return {
    ...better,
    // A mention of the code does not increase the confidence in the case, and its differences remain.
    confidence: isMention ? better.confidence : Math.max(a.confidence, b.confidence),
    status: better.status ?? other.status,
    spans: orderSpans([...a.spans, ...b.spans]),
    count: isRepeated ? a.count + b.count : Math.max(a.count, b.count),
  };
}

/** Counts the details of a match. */
function countDetails({ errorCase, spans, values, differences, alternatives }: Match): number {
  return (
    (errorCase ? 1 : 0) +
    (spans.some(({ what }) => what === 'message') ? 2 : 0) +
    (values.length > 0 ? 1 : 0) +
    (errorCase && alternatives.length > 0 ? 0.5 : 0) +
    (differences.length > 0 ? 0.5 : 0)
  );
}

function toValuesKey({ values }: Match): string {
  return JSON.stringify(values);
}
