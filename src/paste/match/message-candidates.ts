import { noFields } from '../../catalog/text/envelope-fields.ts';
import { isReasonPhrase } from '../../catalog/text/http-status.ts';
import { isFound, rankCases, findTied, type CaseFit, type TextFit } from './cases.ts';
import type { EntryCase } from '../../search/index/entries.ts';
import type { CatalogIndex } from './catalog-index.ts';
import type { ParsedPaste } from './candidates.ts';
import { joinLines, findRegions, type Region } from './message-regions.ts';
import type { Group } from '../read/fields.ts';
import { classifyCodeKey } from '../read/keys.ts';
import { findStatusNear } from '../read/statuses.ts';
import { readFieldText, readValue, type PastedText } from '../read/texts.ts';
import { stripAffixes, fold } from '../../search/normalize/spelling.ts';
import type { Template } from './template-index.ts';

/** A message that was recognised. */
export interface MessageOccurrence {
  fit: CaseFit;
  /** Cases that have it as well. */
  rivals: CaseFit[];
  status: number | null;
  group: Group | null;
  at: number;
}

/** Fewer letters of its own make a message too common to stand for an error by itself. */
const leastOwn = 10;
/** The same where the message is all there is. */
const leastWhole = 5;
const leastTitle = 13;
/** A paste of no more letters is nothing but one message. */
const shortest = 40;

/** @yields now and then, so that a caller can let others work */
export function* findMessages(
  pasted: ParsedPaste,
  spotted: readonly { template: Template; at: number }[],
  known: CatalogIndex,
): Generator<undefined, MessageOccurrence[]> {
  const found: MessageOccurrence[] = [];
  const regions = findRegions(pasted, spotted);
  const empty: Region[] = [];
  for (const [index, region] of regions.entries()) {
    if (index % 10 === 9) yield;
    const message = readRegion(region, pasted, known);
    if (!message) empty.push(region);
    else if (!found.some((one) => isSameError(one, message))) found.push(message);
  }
  yield;
  for (const region of joinLines(empty, found, pasted)) {
    const message = readRegion(region, pasted, known);
    if (message) found.push(message);
  }
  return found;
}

/** Whether two messages are those of one object: its message and its short message. */
function isSameError(a: MessageOccurrence, b: MessageOccurrence): boolean {
  return a.group !== null && a.group === b.group && a.fit.case === b.fit.case;
}

function readRegion(
  { texts, templates, group, at }: Region,
  pasted: ParsedPaste,
  known: CatalogIndex,
): MessageOccurrence | null {
  const cases = new Set([...templates].map(({ case: own }) => own));
  const all = group ? [...texts, ...siblingTexts(group, pasted)] : texts;
  const status = findStatusNear(pasted.statuses, at);
  const evidence = { texts: all, status, keys: null, hasMessage: false };
  const ranking = rankCases([...cases], evidence, known.templates.weight).filter((one) =>
    isTelling(one, pasted.text.trim()),
  );
  const [fit] = ranking;
  if (!fit || hasOtherCode(group, pasted, fit)) return null;
  return { fit, rivals: findTied(ranking), status, group, at };
}

/** Whether a text can stand for an error by itself: a message, or a short message that is nothing else. */
function isTelling({ message, title, case: own }: CaseFit, paste: string): boolean {
  // A status says its name as well; the API's own key or an otherwise empty paste says it is a message.
  const isPhrase = ({ text }: TextFit) =>
    text !== null &&
    isReasonPhrase(text.text) &&
    !(text.isMessage && ownKeys(own).has(fold(text.key))) &&
    paste.length > shortest;
  if (isFound(message)) {
    const length = own.message?.pattern.length ?? 0;
    return (
      (length >= leastOwn || (length >= leastWhole && message.how === 'whole')) &&
      !isPhrase(message)
    );
  }
  const begins = own.title?.pattern.folded[0]?.type === 'text';
  return (
    title.how === 'whole' &&
    begins &&
    title.text?.kind === 'value' &&
    own.title.pattern.length >= leastTitle &&
    !isPhrase(title)
  );
}

/** Keys under which this API sends messages and hardly another one does. */
function ownKeys({ entry: { envelope } }: EntryCase): Set<string> {
  return new Set(envelope.texts.map(fold).filter((key) => key !== 'message'));
}

/** The other texts of the object that a message stands in. */
function siblingTexts(group: Group, { text }: ParsedPaste): PastedText[] {
  return group.fields
    .filter(({ isNested }) => !isNested)
    .slice(0, 20)
    .flatMap((field) => readFieldText(text, field, noFields) ?? []);
}

/** Whether the object has a code that is none of this case: then it is another system's error with the same words. */
export function hasOtherCode(
  group: Group | null,
  { text }: ParsedPaste,
  { case: own }: CaseFit,
): boolean {
  return (
    group?.fields.some((field) => {
      const value = readValue(text, field).trim();
      return (
        classifyCodeKey(field.key, own.entry.envelope) === 'own' &&
        /^\S+$/.test(value) &&
        !isSpelling(value, own.entry.label) &&
        !field.isCut
      );
    }) ?? false
  );
}

/** Whether a value spells a code, with what an SDK wraps around it. */
function isSpelling(value: string, label: string): boolean {
  return [fold(value), ...stripAffixes(value)].includes(fold(label));
}
