/** The answer to a pasted error. */
import { fillPieces, type FilledPiece, type PlaceholderValue } from '../catalog/text/template.ts';
import type { Entry, EntryCase } from '../search/index/entries.ts';
import { minConfidence } from './match/weights.ts';
import type { Difference, Reason } from './reasons.ts';
import type { UnlistedError } from './unlisted.ts';

/** The level of confidence in an answer. */
export type ConfidenceLevel = 'sure' | 'likely' | 'possible';

/** An error that was recognized in a paste. */
export interface Match {
  entry: Entry;
  /** The case of the code; `null` if nothing in the paste shows which of several cases it is. */
  errorCase: EntryCase | null;
  /** Other cases that fit the paste equally well, of this code or of others. */
  alternatives: readonly EntryCase[];
  /** The texts of the paste in place of the placeholders, in their order. */
  values: readonly PlaceholderValue[];
  /** The HTTP status in the paste; `null` for none. */
  status: number | null;
  /** From 0 to 1. */
  confidence: number;
  /** The reasons why it is this code and this case. */
  reasons: readonly Reason[];
  /** The differences between the paste and the catalog. */
  differences: readonly Difference[];
  /** The parts of the paste that were recognized, in their order and without overlaps. */
  spans: readonly Span[];
  /** How many times the error is in the paste. */
  count: number;
}

/** A part of a paste that was recognized. */
export interface Span {
  start: number;
  end: number;
  what: 'code' | 'message';
}

/** The answer to a paste. */
export interface Explanation {
  /** The errors, in the order in which they appear in the paste. */
  matches: readonly Match[];
  /** The main error, see `findPrimary`; `null` if there is none. */
  primary: Match | null;
  /** If there is no match: codes with similar spelling. */
  suggestions: readonly Entry[];
  /** Codes in the paste that are in no catalog. */
  foreign: readonly string[];
  /** If there is no match: the API whose signs are in the paste; `null` for none. */
  unlisted: UnlistedError | null;
  /** Whether there are more errors in the paste than matches. */
  isPartial: boolean;
}

/** Returns the level of a confidence. */
export function findConfidenceLevel(confidence: number): ConfidenceLevel {
  if (confidence >= minConfidence.sure) return 'sure';
  return confidence >= minConfidence.likely ? 'likely' : 'possible';
}

/**
 * Returns the main error: the first in the paste that is sure, because programs list the main error first, or else the one
 * with the highest confidence; `null` if there are no matches.
 */
export function findPrimary(matches: readonly Match[]): Match | null {
  const sure = matches.find(({ confidence }) => confidence >= minConfidence.sure);
  return sure ?? matches.toSorted((a, b) => b.confidence - a.confidence)[0] ?? null;
}

/** Returns the documented text of a case: its message template, or its short message; `null` for neither. */
export function findTemplate(errorCase: EntryCase | null): string | null {
  return errorCase?.message?.text ?? errorCase?.title?.text ?? null;
}

/** Fills the documented text of the case of a match with the values of the paste; empty if there is no such text. */
export function fillTemplate({
  errorCase,
  values,
}: Pick<Match, 'errorCase' | 'values'>): FilledPiece[] {
  const text = errorCase?.message ?? errorCase?.title;
  return text ? fillPieces(text.pattern.exact, values) : [];
}

/** Orders spans and removes those that overlap with an earlier span. */
export function orderSpans(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? -1) && span.end > span.start) kept.push(span);
  }
  return kept;
}
