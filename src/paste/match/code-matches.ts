/** Errors whose code stands in a paste. */
import type { Group } from '../read/fields.ts';
import type { CodeCandidate } from '../read/codes.ts';
import { isCommonCodeKey } from '../read/keys.ts';
import { isFound, findTied, collectValues, type CaseFit } from './cases.ts';
import { findOccurrences, isWholeValue, type Occurrence } from './occurrences.ts';
import { rateCode } from './weights.ts';
import { disagreements, reasons } from './reasons.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { documentedIn, toAlternative, textSpans, type Span } from '../explanation.ts';
import { findFieldAt, locateMatch, type LocatedMatch, type ParsedPaste } from './candidates.ts';
import type { MessageOccurrence } from './message-candidates.ts';
import { readContext } from './context.ts';

/** A paste of no more letters may be a question about a code. */
const longestQuestion = 120;

/** @yields now and then, so that a caller can let others work */
export function* matchCodes(
  pasted: ParsedPaste,
  found: readonly CodeCandidate[],
  known: CatalogIndex,
): Generator<undefined, LocatedMatch[]> {
  const { units, counts } = findOccurrences(pasted, found, known);
  const owned = new Set(units.flatMap(({ group }) => group ?? []));
  const errors: LocatedMatch[] = [];
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
export function removeValues(
  found: readonly CodeCandidate[],
  messages: readonly MessageOccurrence[],
  { text, fields }: ParsedPaste,
): CodeCandidate[] {
  const whole = messages.filter(({ fit }) => isFound(fit.message));
  if (whole.length === 0) return [...found];
  const all = whole.flatMap((one) => collectValues(one.fit).map(({ value }) => ({ value, one })));
  const byValue = Map.groupBy(all, ({ value }) => value);
  return found.filter((code) => {
    const { entry, start, end } = code;
    const isOther = ({ fit, rivals }: MessageOccurrence) =>
      [fit, ...rivals].every(({ case: own }) => own.entry !== entry);
    const isInside = whole.some((one) => {
      const { message } = one.fit;
      return start >= message.start && end <= message.end && isOther(one);
    });
    const values = byValue.get(text.slice(start, end)) ?? [];
    if (!isInside && !values.some(({ one }) => isOther(one))) return true;
    const field = findFieldAt(fields, start);
    return field !== null && isCommonCodeKey(field.key) && isWholeValue(text, field, code);
  });
}

function explainUnit(
  unit: Occurrence,
  pasted: ParsedPaste,
  owned: ReadonlySet<Group>,
  known: CatalogIndex,
): LocatedMatch {
  const { cases } = unit.entry;
  const { ranking, groups, evidence } = readContext(unit, pasted, owned, known);
  const { fit, rivals, isNamed } = chooseCase(unit, ranking);
  const said = { unit, best: fit, rivals, cases, evidence, isNamed };
  const disagreeing = disagreements(said, pasted.text);
  const values = unit.address?.values.length ? unit.address.values : fit ? collectValues(fit) : [];
  const codes = unit.places.map(({ start, end }): Span => ({ start, end, what: 'code' }));
  return locateMatch(groups, {
    entry: unit.entry,
    errorCase: fit?.case ?? null,
    alternatives: rivals.map(toAlternative),
    ...documentedIn(fit?.case, values),
    values,
    status: evidence.status,
    confidence: rateCode({
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
function chooseCase(
  { address }: Occurrence,
  ranking: readonly CaseFit[],
): { fit: CaseFit | undefined; rivals: CaseFit[]; isNamed: boolean } {
  const named = address?.id ? ranking.find(({ case: own }) => own.id === address.id) : undefined;
  if (named) return { fit: named, rivals: [], isNamed: true };
  const [top] = ranking;
  const rivals = findTied(ranking);
  const isTold = top && (top.message.how !== 'none' || isFound(top.title));
  if (!top || isTold || rivals.length === 0) return { fit: top, rivals, isNamed: false };
  return { fit: undefined, rivals: [top, ...rivals], isNamed: false };
}

/** Whether a code that is an ordinary word or number as well is one by chance: nothing that goes with it stands there. */
function isChance({ places }: Occurrence, { match }: LocatedMatch, { text }: ParsedPaste): boolean {
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
