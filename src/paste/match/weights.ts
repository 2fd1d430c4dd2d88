/**
 * The numbers that decide how sure an answer is. They are judgments: tests check what they make of real and generated
 * pastes. A confidence and a quality are numbers from 0 to 1.
 */
import type { CodePlacement, Difference, TextEvidence } from '../reasons.ts';

/** The lowest confidence of an answer that is called sure, and of one that is called likely. */
export const minConfidence = { sure: 0.9, likely: 0.7 } as const;

/** The highest confidence of any answer. */
export const maxConfidence = 0.99;

/** The confidence in a code by its placement, as the API spells it and in another spelling. */
export const codeConfidence: Readonly<
  Record<CodePlacement, { exact: number; otherSpelling: number }>
> = {
  'docs-url': { exact: 0.97, otherSpelling: 0.95 },
  'whole-paste': { exact: 0.97, otherSpelling: 0.9 },
  'documented-key': { exact: 0.96, otherSpelling: 0.85 },
  'common-key': { exact: 0.92, otherSpelling: 0.8 },
  quoted: { exact: 0.92, otherSpelling: 0.7 },
  text: { exact: 0.9, otherSpelling: 0.6 },
  'other-key': { exact: 0.8, otherSpelling: 0.55 },
  'plain-word': { exact: 0.55, otherSpelling: 0.4 },
};

/** The highest confidence in a code that may be an ordinary word or number, unless its whole message is in the paste. */
export const maxPlainWord = 0.75;

/** How much of the doubt about a code remains when a text of its case is in the paste as well. */
export const remainingDoubt: Readonly<Record<TextEvidence | 'none', number>> = {
  'whole-message': 0.15,
  'message-inside': 0.35,
  'short-message': 0.5,
  'similar-message': 0.7,
  none: 1,
};

/** The confidence in the case of a code that has several; for a similar message, the quality is added up to a limit. */
export const caseConfidence = {
  'whole-message': 1,
  'message-inside': 0.98,
  'short-message': 0.96,
  'similar-message': { base: 0.3, max: 0.97 },
  none: 0.8,
} as const;

/** The confidence in a message without a code: a base, and more the more letters the message has. */
export const messageConfidence = {
  /** From this number of letters on, further ones add nothing. */
  fullLetters: 24,
  'whole-message': { base: 0.62, letters: 0.32 },
  'message-inside': { base: 0.5, letters: 0.38 },
  'short-message': { base: 0.5, letters: 0.25 },
  /** A similar message may be one of another system. */
  maxSimilar: 0.65,
  /** Many systems send messages with fewer letters than this. Each letter adds its share. */
  short: { letters: 14, base: 0.3, perLetter: 0.01 },
} as const;

/** The fraction of the confidence that a difference leaves; for some, more if the message is as documented. */
export const differenceFactors: Readonly<
  Record<Difference['difference'], { factor: number; withMessage?: number }>
> = {
  status: { factor: 0.93, withMessage: 0.98 },
  wording: { factor: 0.98 },
  'unknown-message': { factor: 0.75 },
  'unexpected-message': { factor: 0.85 },
  /** Once for each field without the message, once for all with it. */
  'unknown-fields': { factor: 0.95, withMessage: 0.99 },
  spelling: { factor: 1 },
};

/** The quality of a text of a case, by how it was found. */
export const textQuality = {
  exact: 1,
  /** In a line or in a value that was cut off. */
  line: 0.98,
  /** With an empty value at one of its ends. */
  padded: 0.95,
  inside: 0.9,
  /** The highest quality of a similar text, with all of its words. */
  similar: 0.75,
} as const;

/** What texts need to have in common with a template to count as similar to it. */
export const minSimilar = {
  /** Similarity of the words. */
  similarity: 0.55,
  /** Words that both have. */
  words: 2,
  /** Letters of the template, unless the text is a whole value. */
  letters: 12,
  /** For a message without its code: weight of the words that both have, and similarity. */
  weightAlone: 2.6,
  similarityAlone: 0.76,
} as const;

/** The letters that a message needs to identify an error without its code. */
export const minLetters = {
  message: 10,
  /** If the message is all of a text. */
  wholeMessage: 5,
  shortMessage: 13,
} as const;

/** If no other answer is surer than this, messages with similar wording are searched for; those have to be surer. */
export const weakConfidence = 0.5;

/** Points for and against a case. Cases with equal points cannot be told apart. */
export const casePoints = {
  /** Times the quality of the message. */
  message: 100,
  /** One point for so many letters of a message that was found: of two templates, the longer one says more. */
  lettersPerPoint: 20,
  maxLetters: 400,
  shortMessage: 10,
  /** For each different text of the paste that the case explains. */
  perText: 8,
  /** The case has a message, the paste has none. */
  missingMessage: -6,
  /** The case has no text, the paste has a message. */
  unexplainedMessage: -6,
  /** The case has a short message, the paste has only the message. */
  missingShortMessage: -3,
  meta: 4,
  missingMeta: -4,
  /** The case has no meta, the paste names a parameter. */
  unexplainedParameter: -2,
  status: 5,
  otherStatus: -5,
  /** Cases whose points differ by no more than this are equal. */
  tolerance: 0.01,
} as const;
