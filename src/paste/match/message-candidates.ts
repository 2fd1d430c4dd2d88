import { noFields } from '../../catalog/text/envelope-fields.ts';
import { isReasonPhrase } from '../../catalog/text/http-status.ts';
import { isFound, rankCases, tied, type CaseFit, type TextFit } from './cases.ts';
import type { EntryCase } from '../../search/index/entries.ts';
import type { Known } from './known.ts';
import type { Pasted } from './candidates.ts';
import { paragraphs, toRegions, type Region } from './message-regions.ts';
import type { Group } from '../read/fields.ts';
import { codeKey } from '../read/keys.ts';
import { statusAt } from '../read/statuses.ts';
import { fieldText, valueOf, type PastedText } from '../read/texts.ts';
import { stripAffixes, fold } from '../../search/normalize/spelling.ts';
import type { Template } from './template-index.ts';

/** A message that was recognised. */
export interface FoundMessage {
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
  pasted: Pasted,
  spotted: readonly { template: Template; at: number }[],
  known: Known,
): Generator<undefined, FoundMessage[]> {
  const found: FoundMessage[] = [];
  const regions = toRegions(pasted, spotted);
  const empty: Region[] = [];
  for (const [index, region] of regions.entries()) {
    if (index % 10 === 9) yield;
    const message = readRegion(region, pasted, known);
    if (!message) empty.push(region);
    else if (!found.some((one) => isSameError(one, message))) found.push(message);
  }
  yield;
  for (const region of paragraphs(empty, found, pasted)) {
    const message = readRegion(region, pasted, known);
    if (message) found.push(message);
  }
  return found;
}

/** Whether two messages are those of one object: its message and its short message. */
function isSameError(a: FoundMessage, b: FoundMessage): boolean {
  return a.group !== null && a.group === b.group && a.fit.case === b.fit.case;
}

function readRegion(
  { texts, templates, group, at }: Region,
  pasted: Pasted,
  known: Known,
): FoundMessage | null {
  const cases = new Set([...templates].map(({ case: own }) => own));
  const all = group ? [...texts, ...siblingTexts(group, pasted)] : texts;
  const status = statusAt(pasted.statuses, at);
  const evidence = { texts: all, status, keys: null, hasMessage: false };
  const ranking = rankCases([...cases], evidence, known.templates.weight).filter((one) =>
    isTelling(one, pasted.text.trim()),
  );
  const [fit] = ranking;
  if (!fit || hasOtherCode(group, pasted, fit)) return null;
  return { fit, rivals: tied(ranking), status, group, at };
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
function siblingTexts(group: Group, { text }: Pasted): PastedText[] {
  return group.fields
    .filter(({ isNested }) => !isNested)
    .slice(0, 20)
    .flatMap((field) => fieldText(text, field, noFields) ?? []);
}

/** Whether the object has a code that is none of this case: then it is another system's error with the same words. */
export function hasOtherCode(
  group: Group | null,
  { text }: Pasted,
  { case: own }: CaseFit,
): boolean {
  return (
    group?.fields.some((field) => {
      const value = valueOf(text, field).trim();
      return (
        codeKey(field.key, own.entry.envelope) === 'own' &&
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
