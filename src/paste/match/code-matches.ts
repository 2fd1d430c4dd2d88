/** Finds errors whose code is in a paste. */
import { isNamedCode, isOnlyWord } from '../../search/code-words.ts';
import { fold } from '../../search/normalize/spelling.ts';
import type { CodeCandidate } from '../read/codes.ts';
import { findFieldAt, type Group } from '../read/fields.ts';
import { isCommonCodeKey } from '../read/keys.ts';
import type { ParsedPaste } from '../read/parse-paste.ts';
import { findSignNear } from '../read/signs.ts';
import type { Match, Span } from '../explanation.ts';
import { collectValues, toTextSpans } from './case-fit.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { chooseCase } from './code-finding.ts';
import { isWholeValue } from './code-placement.ts';
import { rateCode } from './confidence.ts';
import { readContext } from './context.ts';
import { findDifferences } from './differences.ts';
import { locateMatch, type LocatedMatch } from './merge-matches.ts';
import type { MessageOccurrence } from './message-occurrences.ts';
import type { Occurrence } from './occurrence-collector.ts';
import { findOccurrences } from './occurrences.ts';
import { findCodeReasons } from './find-reasons.ts';
import { isFound } from './text-fit.ts';

/** A shorter paste may be a question about a code. */
const maxQuestionLength = 120;
/** How many errors are explained between two yields. */
const errorsAtOnce = 10;

/**
 * Explains the errors whose codes are in a paste.
 *
 * @yields at intervals, so that a caller can let other tasks run
 */
export function* matchCodes(
  paste: ParsedPaste,
  candidates: readonly CodeCandidate[],
  index: CatalogIndex,
): Generator<undefined, LocatedMatch[]> {
  const { occurrences, furtherCounts } = findOccurrences(paste, candidates, index);
  const errorGroups = new Set(occurrences.flatMap(({ group }) => group ?? []));
  const matches: LocatedMatch[] = [];
  for (const [at, occurrence] of sortByKeys(occurrences).entries()) {
    if (at % errorsAtOnce === errorsAtOnce - 1) yield;
    const located = explainOccurrence(occurrence, paste, errorGroups, index);
    if (isCoincidence(occurrence, located, paste)) continue;
    const { entry } = occurrence;
    const count = occurrence.count + (furtherCounts.get(entry) ?? 0);
    furtherCounts.delete(entry);
    matches.push({ ...located, match: { ...located.match, count } });
  }
  return shareValues(preferSigned(matches, paste));
}

/** Of the same code in several catalogs, the one whose envelope has more keys of the object around the code comes first. */
function sortByKeys(occurrences: readonly Occurrence[]): Occurrence[] {
  const countKeys = ({ group, entry: { envelope } }: Occurrence) => {
    const known = new Set(envelope.all.map(fold));
    return group?.fields.filter(({ key }) => known.has(fold(key))).length ?? 0;
  };
  const rivals = Map.groupBy(occurrences, ({ codes }) => codes[0]?.start);
  return [...rivals.values()].flatMap((same) =>
    same.length === 1 ? same : same.toSorted((a, b) => countKeys(b) - countKeys(a)),
  );
}

/**
 * Of the codes of an API that have the same value of a declared field, keeps the one whose message is in the paste; if there
 * is none, each of them is less certain.
 */
function shareValues(matches: readonly LocatedMatch[]): LocatedMatch[] {
  const toPlace = ({ match }: LocatedMatch) =>
    `${match.entry.catalog} ${match.spans.find(({ what }) => what === 'code')?.start ?? ''}`;
  const hasMessage = ({ match }: LocatedMatch) =>
    match.spans.some(({ what }) => what === 'message');
  const byPlace = Map.groupBy(matches, toPlace);
  return matches.flatMap((located) => {
    const rivals = byPlace.get(toPlace(located)) ?? [];
    if (rivals.length === 1 || !isByValue(located) || hasMessage(located)) return [located];
    if (rivals.some(hasMessage)) return [];
    const { match } = located;
    return [{ ...located, match: { ...match, confidence: match.confidence / rivals.length } }];
  });
}

/** Returns whether a match was found by the value of a declared field instead of its code. */
function isByValue({ match }: LocatedMatch): boolean {
  return match.reasons.some(
    (reason) => reason.reason === 'code' && reason.code !== match.entry.label,
  );
}

