/** Finds messages of errors in a paste. */
import { stripAffixes, fold } from '../../search/normalize/spelling.ts';
import type { Group } from '../read/fields.ts';
import { classifyCodeKey } from '../read/keys.ts';
import type { ParsedPaste } from '../read/parse-paste.ts';
import { findStatusNear } from '../read/statuses.ts';
import { readFieldText, type PastedText } from '../read/texts.ts';
import { readValue } from '../read/values.ts';
import { findRivals, rankCases, type CaseFit } from './case-fit.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { rateMessage } from './confidence.ts';
import { findSign, identifiesError } from './message-evidence.ts';
import { findOperations } from './operations.ts';
import { findBlocks, findRegions, joinLines, type Region } from './message-regions.ts';
import type { TemplateCandidate } from './template-index.ts';
import { isFound } from './text-fit.ts';

/** How many other fields of an object are read. */
const maxSiblings = 20;
/** How many regions are read between two yields. */
const regionsAtOnce = 10;

/** A message in a paste, with its case. */
export interface MessageOccurrence {
  fit: CaseFit;
  /** Other cases with the same message. */
  rivals: CaseFit[];
  status: number | null;
  /** The object that it is in; `null` for none. */
  group: Group | null;
  at: number;
  /** The name of the sign of the API in the paste; `null` for none. */
  sign: string | null;
}

/**
 * Finds the messages that can identify an error by themselves.
 *
 * @yields at intervals, so that a caller can let other tasks run
 */
export function* findMessages(
  paste: ParsedPaste,
  candidates: readonly TemplateCandidate[],
  index: CatalogIndex,
): Generator<undefined, MessageOccurrence[]> {
  const found: MessageOccurrence[] = [];
  const withoutMessage: Region[] = [];
  // A message of several lines comes first, because other messages may be equal to a part of it.
  for (const block of findBlocks(paste, candidates)) {
    const message = readRegion(block, paste, index);
    if (message && isComplete(message)) found.push(message);
    yield;
  }
  const isInBlock = ({ group, at }: Region) =>
    group === null && found.some(({ fit: { message } }) => at >= message.start && at < message.end);
  const regions = findRegions(paste, candidates, index.envelope);
  for (const [at, region] of regions.filter((region) => !isInBlock(region)).entries()) {
    if (at % regionsAtOnce === regionsAtOnce - 1) yield;
    const message = readRegion(region, paste, index);
    if (!message) withoutMessage.push(region);
    else if (!found.some((other) => isSameError(other, message))) found.push(message);
  }
  yield;
  for (const region of joinLines(withoutMessage, found, paste)) {
    const message = readRegion(region, paste, index);
    if (message) found.push(message);
  }
  return found;
}

/**
 * Returns whether an object has the code of another case. It is then the error of another system with the same message.
 */
function hasOtherCode(group: Group | null, { text }: ParsedPaste, { errorCase }: CaseFit): boolean {
  if (group === null) return false;
  return group.fields.some((field) => {
    const value = readValue(text, field).trim();
    return (
      classifyCodeKey(field.key, errorCase.entry.envelope) === 'documented' &&
      /^\S+$/.test(value) &&
      !isSpellingOf(value, errorCase.entry.label) &&
      !field.isCut
    );
  });
}

/** Returns whether two messages are the message and the short message of the same object. */
function isSameError(a: MessageOccurrence, b: MessageOccurrence): boolean {
  return a.group !== null && a.group === b.group && a.fit.errorCase === b.fit.errorCase;
}

function readRegion(
  { texts, templates, group, at }: Region,
  paste: ParsedPaste,
  index: CatalogIndex,
): MessageOccurrence | null {
  const cases = new Set([...templates].map(({ errorCase }) => errorCase));
  const siblings = group ? readSiblings(group, paste, index) : [];
  const status = findStatusNear(paste.statuses, at);
  const evidence = {
    texts: [...texts, ...siblings],
    status,
    keys: null,
    hasMessage: false,
    findOperations: () => findOperations(group, at, paste, index.envelope),
  };
  const ranking = rankCases([...cases], evidence, index.templates.weigh).filter((fit) =>
    identifiesError(fit, paste, at),
  );
  return createOccurrence(ranking, { status, group, at }, paste);
}

/** Creates the occurrence of the first case of a ranking. Of equal cases, those whose API has a sign remain. */
export function createOccurrence(
  ranking: readonly CaseFit[],
  place: Pick<MessageOccurrence, 'status' | 'group' | 'at'>,
  paste: ParsedPaste,
): MessageOccurrence | null {
  const sorted = sortByConfidence(ranking, paste, place.at);
  const [top] = sorted;
  if (!top || hasOtherCode(place.group, paste, top)) return null;
  const equal = [top, ...findRivals(sorted)];
  const signed = equal.filter((fit) => findSign(fit, paste, place.at) !== null);
  const [fit = top, ...rivals] = signed.length > 0 ? signed : equal;
  return { fit, rivals, ...place, sign: findSign(fit, paste, place.at) };
}

/**
 * Sorts fits by the confidence in each: of a whole message without words of its own and the first sentence of another
 * message, the sentence is better evidence.
 */
function sortByConfidence(ranking: readonly CaseFit[], paste: ParsedPaste, at: number): CaseFit[] {
  const confidences = new Map(
    ranking.map((fit) => [fit, rateMessage(fit, 0, findSign(fit, paste, at) !== null, [])]),
  );
  const sorted = ranking.toSorted((a, b) => (confidences.get(b) ?? 0) - (confidences.get(a) ?? 0));
  const longer = sorted.find((fit) => sorted[0] && isLonger(fit, sorted[0]));
  return longer ? [longer, ...sorted.filter((fit) => fit !== longer)] : sorted;
}

/** Returns whether a message contains another one in the same place, and says more: it is the message of a sub-code. */
function isLonger({ errorCase, message }: CaseFit, other: CaseFit): boolean {
  return (
    isComplete({ fit: { message } }) &&
    isFound(other.message) &&
    message.start <= other.message.start &&
    message.end >= other.message.end &&
    (errorCase.message?.pattern.letterCount ?? 0) >
      (other.errorCase.message?.pattern.letterCount ?? 0)
  );
}

/** Returns whether a message was found from its beginning to its end. */
function isComplete({ fit: { message } }: { fit: Pick<CaseFit, 'message'> }): boolean {
  return message.how === 'whole' || message.how === 'inside';
}

/** Reads the other texts of the object that contains a message. */
function readSiblings(group: Group, { text }: ParsedPaste, index: CatalogIndex): PastedText[] {
  return group.fields
    .filter(({ isObject }) => !isObject)
    .slice(0, maxSiblings)
    .flatMap((field) => readFieldText(text, field, index.envelope) ?? []);
}

/** Returns whether a value is a code in any spelling, possibly with words that an SDK adds. */
function isSpellingOf(value: string, label: string): boolean {
  return [fold(value), ...stripAffixes(value)].includes(fold(label));
}
