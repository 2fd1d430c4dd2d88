/** How sure an answer is. The numbers are judgements; what they make of real pastes is tested. */
import { isFound, type CaseFit } from './cases.ts';

/**
 * Where a code stands: nothing else was pasted; a docs URL names it; it is the value of the key that the API sends codes
 * under, of a key that many send codes under, or of another one; it is quoted; it stands in a text; it could be a plain
 * word or number as well.
 */
export type CodePlace =
  'alone' | 'address' | 'own key' | 'code key' | 'other key' | 'quoted' | 'text' | 'plain';

const exactly: Readonly<Record<CodePlace, number>> = {
  address: 0.97,
  alone: 0.97,
  'own key': 0.96,
  'code key': 0.92,
  quoted: 0.92,
  text: 0.9,
  'other key': 0.8,
  plain: 0.55,
};
/** The same for a code in another spelling. */
const otherwise: Readonly<Record<CodePlace, number>> = {
  address: 0.95,
  alone: 0.9,
  'own key': 0.85,
  'code key': 0.8,
  quoted: 0.7,
  text: 0.6,
  'other key': 0.55,
  plain: 0.4,
};

/** Something that a paste says otherwise than the catalog, and what of the confidence is left. */
export interface Disagreement {
  text: string;
  leaves: number;
}

/** What speaks for a match with a code. */
export interface CodeEvidence {
  places: readonly { place: CodePlace; isExact: boolean }[];
  /** The chosen case; absent where none could be chosen. */
  fit: CaseFit | undefined;
  /** How many cases fit as well. */
  rivals: number;
  /** Whether there is nothing to choose from. */
  isOnly: boolean;
  disagreeing: readonly Disagreement[];
}

export function rateCode({ places, fit, rivals, isOnly, disagreeing }: CodeEvidence): number {
  const code = Math.max(
    ...places.map(({ place, isExact }) => (isExact ? exactly : otherwise)[place]),
  );
  const withText = fit ? 1 - (1 - code) * doubtLeft(fit) : code;
  const ofCase = isOnly || !fit ? 1 : caseShare(fit);
  const left = disagreeing.reduce((product, { leaves }) => product * leaves, 1);
  const isPlain = places.every(({ place }) => place === 'plain') && fit?.message.how !== 'whole';
  return rounded((Math.min(withText, isPlain ? mostPlain : 1) * ofCase * left) / (1 + rivals));
}

/** A word that is a code as well is never a sure one. */
const mostPlain = 0.75;

/** What a message that fits leaves of the doubt whether it is the code. */
function doubtLeft({ message, title }: CaseFit): number {
  if (message.how === 'whole') return 0.15;
  if (message.how === 'inside') return 0.35;
  if (isFound(title)) return 0.5;
  return message.how === 'alike' ? 0.7 : 1;
}

/** How sure the case is where the code is. */
function caseShare({ message, title }: CaseFit): number {
  if (isFound(message)) return message.how === 'whole' ? 1 : 0.98;
  if (isFound(title)) return 0.96;
  return message.how === 'alike' ? Math.min(0.97, 0.3 + message.quality) : 0.8;
}

/** A wording that drifted, without its code, may be that of another system. */
const mostAlike = 0.65;
/** What has fewer letters of its own is said by many systems. */
const leastTelling = 14;

/** A message without a code: the more words of its own it has, the surer. */
export function rateMessage(fit: CaseFit, rivals: number): number {
  const { message, title } = fit;
  const { how } = message;
  const text = how !== 'none' ? fit.case.message : fit.case.title;
  const own = text?.pattern.length ?? 0;
  const telling = Math.min(1, own / 24);
  const base =
    own < leastTelling
      ? 0.3 + own / 100
      : how === 'whole'
        ? 0.62 + 0.32 * telling
        : how === 'inside'
          ? 0.5 + 0.38 * telling
          : isFound(title)
            ? 0.5 + 0.25 * telling
            : Math.min(mostAlike, message.quality);
  return rounded(base / (1 + rivals));
}

function rounded(confidence: number): number {
  return Math.round(Math.min(0.99, Math.max(0, confidence)) * 100) / 100;
}
