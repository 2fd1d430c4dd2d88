/** Errors whose message stands in a paste, without their code. */
import { noFields } from '../../catalog/text/envelope-fields.ts';
import { rankSimilar, findTied, collectValues, type CaseFit } from './cases.ts';
import { rateMessage } from './weights.ts';
import { namesOf, statusText, textReason } from './reasons.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { documentedIn, toAlternative, textSpans } from '../explanation.ts';
import {
  findFieldAt,
  createLineFinder,
  locateMatch,
  type LocatedMatch,
  type ParsedPaste,
} from './candidates.ts';
import { hasOtherCode, type MessageOccurrence } from './message-candidates.ts';
import { findStatusNear } from '../read/statuses.ts';
import { readFieldText, readLineTexts } from '../read/texts.ts';

/** Texts that are compared word by word where nothing was found. */
const mostDrifted = 12;
/** Less alike texts without a code are other messages. */
const leastDrifted = 0.76;
/** An answer of no more confidence may be a worse one than a wording that drifted. */
const weak = 0.5;

/**
 * The errors that messages tell where no code does.
 *
 * @param byCode errors whose code is known, whose messages are theirs
 */
export function matchMessages(
  found: readonly MessageOccurrence[],
  byCode: readonly LocatedMatch[],
  pasted: ParsedPaste,
  known: CatalogIndex,
): LocatedMatch[] {
  const errors = found.filter((one) => !isTaken(one, byCode)).map(toError);
  const isAnswer = [...errors, ...byCode].some(
    ({ match }) => match.confidence * (1 + match.alternatives.length) > weak,
  );
  if (isAnswer) return errors;
  const better = drifted(pasted, known).filter(({ match }) => match.confidence > weak);
  return better.length > 0 ? better : errors;
}

/** Whether a message belongs to an error whose code is known: it stands there, or is one that the code has. */
function isTaken(
  { fit, rivals, group, at }: MessageOccurrence,
  byCode: readonly LocatedMatch[],
): boolean {
  const entries = new Set([fit, ...rivals].map(({ case: own }) => own.entry));
  return byCode.some(
    ({ match, groups, from, to }) =>
      entries.has(match.entry) || (group !== null && groups.has(group)) || (at >= from && at <= to),
  );
}

function toError({ fit, rivals, status, group }: MessageOccurrence): LocatedMatch {
  const { case: own } = fit;
  const why = textReason(fit);
  const values = collectValues(fit);
  const names = namesOf(rivals);
  return locateMatch(new Set(group ? [group] : []), {
    entry: own.entry,
    errorCase: own,
    alternatives: rivals.map(toAlternative),
    ...documentedIn(own, values),
    values,
    status,
    confidence: rateMessage(fit, rivals.length),
    reasons: [
      'No known code stands in the paste: it was recognised by its message.',
      ...(why === null ? [] : [why]),
      ...(names === '' ? [] : [`The same text is documented for ${names}.`]),
    ],
    disagreements: statusText(status, own.status === null ? [] : [own.status]),
    spans: textSpans(fit),
    count: 1,
  });
}

/** Where neither code nor message was found: a message whose wording drifted. */
function drifted(pasted: ParsedPaste, known: CatalogIndex): LocatedMatch[] {
  const { text, fields } = pasted;
  const values = fields
    .filter(({ isNested, start, end }) => !isNested && end - start > 12 && end - start < 400)
    .slice(0, 200)
    .flatMap((field) => readFieldText(text, field, noFields) ?? [])
    .filter((one) => /\p{L}+\s+\p{L}+\s+\p{L}/u.test(one.text))
    .sort((a, b) => Number(b.isMessage) - Number(a.isMessage));
  const [start, end] = createLineFinder(text)(text.length - text.trimStart().length);
  const candidates = [...values, ...readLineTexts(text, start, end)].slice(0, mostDrifted);
  let best: { fit: CaseFit; rivals: CaseFit[] } | null = null;
  for (const one of candidates) {
    const cases = new Set(known.templates.findSimilar(one.text, 20).map(({ case: own }) => own));
    const ranking = rankSimilar([...cases], one, known.templates.weight);
    const [fit] = ranking;
    if (!fit || fit.message.quality < 0.75 * leastDrifted) continue;
    if (best && best.fit.message.quality >= fit.message.quality) continue;
    best = { fit, rivals: findTied(ranking) };
  }
  if (!best) return [];
  const { fit, rivals } = best;
  const at = fit.message.start;
  const group = findFieldAt(fields, at)?.group ?? null;
  if (hasOtherCode(group, pasted, fit)) return [];
  return [toError({ fit, rivals, status: findStatusNear(pasted.statuses, at), group, at })];
}
