/** Errors whose code stands in a paste. */
import {
  foldedMeta,
  rankCases,
  isFound,
  type CaseFit,
  type Evidence,
  type PastedText,
} from './case-choice.ts';
import type { ReadCase } from './case-texts.ts';
import { codeConfidence, type CodePlace } from './confidence.ts';
import { disagreements, reasons } from './explain-words.ts';
import type { Entry } from './entries.ts';
import type { Known } from './explain.ts';
import type { Match, Span } from './explanation.ts';
import { fieldAt, lineFinder, type FoundError, type Pasted } from './found-error.ts';
import type { FoundMessage } from './message-errors.ts';
import type { PlacedValue } from './message-pattern.ts';
import { withGroups, type Field, type Group } from './paste.ts';
import type { FoundCode } from './paste-codes.ts';
import { codeKey, isStatusKey, isTextKey, isUsualCodeKey } from './paste-keys.ts';
import { fieldTexts, linesAround, lineTexts, textOf, valueOf } from './pasted-texts.ts';
import { fold } from './spelling.ts';

/** One error: a code and where it stands. */
interface Unit {
  entry: Entry;
  places: (FoundCode & { place: CodePlace })[];
  /** The object that it is; `null` for text. */
  group: Group | null;
  /** Said by a docs URL. */
  address: { id: string | null; values: PlacedValue[] } | null;
}

/** So many errors are told apart by what is around them; more of the same code are counted. */
const mostUnits = 200;
/** So many words that may be codes are looked at. */
const mostPlain = 20;
/** How many objects around an error may hold its message. */
const mostLevels = 4;
const mostTexts = 60;
/** A shorter text is read as a whole, of a longer one the lines around. */
const shortText = 3000;
const linesNear = 4;
/** A paste of no more letters may be a question about a code. */
const longestQuestion = 120;
const noEnvelope = { code: [], texts: [], meta: [], all: [] };

/** @yields now and then, so that a caller can let others work */
export function* codeErrors(
  pasted: Pasted,
  found: readonly FoundCode[],
  known: Known,
): Generator<undefined, FoundError[]> {
  const { units, counts } = toUnits(pasted, found, known);
  const owned = new Set(units.flatMap(({ group }) => group ?? []));
  const errors: FoundError[] = [];
  for (const [index, unit] of units.entries()) {
    if (index % 10 === 9) yield;
    const error = explainUnit(unit, pasted, owned, known);
    if (isChance(unit, error, pasted)) continue;
    const more = counts.get(unit.entry) ?? 0;
    counts.delete(unit.entry);
    errors.push(more > 0 ? { ...error, match: { ...error.match, count: 1 + more } } : error);
  }
  return errors;
}

/**
 * Leaves out codes that are values: a message of another error speaks of them, or they are a parameter that it names. What
 * stands under a key that names codes is one all the same.
 */
export function withoutValues(
  found: readonly FoundCode[],
  messages: readonly FoundMessage[],
  { text, fields }: Pasted,
): FoundCode[] {
  const whole = messages.filter(({ fit }) => isFound(fit.message));
  if (whole.length === 0) return [...found];
  const values = new Map<string, FoundMessage[]>();
  for (const message of whole) {
    for (const { value } of valuesOf(message.fit)) {
      values.set(value, [...(values.get(value) ?? []), message]);
    }
  }
  return found.filter(({ entry, start, end }) => {
    const isOther = ({ fit, rivals }: FoundMessage) =>
      [fit, ...rivals].every(({ case: own }) => own.entry !== entry);
    const isInside = whole.some((one) => {
      const { message } = one.fit;
      return start >= message.start && end <= message.end && isOther(one);
    });
    const isValue = isInside || values.get(text.slice(start, end))?.some(isOther);
    const field = fieldAt(fields, start);
    const isWhole = field !== null && valueOf(text, field).trim().length <= end - start;
    return !isValue || (isWhole && isUsualCodeKey(field.key));
  });
}

