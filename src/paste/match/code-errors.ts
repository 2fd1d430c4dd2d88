/** Errors whose code stands in a paste. */
import type { Group } from '../read/fields.ts';
import type { FoundCode } from '../read/codes.ts';
import { isUsualCodeKey } from '../read/keys.ts';
import { isFound, tied, valuesOf, type CaseFit } from './cases.ts';
import { codeUnits, isWholeValue, type Unit } from './occurrences.ts';
import { codeConfidence } from './weights.ts';
import { disagreements, reasons } from './reasons.ts';
import type { Known } from './known.ts';
import { documentedIn, rivalOf, textSpans, type Span } from '../explanation.ts';
import { fieldAt, toFoundError, type FoundError, type Pasted } from './candidates.ts';
import type { FoundMessage } from './message-candidates.ts';
import { readSurroundings } from './context.ts';

/** A paste of no more letters may be a question about a code. */
const longestQuestion = 120;

/** @yields now and then, so that a caller can let others work */
export function* codeErrors(
  pasted: Pasted,
  found: readonly FoundCode[],
  known: Known,
): Generator<undefined, FoundError[]> {
  const { units, counts } = codeUnits(pasted, found, known);
  const owned = new Set(units.flatMap(({ group }) => group ?? []));
  const errors: FoundError[] = [];
  for (const [index, unit] of units.entries()) {
    if (index % 10 === 9) yield;
    const error = explainUnit(unit, pasted, owned, known);
    if (isChance(unit, error, pasted)) continue;
    const more = (counts.get(unit.entry) ?? 0) + unit.count - 1;
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
  const all = whole.flatMap((one) => valuesOf(one.fit).map(({ value }) => ({ value, one })));
  const byValue = Map.groupBy(all, ({ value }) => value);
  return found.filter((code) => {
    const { entry, start, end } = code;
    const isOther = ({ fit, rivals }: FoundMessage) =>
      [fit, ...rivals].every(({ case: own }) => own.entry !== entry);
    const isInside = whole.some((one) => {
      const { message } = one.fit;
      return start >= message.start && end <= message.end && isOther(one);
    });
    const values = byValue.get(text.slice(start, end)) ?? [];
    if (!isInside && !values.some(({ one }) => isOther(one))) return true;
    const field = fieldAt(fields, start);
    return field !== null && isUsualCodeKey(field.key) && isWholeValue(text, field, code);
  });
}

function explainUnit(
  unit: Unit,
  pasted: Pasted,
  owned: ReadonlySet<Group>,
  known: Known,
): FoundError {
  const { cases } = unit.entry;
  const { ranking, groups, evidence } = readSurroundings(unit, pasted, owned, known);
  const { fit, rivals, isNamed } = choose(unit, ranking);
  const said = { unit, best: fit, rivals, cases, evidence, isNamed };
  const disagreeing = disagreements(said, pasted.text);
  const values = unit.address?.values.length ? unit.address.values : fit ? valuesOf(fit) : [];
  const codes = unit.places.map(({ start, end }): Span => ({ start, end, what: 'code' }));
  return toFoundError(groups, {
    entry: unit.entry,
    one: fit?.case ?? null,
    others: rivals.map(rivalOf),
    ...documentedIn(fit?.case, values),
    values,
    status: evidence.status,
    confidence: codeConfidence({
      places: unit.places,
      fit,
      rivals: fit ? rivals.length : 0,
      isOnly: cases.length === 1 || isNamed,
      disagreeing,
    }),
    reasons: reasons(said),
    disagreements: disagreeing.map(({ text }) => text),
    spans: [...codes, ...(fit ? textSpans(fit) : [])],
    count: 1,
  });
}

/** The case that is meant, where anything tells, and those that fit as well. */
function choose(
  { address }: Unit,
  ranking: readonly CaseFit[],
): { fit: CaseFit | undefined; rivals: CaseFit[]; isNamed: boolean } {
  const named = address?.id ? ranking.find(({ case: own }) => own.id === address.id) : undefined;
  if (named) return { fit: named, rivals: [], isNamed: true };
  const [top] = ranking;
  const rivals = tied(ranking);
  const isTold = top && (top.message.how !== 'none' || isFound(top.title));
  if (!top || isTold || rivals.length === 0) return { fit: top, rivals, isNamed: false };
  return { fit: undefined, rivals: [top, ...rivals], isNamed: false };
}

/** Whether a code that is an ordinary word or number as well is one by chance: nothing that goes with it stands there. */
function isChance({ places }: Unit, { match }: FoundError, { text }: Pasted): boolean {
  const isPlain = places.every(({ place }) => place === 'plain');
  const isQuoted = places.some(({ start, end }) => text[start - 1] === '`' && text[end] === '`');
  if (!isPlain || isQuoted || match.spans.some(({ what }) => what === 'message')) return false;
  const [first] = places;
  const code = first ? text.slice(first.start, first.end) : '';
  if (/^\p{L}+$/u.test(code)) {
    return text.trim().length > longestQuestion || !/^[\p{L}\p{N}\s'"`?!.,-]*$/u.test(text);
  }
  return text.replace(/\b(?:code|error|errno|err|no|number)\b|[^\p{L}\p{N}-]/giu, '') !== code;
}
