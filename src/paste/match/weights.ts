/**
 * The numbers that determine the confidence of an answer. They are estimates, which tests check with real and generated
 * pastes. Confidence and quality are numbers from 0 to 1.
 */
import type { CodePlacement, Difference, TextEvidence } from '../reasons.ts';

/** The minimum confidence of the level `sure`, and of the level `likely`. */
export const minConfidence = { sure: 0.9, likely: 0.7 } as const;

/** The highest confidence of any answer. */
export const maxConfidence = 0.99;

/** The confidence in a code by its placement, in the spelling of the API and in another spelling. */
export const codeConfidence: Readonly<
  Record<CodePlacement, { exact: number; otherSpelling: number }>
> = {
  'docs-url': { exact: 0.97, otherSpelling: 0.95 },
  'whole-paste': { exact: 0.97, otherSpelling: 0.9 },
  'documented-key': { exact: 0.96, otherSpelling: 0.85 },
  'common-key': { exact: 0.92, otherSpelling: 0.8 },
  quoted: { exact: 0.92, otherSpelling: 0.7 },
  text: { exact: 0.86, otherSpelling: 0.6 },
  'other-key': { exact: 0.8, otherSpelling: 0.55 },
  'plain-word': { exact: 0.55, otherSpelling: 0.4 },
};

/** The highest confidence in a code that may be an ordinary word or number, unless its whole message is in the paste. */
export const maxPlainWord = 0.75;

/** How much of the doubt about a code remains if a text of its case is also in the paste. */
export const remainingDoubt: Readonly<Record<TextEvidence | 'none', number>> = {
  'whole-message': 0.15,
  'message-inside': 0.35,
  'first-sentence': 0.35,
  'short-message': 0.5,
  'similar-message': 0.7,
  description: 1,
  none: 1,
};

/** The same if the paste names an operation for which the case is documented. */
export const remainingDoubtWithOperation = 0.5;

/** How much of the doubt about a code remains if the paste has a sign of its API. */
export const remainingDoubtWithSign = 0.6;

/** The confidence in a case of a code with several cases. For a similar message, the quality is added up to a limit. */
export const caseConfidence = {
  'whole-message': 1,
  'message-inside': 0.98,
  'first-sentence': 0.98,
  'short-message': 0.96,
  description: 0.96,
  'similar-message': { base: 0.3, max: 0.97 },
  /** The paste names an operation that only this case has. */
  operation: 0.99,
  none: 0.8,
} as const;

/**
 * The confidence in a message without a code. It increases from `min` to `max` with the specificity of the message.
 * Without a sign of the API, it may be the message of another system, so it is never sure.
 */
export const messageConfidence = {
  withoutSign: { min: 0.2, max: 0.89, scale: 2.2 },
  withSign: { min: 0.55, max: 0.97, scale: 0.8 },
  /** By how the message was found. */
  factors: {
    'whole-message': 1,
    'message-inside': 0.95,
    'first-sentence': 0.95,
    'short-message': 0.8,
    description: 0.9,
    'similar-message': 0.8,
  },
  /** A similar message may be from another system. */
  maxSimilar: 0.65,
} as const;

/** The minimum specificity of a message that identifies an error without its code and without a sign of the API. */
export const minSpecificity = {
  /** Inside a longer text. */
  inside: 0.35,
  /** As the message of an error class of a programming language. */
  ofRuntime: 2,
} as const;

/**
 * The factor by which a difference reduces the confidence. For some differences, it is higher if the message is as
 * documented.
 */
export const differenceFactors: Readonly<
  Record<Difference['difference'], { factor: number; withMessage?: number }>
> = {
  status: { factor: 0.8, withMessage: 0.9 },
  wording: { factor: 0.98 },
  'unknown-message': { factor: 0.75 },
  'unexpected-message': { factor: 0.85 },
  /** Without the message, it applies to each field; with the message, it applies once. */
  'unknown-fields': { factor: 0.95, withMessage: 0.99 },
  spelling: { factor: 1 },
};

/** The quality of a text of a case, by how it was found. */
export const textQuality = {
  exact: 1,
  /** In a line, or in a truncated value. */
  line: 0.98,
  /** With an empty value at one of its ends. */
  padded: 0.95,
  inside: 0.9,
  /** Only the first sentence of the message. */
  firstSentence: 0.85,
  /** Inside a sentence that continues, so it may be a different message. */
  continued: 0.5,
  /** The highest quality of a similar text, which has all words of the template. */
  similar: 0.75,
} as const;

/** The minimum that a text must have in common with a template to count as similar. */
export const minSimilar = {
  /** Similarity of the words. */
  similarity: 0.55,
  /** Common words. */
  words: 2,
  /** Letters of the template, unless the text is a whole value. */
  letters: 12,
  /** For a message without its code: weight of the common words, and similarity. */
  weightAlone: 2.6,
  similarityAlone: 0.76,
} as const;

/** How much less similar a message may be that differs only in words that the paste does not have. */
export const siblingTolerance = 0.15;

/** The letters that a message needs to identify an error without its code. */
export const minLetters = {
  message: 10,
  /** If the message is a whole text. */
  wholeMessage: 5,
  shortMessage: 13,
} as const;

/**
 * If no answer has a higher confidence than this, messages with similar wording are searched for. They must have a
 * higher confidence.
 */
export const weakConfidence = 0.5;

/** Points for and against a case. Cases with equal points cannot be distinguished. */
export const casePoints = {
  /** Multiplied by the quality of the message. */
  message: 100,
  /** The number of letters of a matched message for each point: of two templates, the longer one is better evidence. */
  lettersPerPoint: 20,
  maxLetters: 400,
  /** How much of the text the template itself is: less than a letter, but more than the tolerance. */
  closeness: 4,
  shortMessage: 10,
  /** For each different text of the paste that matches the case. */
  perText: 8,
  /** The case has no text, the paste has a message. */
  unexplainedMessage: -6,
  /** The case has a short message, the paste has only the message. */
  missingShortMessage: -3,
  meta: 4,
  missingMeta: -4,
  /** The case has no meta, the paste names a parameter. */
  unexplainedParameter: -2,
  /** More than the status and the meta, but less than any text. */
  operation: 12,
  status: 5,
  otherStatus: -5,
  /** Cases whose points differ by no more than this are equal. */
  tolerance: 0.01,
} as const;