function toUnits(
  pasted: Pasted,
  found: readonly FoundCode[],
  known: Known,
): { units: Unit[]; counts: Map<Entry, number> } {
  const exact = new Set(
    found.filter(({ isExact }) => isExact).map(({ entry }) => fold(entry.label)),
  );
  const units = new Map<string, Unit>();
  const counts = new Map<Entry, number>();
  const numbers = new Map<Group | null, number>();
  const lineAt = lineFinder(pasted.text);
  let plain = 0;
  const add = (
    code: FoundCode,
    place: CodePlace,
    group: Group | null,
    address: Unit['address'],
  ) => {
    const where = group ? `g${number(numbers, group)}` : `l${lineAt(code.start)[0]}`;
    const key = `${code.entry.path} ${where}`;
    const unit = units.get(key);
    if (unit) {
      unit.places.push({ ...code, place });
      unit.address ??= address;
    } else if (
      units.size >= mostUnits &&
      [...units.values()].some(({ entry }) => entry === code.entry)
    ) {
      counts.set(code.entry, (counts.get(code.entry) ?? 0) + 1);
    } else units.set(key, { entry: code.entry, places: [{ ...code, place }], group, address });
  };
  const whole = pasted.text.trim();
  for (const code of [...found, ...wholeValues(pasted, found, known)].sort(
    (a, b) => a.start - b.start,
  )) {
    if (!code.isExact && exact.has(fold(code.entry.label))) continue;
    const address = pasted.addresses.find(
      ({ start, end }) => code.start >= start && code.end <= end,
    );
    if (address) {
      if (address.entry === code.entry) {
        const field = fieldAt(pasted.fields, code.start);
        const own = { id: address.one?.id ?? null, values: address.values };
        add(code, 'address', objectOf(field), own);
      }
      continue;
    }
    const field = fieldAt(pasted.fields, code.start);
    const place = placeOf(code, field, whole, pasted, known);
    if (place === null || (isMention(place) && field && hasOwnCode(field, code, found, known)))
      continue;
    if (place === 'plain' && ++plain > mostPlain) continue;
    add(code, place, place === 'text' ? null : objectOf(field), null);
  }
  return { units: [...units.values()], counts };
}

function number(numbers: Map<Group | null, number>, group: Group): number {
  const known = numbers.get(group) ?? numbers.size;
  numbers.set(group, known);
  return known;
}

/** The group of a field where it says more than that one field. */
function objectOf(field: Field | null): Group | null {
  if (!field) return null;
  const { group } = field;
  return group.isBracketed || group.fields.length > 1 || group.parent ? group : null;
}

