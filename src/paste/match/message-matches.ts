/** Finds errors whose message is in a paste, without their code. */
import { findFieldAt } from '../read/fields.ts';
import { createLineFinder } from '../read/lines.ts';
import type { ParsedPaste } from '../read/parse-paste.ts';
import { findStatusNear } from '../read/statuses.ts';
import { readFieldText, readLineTexts, type PastedText } from '../read/texts.ts';
import { collectValues, rankSimilarCases, toTextSpans, type CaseFit } from './case-fit.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { rateMessage } from './confidence.ts';
import { findStatusDifference } from './differences.ts';
import { findMessageReasons } from './find-reasons.ts';
import { locateMatch, type LocatedMatch } from './merge-matches.ts';
import { createOccurrence, type MessageOccurrence } from './message-occurrences.ts';
import { minSimilar, textQuality, weakConfidence } from './weights.ts';

/** How many texts are compared word by word, and with how many templates each. */
const maxSimilar = { texts: 12, templates: 20 } as const;
const maxFields = 200;
/** Shortened lines are searched for in this many characters. */
const maxShortenedLength = 100_000;
/** The length of a value that may be a message. */
const valueLength = { min: 13, max: 399 } as const;
const threeWords = /\p{L}+\s+\p{L}+\s+\p{L}/u;

/**
 * Explains the errors that are identified by messages without a code.
 *
 * @param byCode the errors whose codes are in the paste, with their messages
 */
export function matchMessages(
  messages: readonly MessageOccurrence[],
  byCode: readonly LocatedMatch[],
  paste: ParsedPaste,
  index: CatalogIndex,
): LocatedMatch[] {
  const matches = messages.filter((message) => !belongsToCode(message, byCode)).map(explainMessage);
  const found = [...matches, ...byCode];
  const isAnswered = found.some(
    ({ match }) => match.confidence * (1 + match.alternatives.length) > weakConfidence,
  );
  // A whole message with few words of its own is better evidence than a similar one with many.
  const isWhole = matches.some(({ match }) =>
    match.reasons.some(({ reason }) => reason === 'whole-message'),
  );
  if (isAnswered || isWhole) return [...matches, ...matchShortened(found, paste, index)];
  const similar = matchSimilar(listTexts(paste, index), paste, index);
  return similar && similar.match.confidence > weakConfidence ? [similar] : matches;
}

/** Finds a shortened message in the parts of a paste that no other error has. */
function matchShortened(
  found: readonly LocatedMatch[],
  paste: ParsedPaste,
  index: CatalogIndex,
): LocatedMatch[] {
  const isFree = ({ start, end }: PastedText) => {
    const { group } = findFieldAt(paste.fields, start) ?? {};
    return !found.some(({ match }) =>
      match.spans.some(
        (span) =>
          (span.start < end && start < span.end) ||
          (group?.isBracketed && span.start >= group.start && span.end <= group.end),
      ),
    );
  };
  const texts = listShortenedTexts(paste, index).filter(isFree);
  const similar = matchSimilar(texts.slice(0, maxSimilar.texts), paste, index);
  return similar ? [similar] : [];
}

/** Returns whether a message belongs to an error whose code is known: by the code, the object, or the position. */
function belongsToCode(
  { fit, rivals, group, at }: MessageOccurrence,
  byCode: readonly LocatedMatch[],
): boolean {
  const entries = new Set([fit, ...rivals].map(({ errorCase }) => errorCase.entry));
  return byCode.some(
    ({ match, groups, from, to }) =>
      entries.has(match.entry) || (group !== null && groups.has(group)) || (at >= from && at <= to),
  );
}

function explainMessage({ fit, rivals, status, group, sign }: MessageOccurrence): LocatedMatch {
  const { errorCase } = fit;
  const differences = findStatusDifference(status, errorCase.statuses);
  return locateMatch(new Set(group ? [group] : []), {
    entry: errorCase.entry,
    errorCase,
    alternatives: rivals.map((rival) => rival.errorCase),
    values: collectValues(fit),
    status,
    confidence: rateMessage(fit, rivals.length, sign !== null, differences),
    reasons: findMessageReasons(fit, rivals, sign),
    differences,
    spans: toTextSpans(fit),
    count: 1,
  });
}

/** Lists the texts of a paste that may be a message: values, and the first line. */
function listTexts(paste: ParsedPaste, index: CatalogIndex): PastedText[] {
  const { text } = paste;
  const firstLine = createLineFinder(text)(text.length - text.trimStart().length);
  const texts = [...listValues(paste, index), ...readLineTexts(text, ...firstLine)];
  return texts.slice(0, maxSimilar.texts);
}

/** Lists the values and lines of a paste whose end is missing. */
function listShortenedTexts(paste: ParsedPaste, index: CatalogIndex): PastedText[] {
  const { text } = paste;
  const lineAt = createLineFinder(text);
  const lines = [...text.slice(0, maxShortenedLength).matchAll(/…|\.{3}/g)]
    .slice(0, maxSimilar.texts)
    .flatMap((mark) => readLineTexts(text, ...lineAt(mark.index)));
  return [...listValues(paste, index), ...lines].filter(({ isCut }) => isCut);
}

function listValues({ text, fields }: ParsedPaste, index: CatalogIndex): PastedText[] {
  return fields
    .filter(({ isObject, start, end }) => !isObject && isMessageLength(end - start))
    .slice(0, maxFields)
    .flatMap((field) => readFieldText(text, field, index.envelope) ?? [])
    .filter((value) => threeWords.test(value.text))
    .sort((a, b) => Number(b.isMessage) - Number(a.isMessage));
}

/** Finds the message with the most similar wording to one of some texts. */
function matchSimilar(
  texts: readonly PastedText[],
  paste: ParsedPaste,
  index: CatalogIndex,
): LocatedMatch | null {
  let best: readonly CaseFit[] = [];
  for (const candidate of texts) {
    const templates = index.templates.findSimilar(candidate.text, maxSimilar.templates);
    const cases = new Set(templates.map(({ errorCase }) => errorCase));
    const ranking = rankSimilarCases([...cases], candidate, index.templates.weigh);
    const quality = ranking[0]?.message.quality ?? 0;
    if (quality < textQuality.similar * minSimilar.similarityAlone) continue;
    if (quality > (best[0]?.message.quality ?? 0)) best = ranking;
  }
  const [fit] = best;
  if (!fit) return null;
  const at = fit.message.start;
  const group = findFieldAt(paste.fields, at)?.group ?? null;
  const place = { status: findStatusNear(paste.statuses, at), group, at };
  const found = createOccurrence(best, place, paste);
  return found && explainMessage(found);
}

function isMessageLength(length: number): boolean {
  return length >= valueLength.min && length <= valueLength.max;
}
