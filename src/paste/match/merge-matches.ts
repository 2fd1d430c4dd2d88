import { orderSpans, type Match } from '../explanation.ts';
import type { LocatedMatch } from './candidates.ts';

/**
 * The errors of a paste, each once, in the order in which they stand there: what says the same is counted, and a code that
 * is only mentioned belongs to the error that has it.
 */
export function mergeMatches(errors: readonly LocatedMatch[]): Match[] {
  const ordered = errors.toSorted((a, b) => a.from - b.from);
  const merged: Match[] = [];
  for (const { match } of ordered) {
    const index = merged.findIndex((other) => isSame(other, match));
    const other = merged[index];
    if (!other) merged.push({ ...match, spans: orderSpans(match.spans) });
    else merged[index] = joined(other, match);
  }
  return merged;
}

/** Whether two matches are one error, or one of them says nothing that the other does not. */
function isSame(a: Match, b: Match): boolean {
  if (a.entry !== b.entry) return false;
  if (saysLess(a, b) || saysLess(b, a)) return true;
  return (
    a.errorCase?.id === b.errorCase?.id &&
    (a.errorCase === null) === (b.errorCase === null) &&
    valuesKey(a) === valuesKey(b)
  );
}

/** Whether a match has neither case nor values of its own to tell. */
function saysLess(a: Match, b: Match): boolean {
  const isBare = a.spans.every(({ what }) => what === 'code') && a.values.length === 0;
  return (
    isBare && (a.errorCase === null || a.errorCase === b.errorCase || a.confidence < b.confidence)
  );
}

function joined(a: Match, b: Match): Match {
  const [better, other] = told(b) > told(a) ? [b, a] : [a, b];
  const isRepeated =
    valuesKey(a) === valuesKey(b) && a.errorCase === b.errorCase && told(a) === told(b);
  const isMention = saysLess(other, better) && !isRepeated;
  return {
    ...better,
    // A mention of the code makes neither the case surer nor what disagrees go away.
    confidence: isMention ? better.confidence : Math.max(a.confidence, b.confidence),
    status: better.status ?? other.status,
    spans: orderSpans([...a.spans, ...b.spans]),
    count: isRepeated ? a.count + b.count : Math.max(a.count, b.count),
  };
}

/** How much a match tells. */
function told({ errorCase, spans, values, disagreements, alternatives }: Match): number {
  return (
    (errorCase ? 1 : 0) +
    (spans.some(({ what }) => what === 'message') ? 2 : 0) +
    (values.length > 0 ? 1 : 0) +
    (errorCase && alternatives.length > 0 ? 0.5 : 0) +
    (disagreements.length > 0 ? 0.5 : 0)
  );
}

function valuesKey({ values }: Match): string {
  return JSON.stringify(values);
}