/** Where a code stands, and `null` for what is an ordinary word or number there. */
function placeOf(
  code: FoundCode,
  field: Field | null,
  whole: string,
  { text }: Pasted,
  known: Known,
): CodePlace | null {
  if (whole.length === code.end - code.start) return 'alone';
  const isWhole = field !== null && code.end - code.start >= valueOf(text, field).trim().length;
  const envelope = known.casesOf(code.entry)[0]?.envelope;
  const key = isWhole && envelope ? codeKey(field.key, envelope) : null;
  if (key !== null)
    return code.isTelling || key === 'own' ? (key === 'own' ? 'own key' : 'code key') : 'plain';
  const isQuoted =
    /["'`]/.test(text.charAt(code.start - 1)) && /["'`\\]/.test(text.charAt(code.end));
  if (!code.isTelling) return code.isExact ? 'plain' : null;
  if (isWhole && field.key !== '') return 'other key';
  return isQuoted ? 'quoted' : 'text';
}

/** Whether a code stands somewhere in a text and is not said to be the code. */
function isMention(place: CodePlace): boolean {
  return place === 'text' || place === 'quoted' || place === 'other key';
}

/** Whether the object that a text is in says itself which code it is, and another one. */
function hasOwnCode(
  { group }: Field,
  { entry }: FoundCode,
  found: readonly FoundCode[],
  known: Known,
): boolean {
  const envelope = known.casesOf(entry)[0]?.envelope;
  return group.fields.some(
    ({ key, start, end }) =>
      envelope !== undefined &&
      codeKey(key, envelope) !== null &&
      found.some(
        (other) =>
          other.entry !== entry && other.isExact && other.start === start && other.end === end,
      ),
  );
}

/** Codes that are no identifiers, such as `Not Found`, where a field has nothing else. */
function wholeValues(
  { text, fields }: Pasted,
  found: readonly FoundCode[],
  known: Known,
): FoundCode[] {
  const starts = new Set(found.map(({ start }) => start));
  return fields.flatMap((field) => {
    const { key, start, end } = field;
    if (end - start > 200 || starts.has(start) || !isUsualCodeKey(key)) return [];
    return known.codes
      .whole(valueOf(text, field).replace(/\r?\n/g, ''))
      .map((one) => ({ ...one, start, end }));
  });
}

function explainUnit(
  unit: Unit,
  pasted: Pasted,
  owned: ReadonlySet<Group>,
  known: Known,
): FoundError {
  const cases = known.casesOf(unit.entry);
  const read = readAround(unit, pasted, owned, cases, known);
  const { ranking, groups, evidence } = read;
  const [top] = ranking;
  const named = unit.address?.id
    ? ranking.find(({ case: own }) => own.one.id === unit.address?.id)
    : undefined;
  const best = named ?? top;
  const rivals = named
    ? []
    : ranking.filter((fit) => fit !== top && top && fit.score >= top.score - 0.01);
  const isTold =
    best !== undefined &&
    (isFound(best.message) || best.message.how === 'alike' || isFound(best.title));
  const isKnown =
    cases.length === 1 ||
    named !== undefined ||
    (best !== undefined && (isTold || rivals.length === 0));
  const fit = isKnown ? best : undefined;
  const spans: Span[] = unit.places.map(({ start, end }) => ({
    start,
    end,
    what: 'code' as const,
  }));
  if (fit)
    for (const own of [fit.message, fit.title])
      if (own.text && own.how !== 'none')
        spans.push({ start: own.start, end: own.end, what: 'message' });
  const values =
    unit.address && unit.address.values.length > 0 ? unit.address.values : valuesOf(fit);
  const others = rivals.map(({ case: own }) => ({
    entry: own.entry,
    one: own.one,
    text: own.message?.text ?? own.title?.text ?? null,
  }));
  const said = { unit, best: fit, rivals, cases, evidence, isNamed: named !== undefined };
  const disagreeing = disagreements(said, pasted.text);
  const match: Match = {
    entry: unit.entry,
    one: fit?.case.one ?? null,
    others:
      fit || !top
        ? others
        : [
            {
              entry: top.case.entry,
              one: top.case.one,
              text: top.case.message?.text ?? top.case.title?.text ?? null,
            },
            ...others,
          ],
    template: fit?.case.message?.text ?? fit?.case.title?.text ?? null,
    values,
    status: evidence.status,
    confidence: codeConfidence({
      places: unit.places,
      fit,
      rivals: fit ? rivals.length : 0,
      isOnly: cases.length === 1 || named !== undefined,
      disagreeing,
    }),
    reasons: reasons(said),
    disagreements: disagreeing.map(({ text }) => text),
    spans,
    count: 1,
  };
  const ends = spans.flatMap(({ start, end }) => [start, end]);
  return { match, groups, from: Math.min(...ends), to: Math.max(...ends) };
}

/** The values of the message and, where it has others, of the short message. */
export function valuesOf(fit: CaseFit | undefined): PlacedValue[] {
  if (!fit) return [];
  const isSame = fit.case.title?.text === fit.case.message?.text;
  const own = fit.message.how === 'none' ? [] : fit.message.values;
  const more = isSame || !isFound(fit.title) ? [] : fit.title.values;
  return [...own, ...more.filter(({ name }) => own.every((one) => one.name !== name))];
}

/** Reads what stands around a code, from the nearest outwards, until it tells the case. */
function readAround(
  unit: Unit,
  pasted: Pasted,
  owned: ReadonlySet<Group>,
  cases: readonly ReadCase[],
  known: Known,
): { ranking: CaseFit[]; groups: Set<Group>; evidence: Evidence } {
  const groups = new Set<Group>();
  const texts: PastedText[] = [];
  const keys = new Set<string>();
  const envelope = cases[0]?.envelope ?? noEnvelope;
  let status: number | null = null;
  const take = (group: Group) => {
    groups.add(group);
    for (const field of group.fields) {
      if (isStatusKey(field.key)) status ??= toStatus(valueOf(pasted.text, field));
      if (texts.length >= mostTexts || isObject(pasted.text, field)) continue;
      const own = fieldTexts(pasted.text, field, envelope);
      texts.push(...own.filter(({ text }) => /\p{L}/u.test(text)));
    }
  };
  const takeKeys = (group: Group) => {
    for (const { key } of group.fields) keys.add(fold(key));
    const isFolded = pasted.text.slice(group.start, group.start + 8).startsWith('[Object');
    if (isFolded && envelope.meta.some((key) => fold(key) === fold(group.key)))
      keys.add(foldedMeta);
    hasMessage ||= group.fields.some(
      (field) => isTextKey(field.key, envelope) && valueOf(pasted.text, field).trim() !== '',
    );
  };
  let hasMessage = false;
  // GraphQL has the code in an object of its own, beside the message.
  const isWhole =
    unit.group !== null &&
    unit.group.isBracketed &&
    !isCut(unit.group) &&
    fold(unit.group.key) !== 'extensions';
  // What has the code and nothing else of an error as it is sent says nothing by what it lacks.
  const rest = envelope.all.map(fold).filter((key) => !envelope.code.map(fold).includes(key));
  const isSent = () => isWhole && (rest.length === 0 || rest.some((key) => keys.has(key)));
  const evidence = (): Evidence => ({ texts, status, keys: isSent() ? keys : null, hasMessage });
  let ranking: CaseFit[] = [];
  const isDone = () => {
    ranking = rankCases(
      cases,
      { ...evidence(), status: status ?? statusNear(unit, pasted, texts) },
      known.templates.weight,
    );
    const [top] = ranking;
    return top !== undefined && isFound(top.message) && top.message.how === 'whole';
  };
  let level = unit.group;
  for (let count = 0; level && count < mostLevels; count++) {
    const inner = level;
    for (const group of withGroups(level)) {
      if (groups.has(group) || (group !== inner && isOthers(group, unit, owned))) continue;
      if (groups.size > 100) break;
      take(group);
      if (count === 0) takeKeys(group);
    }
    if (isDone()) break;
    level = level.parent;
    // Objects beside this one in a list are other errors.
    if (level && hasOthers(level, unit, owned)) {
      for (let outer: Group | null = level; outer; outer = outer.parent) statusIn(outer);
      break;
    }
  }
  function statusIn(group: Group): void {
    for (const field of group.fields)
      if (isStatusKey(field.key)) status ??= toStatus(valueOf(pasted.text, field));
  }
  const [top] = ranking;
  if (!top || !(isFound(top.message) && top.message.how === 'whole')) {
    if (!(unit.group && owned.size > 1 && isWhole && texts.some(({ isMessage }) => isMessage))) {
      texts.push(...textsNear(unit, pasted));
    }
    isDone();
  }
  status ??= statusNear(unit, pasted, texts);
  return { ranking, groups, evidence: evidence() };
}

function isOthers(group: Group, unit: Unit, owned: ReadonlySet<Group>): boolean {
  return group !== unit.group && owned.has(group);
}

function hasOthers(level: Group, unit: Unit, owned: ReadonlySet<Group>): boolean {
  return owned.size > 1 && level.groups.some((group) => isOthers(group, unit, owned));
}

/** Whether a code that is an ordinary word or number as well is one here: nothing that goes with it stands there. */
function isChance({ places }: Unit, { match }: FoundError, { text }: Pasted): boolean {
  const isPlain = places.every(({ place }) => place === 'plain');
  const isQuoted = places.some(({ start, end }) => text[start - 1] === '`' && text[end] === '`');
  if (!isPlain || isQuoted) return false;
  const isWord = places.some(({ start, end }) => /^\p{L}+$/u.test(text.slice(start, end)));
  const isShort = isWord && text.trim().length <= longestQuestion;
  return !isShort && !match.spans.some(({ what }) => what === 'message');
}

/** Whether a value is nothing but fields. */
function isObject(text: string, { isNested, start, end }: Field): boolean {
  return isNested && (end - start > 600 || /^\s*[[{<]/.test(text.slice(start, start + 20)));
}

function isCut(group: Group): boolean {
  return group.isCut || group.fields.some((field) => field.isCut);
}

function toStatus(text: string): number | null {
  const number = /^\s*([1-5]\d\d)(?!\d)/.exec(text)?.[1];
  return number === undefined ? null : Number(number);
}

/** The status that was said last before a code, else the first one behind it; not one that its message speaks of. */
function statusNear(unit: Unit, { statuses }: Pasted, texts: readonly PastedText[]): number | null {
  const messages = texts.filter(({ isMessage }) => isMessage);
  const said = statuses.filter(
    ({ at }) => !messages.some(({ start, end }) => at >= start && at < end),
  );
  const from = unit.places[0]?.start ?? 0;
  return (said.findLast(({ at }) => at <= from) ?? said[0])?.status ?? null;
}

/** Lines around a code, and what is in quotes in them. */
function textsNear(unit: Unit, pasted: Pasted): PastedText[] {
  const { text, fields } = pasted;
  const from = Math.min(...unit.places.map(({ start }) => start));
  const to = Math.max(...unit.places.map(({ end }) => end));
  const around = text.length <= shortText ? 200 : linesNear;
  const lines = linesAround(text, from, Math.min(to, from + shortText), around);
  const [start, end] = [lines[0]?.[0] ?? 0, lines.at(-1)?.[1] ?? text.length];
  const near = fields
    .filter((one) => one.start >= start && one.end <= end && !one.isNested && one.end > one.start)
    .slice(0, mostTexts)
    .flatMap((field) => fieldTexts(text, field, noEnvelope))
    .filter((one) => /\p{L}.*\s/u.test(one.text));
  const own = lines.slice(0, mostTexts).flatMap(([first, last]) => lineTexts(text, first, last));
  const distance = (one: PastedText) => Math.max(from - one.end, one.start - to, 0);
  return [
    ...[...near, ...own].sort((a, b) => distance(a) - distance(b)),
    // A message that a terminal or a mail has wrapped stands in several lines.
    textOf(text, start, Math.min(end, start + shortText)),
  ];
}
