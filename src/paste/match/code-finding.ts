/** Finds the case of an occurrence of a code, and the evidence for it. */
import { findRivals, type CaseFit } from './case-fit.ts';
import type { Context } from './context-reader.ts';
import type { Occurrence } from './occurrence-collector.ts';
import { isFound } from './text-fit.ts';

/** An occurrence of a code with its case. */
export interface CodeFinding {
  occurrence: Occurrence;
  context: Context;
  /** The case; `undefined` if it may be any of several. */
  fit: CaseFit | undefined;
  /** Other cases that fit equally well. */
  rivals: readonly CaseFit[];
  /** Whether a docs URL names the case. */
  isNamed: boolean;
  /** Whether the paste has a sign of the API. */
  isSigned: boolean;
}

/** Chooses the case of an occurrence. */
export function chooseCase(
  occurrence: Occurrence,
  context: Context,
  isSigned: boolean,
): CodeFinding {
  const found = { occurrence, context, isSigned };
  const { ranking } = context;
  const id = occurrence.docsUrl?.errorCase?.id;
  const named = id ? ranking.find(({ errorCase }) => errorCase.id === id) : undefined;
  if (named) return { ...found, fit: named, rivals: [], isNamed: true };
  const [top] = ranking;
  const rivals = findRivals(ranking);
  // Of cases that share a short message or a similar wording, none is the right one.
  const isClear = top && isFound(top.message);
  if (!top || isClear || rivals.length === 0) {
    return { ...found, fit: top, rivals, isNamed: false };
  }
  return { ...found, fit: undefined, rivals: [top, ...rivals], isNamed: false };
}
