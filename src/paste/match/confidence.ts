/** Rates the confidence in an answer. The numbers are in `weights.ts`. */
import type { Difference } from '../reasons.ts';
import { findTextEvidence, type CaseFit } from './case-fit.ts';
import type { CodeFinding } from './code-finding.ts';
import { isFound } from './text-fit.ts';
import {
  caseConfidence,
  codeConfidence,
  differenceFactors,
  maxConfidence,
  maxPlainWord,
  messageConfidence,
  remainingDoubt,
} from './weights.ts';

/** Rates an error whose code is in the paste, from 0 to 1. */
export function rateCode(finding: CodeFinding, differences: readonly Difference[]): number {
  const { occurrence, fit, rivals, isNamed } = finding;
  const { codes, entry } = occurrence;
  const ofCode = Math.max(
    ...codes.map(({ placement, isExact }) => {
      const { exact, otherSpelling } = codeConfidence[placement];
      return isExact ? exact : otherSpelling;
    }),
  );
  const doubt = fit ? remainingDoubt[findTextEvidence(fit) ?? 'none'] : 1;
  const withText = 1 - (1 - ofCode) * doubt;
  const isOnlyCase = entry.cases.length === 1 || isNamed;
  const ofCase = isOnlyCase || !fit ? 1 : rateCase(fit);
  const factor = differences.reduce(
    (product, difference) => product * rateDifference(difference, fit),
    1,
  );
  const isPlainWord = codes.every(({ placement }) => placement === 'plain-word');
  const max = isPlainWord && fit?.message.how !== 'whole' ? maxPlainWord : 1;
  return toConfidence(
    (Math.min(withText, max) * ofCase * factor) / (1 + (fit ? rivals.length : 0)),
  );
}

/** Rates an error that only its message identifies, from 0 to 1. */
export function rateMessage(fit: CaseFit, rivalCount: number): number {
  const { message, errorCase } = fit;
  const text = message.how === 'none' ? errorCase.title : errorCase.message;
  return toConfidence(rateText(fit, text?.pattern.letterCount ?? 0) / (1 + rivalCount));
}

/** Returns the factor by which a difference reduces the confidence. */
function rateDifference(difference: Difference, fit: CaseFit | undefined): number {
  const { factor, withMessage } = differenceFactors[difference.difference];
  if (withMessage !== undefined && fit && isFound(fit.message)) return withMessage;
  return difference.difference === 'unknown-fields' ? factor ** difference.fields.length : factor;
}

/** Rates the confidence in the case if the code is certain. */
function rateCase(fit: CaseFit): number {
  const evidence = findTextEvidence(fit) ?? 'none';
  if (evidence !== 'similar-message') return caseConfidence[evidence];
  const { base, max } = caseConfidence[evidence];
  return Math.min(max, base + fit.message.quality);
}

function rateText(fit: CaseFit, letters: number): number {
  const { short, fullLetters, maxSimilar } = messageConfidence;
  if (letters < short.letters) return short.base + letters * short.perLetter;
  const evidence = findTextEvidence(fit) ?? 'similar-message';
  if (evidence === 'similar-message') return Math.min(maxSimilar, fit.message.quality);
  const weights = messageConfidence[evidence];
  return weights.base + weights.letters * Math.min(1, letters / fullLetters);
}

function toConfidence(value: number): number {
  return Math.round(Math.min(maxConfidence, Math.max(0, value)) * 100) / 100;
}
