/** Rates the confidence in an answer. The numbers are in `weights.ts`. */
import { fold } from '../../search/normalize/spelling.ts';
import type { Difference, TextEvidence } from '../reasons.ts';
import { findTextEvidence, type CaseFit } from './case-fit.ts';
import type { CodeFinding } from './code-finding.ts';
import { measureSpecificity } from '../words/specificity.ts';
import { isFound } from './text-fit.ts';
import {
  caseConfidence,
  codeConfidence,
  differenceFactors,
  maxConfidence,
  maxPlainWord,
  messageConfidence,
  remainingDoubt,
  remainingDoubtWithOperation,
  remainingDoubtWithSign,
  textQuality,
} from './weights.ts';

/** Rates an error whose code is in the paste, from 0 to 1. */
export function rateCode(finding: CodeFinding, differences: readonly Difference[]): number {
  const { occurrence, fit, rivals, isNamed, isSigned } = finding;
  const { codes, entry } = occurrence;
  const ofCode = Math.max(
    ...codes.map(({ placement, isExact }) => {
      const { exact, otherSpelling } = codeConfidence[placement];
      return isExact ? exact : otherSpelling;
    }),
  );
  const ofText = fit ? remainingDoubt[findIndependentEvidence(fit)] : 1;
  const ofOperation = fit && fit.operation !== null ? remainingDoubtWithOperation : 1;
  const doubt = Math.min(ofText, ofOperation) * (isSigned ? remainingDoubtWithSign : 1);
  const withText = 1 - (1 - ofCode) * doubt;
  const isOnlyCase = entry.cases.length === 1 || isNamed;
  const ofCase = isOnlyCase || !fit ? 1 : rateCase(fit);
  const isPlainWord = codes.every(({ placement }) => placement === 'plain-word');
  const max = isPlainWord && fit?.message.how !== 'whole' ? maxPlainWord : 1;
  return toConfidence(
    (Math.min(withText, max) * ofCase * rateDifferences(differences, fit)) /
      (1 + (fit ? rivals.length : 0)),
  );
}

/**
 * Rates an error that only its message identifies, from 0 to 1.
 *
 * @param isSigned whether the paste has a sign of the API
 */
export function rateMessage(
  fit: CaseFit,
  rivalCount: number,
  isSigned: boolean,
  differences: readonly Difference[],
): number {
  const ofText = rateText(fit, isSigned);
  return toConfidence((ofText * rateDifferences(differences, undefined)) / (1 + rivalCount));
}

/** Returns how specific the text is that identifies a case, as `measureSpecificity` does; 0 for none. */
export function measureFit({ message, errorCase }: CaseFit): number {
  const pattern =
    message.how === 'none'
      ? errorCase.title?.pattern
      : message.how === 'first-sentence'
        ? errorCase.message?.firstSentence
        : errorCase.message?.pattern;
  return pattern ? measureSpecificity(pattern) : 0;
}

/** Returns the evidence that a code does not already contain: a message that only repeats the code is none. */
function findIndependentEvidence(fit: CaseFit): TextEvidence | 'none' {
  const { text } = isFound(fit.message) ? fit.message : fit.title;
  const isRepeated = text !== null && fold(text.text) === fold(fit.errorCase.entry.label);
  return isRepeated ? 'none' : (findTextEvidence(fit) ?? 'none');
}

/** Returns the factor by which differences reduce the confidence. */
function rateDifferences(differences: readonly Difference[], fit: CaseFit | undefined): number {
  return differences.reduce((product, difference) => product * rateDifference(difference, fit), 1);
}

/** Returns the factor by which a difference reduces the confidence. */
function rateDifference(difference: Difference, fit: CaseFit | undefined): number {
  const { factor, withMessage } = differenceFactors[difference.difference];
  if (withMessage !== undefined && fit && isFound(fit.message)) return withMessage;
  return difference.difference === 'unknown-fields' ? factor ** difference.fields.length : factor;
}

/** Rates the confidence in the case if the code is certain. */
function rateCase(fit: CaseFit): number {
  const evidence = findTextEvidence(fit) ?? (fit.operation === null ? 'none' : 'operation');
  if (evidence !== 'similar-message') return caseConfidence[evidence];
  const { base, max } = caseConfidence[evidence];
  return Math.min(max, base + fit.message.quality);
}

function rateText(fit: CaseFit, isSigned: boolean): number {
  const evidence = findTextEvidence(fit) ?? 'similar-message';
  const { min, max, scale } = messageConfidence[isSigned ? 'withSign' : 'withoutSign'];
  const bySpecificity = min + (max - min) * (1 - Math.exp(-measureFit(fit) / scale));
  const confidence = bySpecificity * messageConfidence.factors[evidence];
  if (evidence === 'similar-message') {
    return Math.min(messageConfidence.maxSimilar, fit.message.quality, confidence);
  }
  return fit.message.quality === textQuality.continued
    ? confidence * textQuality.continued
    : confidence;
}

function toConfidence(value: number): number {
  return Math.round(Math.min(maxConfidence, Math.max(0, value)) * 100) / 100;
}
