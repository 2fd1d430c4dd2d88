/** Errors whose message stands in a paste, without their code. */
import { isReasonPhrase } from '../catalog/http-status.ts';
import {
  isFound,
  rankAlike,
  rankCases,
  type CaseFit,
  type PastedText,
  type TextFit,
} from './case-choice.ts';
import type { ReadCase } from './case-texts.ts';
import { valuesOf } from './code-errors.ts';
import { messageConfidence } from './confidence.ts';
import { textReason } from './explain-words.ts';
import type { Known } from './explain.ts';
import type { Match } from './explanation.ts';
import { fieldAt, lineFinder, type FoundError, type Pasted } from './found-error.ts';
import type { Field, Group } from './paste.ts';
import { codeKey } from './paste-keys.ts';
import { fieldText, fieldTexts, lineTexts, paragraphAt, textOf, valueOf } from './pasted-texts.ts';
import { fold } from './spelling.ts';
import type { Template } from './template-index.ts';

/** A part of a paste with texts of its own. */
interface Region {
  texts: PastedText[];
  templates: Set<Template>;
  group: Group | null;
  at: number;
  /** How far a long line has been taken into the texts. */
  read: number;
}

/** Fewer letters of its own make a message too common to stand for an error by itself. */
const leastOwn = 10;
/** The same where the message is all there is. */
const leastWhole = 5;
const leastTitle = 13;
/** A paste of no more letters is nothing but one message. */
const shortest = 40;
const mostRegions = 150;
const mostTexts = 40;
/** Texts that are compared word by word where nothing was found. */
const mostDrifted = 12;
/** Less alike texts without a code are other messages. */
const leastDrifted = 0.8;
/** An answer of no more confidence may be a worse one than a wording that drifted. */
const weak = 0.5;
const noEnvelope = { code: [], texts: [], meta: [], all: [] };

/** A message that was recognised. */
export interface FoundMessage {
  fit: CaseFit;
  /** Cases that have it as well. */
  rivals: CaseFit[];
  status: number | null;
  group: Group | null;
  at: number;
}

/** @yields now and then, so that a caller can let others work */
export function* findMessages(
  pasted: Pasted,
  spotted: readonly { template: Template; at: number }[],
  known: Known,
): Generator<undefined, FoundMessage[]> {
  const found: FoundMessage[] = [];
  for (const [index, region] of toRegions(pasted, spotted).entries()) {
    if (index % 10 === 9) yield;
    const message = readRegion(region, pasted, known);
    if (message) found.push(message);
  }
  return found;
}

/**
 * The errors that messages tell where no code does.
 *
 * @param byCode errors whose code is known, whose messages are theirs
 */
export function messageErrors(
  found: readonly FoundMessage[],
  byCode: readonly FoundError[],
  pasted: Pasted,
  known: Known,
): FoundError[] {
  const errors = found.filter((one) => !isTaken(one, byCode)).map(toError);
  const isAnswer = [...errors, ...byCode].some(
    ({ match }) => match.confidence * (1 + match.others.length) > weak,
  );
  if (isAnswer) return errors;
  const better = drifted(pasted, known).filter(({ match }) => match.confidence > weak);
  return better.length > 0 ? better : errors;
}

/** Whether a message belongs to an error whose code is known: it stands there, or is one that the code has. */
function isTaken({ fit, rivals, group, at }: FoundMessage, byCode: readonly FoundError[]): boolean {
  const entries = new Set([fit, ...rivals].map(({ case: own }) => own.entry));
  return byCode.some(
    ({ match, groups, from, to }) =>
      entries.has(match.entry) || (group !== null && groups.has(group)) || (at >= from && at <= to),
  );
}

/** The values and the lines in which templates were spotted. */
function toRegions(
  { text, fields }: Pasted,
  spotted: readonly { template: Template; at: number }[],
): Region[] {
  const regions = new Map<Field | number, Region>();
  const lineAt = lineFinder(text);
  for (const { template, at } of spotted) {
    const field = fieldAt(fields, at);
    const isOwn =
      field !== null && (field.group.isBracketed || (field.depth > 0 && field.key !== ''));
    const [start, end] = lineAt(at);
    const key = isOwn ? field : start;
    let region = regions.get(key);
    if (!region) {
      if (regions.size >= mostRegions) continue;
      const own = field ? fieldTexts(text, field, noEnvelope) : [];
      const lines = isOwn ? [] : [...lineTexts(text, start, end), paragraphAt(text, at)];
      const texts = [...own, ...lines];
      region = { texts, templates: new Set(), group: isOwn ? field.group : null, at, read: 0 };
      regions.set(key, region);
    }
    // A line that is longer than a message is read around the place alone.
    if (!isOwn && at - start > 900 && at > region.read && region.texts.length < mostTexts) {
      region.read = at + 300;
      const from = Math.max(start, at - 300);
      region.texts.push({ ...textOf(text, from, Math.min(end, at + 700)), isCut: true });
    }
    region.templates.add(template);
  }
  return [...regions.values()];
}

