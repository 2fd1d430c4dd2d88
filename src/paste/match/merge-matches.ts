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
  /** Whether it is only a docs URL, which may be next to the error. */
  isLink: boolean;
}

/** Locates a match by its recognized parts. */
export function locateMatch(
  groups: ReadonlySet<Group>,
  match: Match,
  isLink = false,
): LocatedMatch {
  const ends = match.spans.flatMap(({ start, end }) => [start, end]);
  return { match, groups, from: Math.min(...ends), to: Math.max(...ends), isLink };
}

/**
 * Merges matches of the same error and counts them. A mention of a code belongs to the error with this code. Returns
 * the matches in the order in which they appear in the paste.
 *
 * @param preferredCatalog id of the catalog whose codes come before equally certain ones in the same place
 */
export function mergeMatches(located: readonly LocatedMatch[], preferredCatalog?: string): Match[] {
  const rank = ({ match }: LocatedMatch) => (match.entry.catalog === preferredCatalog ? 0 : 1);
  const merged: LocatedMatch[] = [];
  for (const next of located.toSorted((a, b) => comparePlaces(a, b) || rank(a) - rank(b))) {
    const index = merged.findIndex(({ match }) => isSameError(match, next.match));
    const other = merged[index];
    if (!other) {
      merged.push(next);
      continue;
    }
    const isLink = next.isLink || other.isLink;
    const match = merge(other.match, next.match, isLink);
    merged[index] = { ...other, match, isLink: next.isLink && other.isLink };
  }
  return merged.map(({ match }) => ({ ...match, spans: orderSpans(match.spans) }));
}

function comparePlaces(a: LocatedMatch, b: LocatedMatch): number {
  return a.from - b.from || b.match.confidence - a.match.confidence;
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

function merge(a: Match, b: Match, isLink: boolean): Match {
  const [better, other] = countDetails(b) > countDetails(a) ? [b, a] : [a, b];
  const isEqual =
    toValuesKey(a) === toValuesKey(b) &&
    a.errorCase === b.errorCase &&
    countDetails(a) === countDetails(b);
  const isMention = isMentionOf(other, better) && !isEqual;
  // A heading, a link, and a log line about the same message are one error.
  const isRepeated = isEqual && !isLink && !sharesMessage(a, b);
  return {
    ...better,
    // A mention of the code does not increase the confidence in the case, and its differences remain.
    confidence: isMention ? better.confidence : Math.max(a.confidence, b.confidence),
    status: better.status ?? other.status,
    spans: orderSpans([...a.spans, ...b.spans]),
    count: isRepeated ? a.count + b.count : Math.max(a.count, b.count),
  };
}

/** Returns whether two matches have a message in the same place of the paste. */
function sharesMessage(a: Match, b: Match): boolean {
  const messages = ({ spans }: Match) => spans.filter(({ what }) => what === 'message');
  return messages(a).some((span) =>
    messages(b).some((other) => span.start < other.end && other.start < span.end),
  );
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