/** Of the same code in several catalogs, keeps those whose API has a sign near it, if there are any. */
function preferSigned(matches: readonly LocatedMatch[], paste: ParsedPaste): LocatedMatch[] {
  const byPosition = Map.groupBy(matches, ({ from }) => from);
  const isSigned = ({ match, from }: LocatedMatch) =>
    findSignNear(paste, match.entry.catalog, from) !== undefined;
  return matches.filter((located) => {
    const rivals = byPosition.get(located.from) ?? [];
    return rivals.length === 1 || isSigned(located) || !rivals.some(isSigned);
  });
}

/**
 * Removes codes that are values: they are in the message of another error, or are a parameter of it. The values of keys
 * for codes remain, and so do codes beside other words in a value: in `[REGION_GONE]region 7 not found`, `<X> not found` is
 * the message of any error.
 */
export function removeValues(
  candidates: readonly CodeCandidate[],
  messages: readonly MessageOccurrence[],
  { text, fields }: ParsedPaste,
): CodeCandidate[] {
  const found = messages.filter(({ fit }) => isFound(fit.message));
  if (found.length === 0) return [...candidates];
  const withValues = found.flatMap((message) =>
    collectValues(message.fit).map(({ value }) => ({ value, message })),
  );
  const byValue = Map.groupBy(withValues, ({ value }) => value);
  return candidates.filter((code) => {
    const { entry, start, end } = code;
    const isOther = ({ fit, rivals }: MessageOccurrence) =>
      [fit, ...rivals].every(({ errorCase }) => errorCase.entry !== entry);
    const label = text.slice(start, end);
    const isBesideWords = ({ fit }: MessageOccurrence) =>
      code.isExact &&
      (code.isDistinctive || isNamedCode(text, start, end)) &&
      collectValues(fit).some(({ value }) => value.includes(label) && /\p{L}\s+\S/u.test(value));
    const isInside = found.some((message) => {
      const { message: text } = message.fit;
      const isWithin = start >= text.start && end <= text.end;
      return isWithin && isOther(message) && !isBesideWords(message);
    });
    const equal = byValue.get(label) ?? [];
    if (!isInside && !equal.some(({ message }) => isOther(message))) return true;
    const field = findFieldAt(fields, start);
    return field !== null && isCommonCodeKey(field.key) && isWholeValue(text, field, code);
  });
}

function explainOccurrence(
  occurrence: Occurrence,
  paste: ParsedPaste,
  errorGroups: ReadonlySet<Group>,
  index: CatalogIndex,
): LocatedMatch {
  const { entry, codes, docsUrl } = occurrence;
  const context = readContext(occurrence, paste, errorGroups, index);
  const isSigned = findSignNear(paste, entry.catalog, codes[0]?.start ?? 0) !== undefined;
  const finding = chooseCase(occurrence, context, isSigned);
  const { fit, rivals } = finding;
  const differences = findDifferences(finding, paste.text);
  const isLink =
    occurrence.group === null && codes.every(({ placement }) => placement === 'docs-url');
  const match: Match = {
    entry,
    errorCase: fit?.errorCase ?? null,
    alternatives: rivals.map(({ errorCase }) => errorCase),
    values: docsUrl?.values.length ? docsUrl.values : fit ? collectValues(fit) : [],
    status: context.status,
    confidence: rateCode(finding, differences),
    reasons: findCodeReasons(finding),
    differences,
    spans: [
      ...codes.map(({ start, end }): Span => ({ start, end, what: 'code' })),
      ...(fit ? toTextSpans(fit) : []),
    ],
    count: 1,
  };
  return locateMatch(context.groups, match, isLink);
}

/**
 * Returns whether a code that is an ordinary word or number appears by coincidence: the paste has no other evidence for
 * it.
 */
function isCoincidence(
  { codes }: Occurrence,
  { match }: LocatedMatch,
  { text }: ParsedPaste,
): boolean {
  const isPlainWord = codes.every(({ placement }) => placement === 'plain-word');
  const isQuoted = codes.some(({ start, end }) => text[start - 1] === '`' && text[end] === '`');
  const hasMessage = match.spans.some(({ what }) => what === 'message');
  if (!isPlainWord || isQuoted || hasMessage) return false;
  if (codes.some(({ start, end }) => isNamedCode(text, start, end))) return false;
  if (codes.some(({ start, end }) => isOnlyWord(text, start, end))) return false;
  const [first] = codes;
  const code = first ? text.slice(first.start, first.end) : '';
  if (/^\p{L}+$/u.test(code)) {
    const isQuestion = /^[\p{L}\p{N}\s'"`?!.,-]*$/u.test(text);
    return text.trim().length > maxQuestionLength || !isQuestion;
  }
  return text.replace(/\b(?:code|error|errno|err|no|number)\b|[^\p{L}\p{N}-]/giu, '') !== code;
}