function readRegion(
  { texts, templates, group, at }: Region,
  pasted: Pasted,
  known: Known,
): FoundMessage | null {
  const cases = new Set([...templates].map(({ case: own }) => own));
  const all = group ? [...texts, ...siblingTexts(group, pasted)] : texts;
  const status = statusAt(pasted, at);
  const evidence = { texts: all, status, keys: null, hasMessage: false };
  const ranking = rankCases([...cases], evidence, known.templates.weight).filter((one) =>
    isTelling(one, pasted.text.trim()),
  );
  const [fit] = ranking;
  if (!fit || hasOtherCode(group, pasted, fit)) return null;
  const rivals = ranking.filter((other) => other !== fit && other.score >= fit.score - 0.01);
  return { fit, rivals, status, group, at };
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
    (own.title?.pattern.length ?? 0) >= leastTitle &&
    !isPhrase(title)
  );
}

/** Keys under which this API sends messages and hardly another one does. */
function ownKeys({ envelope }: ReadCase): Set<string> {
  return new Set(envelope.texts.map(fold).filter((key) => key !== 'message'));
}

/** The other texts of the object that a message stands in. */
function siblingTexts(group: Group, { text }: Pasted): PastedText[] {
  return group.fields
    .filter(({ isNested }) => !isNested)
    .slice(0, 20)
    .flatMap((field) => fieldText(text, field, noEnvelope) ?? []);
}

/** Whether the object has a code that is none of this case: then it is another system's error with the same words. */
function hasOtherCode(group: Group | null, { text }: Pasted, { case: own }: CaseFit): boolean {
  return (
    group?.fields.some((field) => {
      const value = valueOf(text, field).trim();
      return (
        codeKey(field.key, own.envelope) === 'own' &&
        /^\S+$/.test(value) &&
        value !== own.entry.label &&
        !field.isCut
      );
    }) ?? false
  );
}

function statusAt({ statuses }: Pasted, at: number): number | null {
  return (statuses.findLast((one) => one.at <= at) ?? statuses[0])?.status ?? null;
}

function toError({ fit: top, rivals, status, group }: FoundMessage): FoundError {
  const rivalOf = (own: ReadCase) => ({
    entry: own.entry,
    one: own.one,
    text: own.message?.text ?? own.title?.text ?? null,
  });
  const why = textReason(top) ?? '';
  const documented = top.case.one.status;
  const isOther = status !== null && documented !== null && status !== documented;
  const spans = [top.message, top.title].flatMap((fit) =>
    fit.text && fit.how !== 'none'
      ? [{ start: fit.start, end: fit.end, what: 'message' as const }]
      : [],
  );
  const match: Match = {
    entry: top.case.entry,
    one: top.case.one,
    others: rivals.map(({ case: own }) => rivalOf(own)),
    template: top.case.message?.text ?? top.case.title?.text ?? null,
    values: valuesOf(top),
    status,
    confidence: messageConfidence(top, rivals.length),
    reasons: [
      'No known code stands in the paste: it was recognised by its message.',
      ...(why === '' ? [] : [why]),
      ...(rivals.length === 0
        ? []
        : [
            `The same text is documented for ${rivals.map(({ case: own }) => own.one.id ?? own.entry.label).join(', ')}.`,
          ]),
    ],
    disagreements: isOther
      ? [`The response says HTTP ${status}; documented is ${documented}.`]
      : [],
    spans,
    count: 1,
  };
  const ends = spans.flatMap(({ start, end }) => [start, end]);
  return {
    match,
    groups: new Set(group ? [group] : []),
    from: Math.min(...ends),
    to: Math.max(...ends),
  };
}

/** Where neither code nor message was found: a message whose wording drifted. */
function drifted(pasted: Pasted, known: Known): FoundError[] {
  const { text, fields } = pasted;
  const values = fields
    .filter(({ isNested, start, end }) => !isNested && end - start > 12 && end - start < 400)
    .slice(0, 200)
    .flatMap((field) => fieldText(text, field, noEnvelope) ?? [])
    .filter((one) => /\p{L}+\s+\p{L}+\s+\p{L}/u.test(one.text))
    .sort((a, b) => Number(b.isMessage) - Number(a.isMessage));
  const [start, end] = lineFinder(text)(text.length - text.trimStart().length);
  const candidates = [...values, ...lineTexts(text, start, end)].slice(0, mostDrifted);
  let best: { fit: CaseFit; rivals: CaseFit[] } | null = null;
  for (const one of candidates) {
    const cases = new Set(known.templates.alike(one.text, 20).map(({ case: own }) => own));
    const ranking = rankAlike([...cases], one, known.templates.weight);
    const [fit] = ranking;
    if (!fit || fit.message.quality < 0.75 * leastDrifted) continue;
    if (best && best.fit.message.quality >= fit.message.quality) continue;
    best = {
      fit,
      rivals: ranking.filter((other) => other !== fit && other.score >= fit.score - 0.01),
    };
  }
  if (!best) return [];
  const { fit, rivals } = best;
  const at = fit.message.start;
  const group = fieldAt(fields, at)?.group ?? null;
  if (hasOtherCode(group, pasted, fit)) return [];
  return [toError({ fit, rivals, status: statusAt(pasted, at), group, at })];
}
