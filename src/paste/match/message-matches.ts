/** Finds errors whose message is in a paste, without their code. */
import { findFieldAt } from '../read/fields.ts';
import { createLineFinder } from '../read/lines.ts';
import type { ParsedPaste } from '../read/parse-paste.ts';
import { findStatusNear } from '../read/statuses.ts';
import { readFieldText, readLineTexts } from '../read/texts.ts';
import {
  collectValues,
  findRivals,
  rankSimilarCases,
  toTextSpans,
  type CaseFit,
} from './case-fit.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { rateMessage } from './confidence.ts';
import { findStatusDifference } from './differences.ts';
import { findMessageReasons } from './find-reasons.ts';
import { locateMatch, type LocatedMatch } from './merge-matches.ts';
import { hasOtherCode, type MessageOccurrence } from './message-occurrences.ts';
import { minSimilar, textQuality, weakConfidence } from './weights.ts';

/** How many texts are compared word by word, and with how many templates each. */
const maxSimilar = { texts: 12, templates: 20 } as const;
const maxFields = 200;
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
  const isAnswered = [...matches, ...byCode].some(
    ({ match }) => match.confidence * (1 + match.alternatives.length) > weakConfidence,
  );
  if (isAnswered) return matches;
  const similar = matchSimilar(paste, index);
  return similar && similar.match.confidence > weakConfidence ? [similar] : matches;
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

function explainMessage({ fit, rivals, status, group }: MessageOccurrence): LocatedMatch {
  const { errorCase } = fit;
  return locateMatch(new Set(group ? [group] : []), {
    entry: errorCase.entry,
    errorCase,
    alternatives: rivals.map((rival) => rival.errorCase),
    values: collectValues(fit),
    status,
    confidence: rateMessage(fit, rivals.length),
    reasons: findMessageReasons(fit, rivals),
    differences: findStatusDifference(status, errorCase.status === null ? [] : [errorCase.status]),
    spans: toTextSpans(fit),
    count: 1,
  });
}

/** Finds the message with the most similar wording, if neither a code nor a message was found. */
function matchSimilar(paste: ParsedPaste, index: CatalogIndex): LocatedMatch | null {
  const { text, fields, statuses } = paste;
  const values = fields
    .filter(({ isNested, start, end }) => !isNested && isMessageLength(end - start))
    .slice(0, maxFields)
    .flatMap((field) => readFieldText(text, field, index.envelope) ?? [])
    .filter((value) => threeWords.test(value.text))
    .sort((a, b) => Number(b.isMessage) - Number(a.isMessage));
  const firstLine = createLineFinder(text)(text.length - text.trimStart().length);
  const texts = [...values, ...readLineTexts(text, ...firstLine)].slice(0, maxSimilar.texts);
  let best: { fit: CaseFit; rivals: CaseFit[] } | null = null;
  for (const candidate of texts) {
    const templates = index.templates.findSimilar(candidate.text, maxSimilar.templates);
    const cases = new Set(templates.map(({ errorCase }) => errorCase));
    const ranking = rankSimilarCases([...cases], candidate, index.templates.weigh);
    const [fit] = ranking;
    const minQuality = textQuality.similar * minSimilar.similarityAlone;
    if (!fit || fit.message.quality < minQuality) continue;
    if (best && best.fit.message.quality >= fit.message.quality) continue;
    best = { fit, rivals: findRivals(ranking) };
  }
  if (!best) return null;
  const at = best.fit.message.start;
  const group = findFieldAt(fields, at)?.group ?? null;
  if (hasOtherCode(group, paste, best.fit)) return null;
  return explainMessage({ ...best, status: findStatusNear(statuses, at), group, at });
}

function isMessageLength(length: number): boolean {
  return length >= valueLength.min && length <= valueLength.max;
}
