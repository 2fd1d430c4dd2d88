/** Finds messages of errors in a paste. */
import type { EntryCase } from '../../search/index/entries.ts';
import { isReasonPhrase } from '../../catalog/text/http-status.ts';
import { stripAffixes, fold } from '../../search/normalize/spelling.ts';
import type { Group } from '../read/fields.ts';
import { classifyCodeKey } from '../read/keys.ts';
import type { ParsedPaste } from '../read/parse-paste.ts';
import { findStatusNear } from '../read/statuses.ts';
import { readFieldText, type PastedText } from '../read/texts.ts';
import { readValue } from '../read/values.ts';
import { findRivals, rankCases, type CaseFit } from './case-fit.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { findRegions, joinLines, type Region } from './message-regions.ts';
import type { TemplateCandidate } from './template-index.ts';
import { isFound, type TextFit } from './text-fit.ts';
import { minLetters } from './weights.ts';

/** A shorter paste has only one message. */
const maxSingleMessage = 40;
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
  for (const [at, region] of findRegions(paste, candidates, index.envelope).entries()) {
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
export function hasOtherCode(
  group: Group | null,
  { text }: ParsedPaste,
  { errorCase }: CaseFit,
): boolean {
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
  const evidence = { texts: [...texts, ...siblings], status, keys: null, hasMessage: false };
  const ranking = rankCases([...cases], evidence, index.templates.weigh).filter((fit) =>
    identifiesError(fit, paste.text.trim()),
  );
  const [fit] = ranking;
  if (!fit || hasOtherCode(group, paste, fit)) return null;
  return { fit, rivals: findRivals(ranking), status, group, at };
}

/** Returns whether a text can identify an error: a message, or a short message that is a whole value. */
function identifiesError({ message, title, errorCase }: CaseFit, paste: string): boolean {
  // `404 Not Found` is a status, unless a key of the API or an otherwise empty paste shows that it is a message.
  const isStatus = ({ text }: TextFit) =>
    text !== null &&
    isReasonPhrase(text.text) &&
    !(text.isMessage && isDistinctiveKey(text.key, errorCase)) &&
    paste.length > maxSingleMessage;
  if (isFound(message)) {
    const letters = errorCase.message?.pattern.letterCount ?? 0;
    const isWhole = message.how === 'whole';
    const isLong = letters >= (isWhole ? minLetters.wholeMessage : minLetters.message);
    return isLong && !isStatus(message);
  }
  const pattern = errorCase.title?.pattern;
  return (
    title.how === 'whole' &&
    title.text?.kind === 'value' &&
    pattern?.folded[0]?.type === 'text' &&
    pattern.letterCount >= minLetters.shortMessage &&
    !isStatus(title)
  );
}

/** Returns whether a key contains messages in this API, but rarely in other APIs. */
function isDistinctiveKey(key: string, { entry }: EntryCase): boolean {
  const folded = fold(key);
  return folded !== 'message' && entry.envelope.texts.some((text) => fold(text) === folded);
}

/** Reads the other texts of the object that contains a message. */
function readSiblings(group: Group, { text }: ParsedPaste, index: CatalogIndex): PastedText[] {
  return group.fields
    .filter(({ isNested }) => !isNested)
    .slice(0, maxSiblings)
    .flatMap((field) => readFieldText(text, field, index.envelope) ?? []);
}

/** Returns whether a value is a code in any spelling, possibly with words that an SDK adds. */
function isSpellingOf(value: string, label: string): boolean {
  return [fold(value), ...stripAffixes(value)].includes(fold(label));
}
