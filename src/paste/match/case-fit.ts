/** Chooses the case of an error by the contents of its response. */
import { isDocumentedStatus } from '../../catalog/text/http-status.ts';
import type { EntryCase } from '../../search/index/entries.ts';
import type { PlaceholderValue } from '../../catalog/text/template.ts';
import { measureCloseness } from '../../search/match-pattern.ts';
import { normalizeWithOffsets, normalizeMessage } from '../../search/normalize/message.ts';
import { fold } from '../../search/normalize/spelling.ts';
import type { PastedText } from '../read/texts.ts';
import type { Span } from '../explanation.ts';
import type { TextEvidence } from '../reasons.ts';
import { findSimilarText } from './similar-text.ts';
import { findText, isFound, noFit, type TextFit } from './text-fit.ts';
import { casePoints, siblingTolerance } from './weights.ts';
import type { WordWeight } from '../words/words.ts';

/** The evidence in a paste for one error. */
export interface Evidence {
  texts: readonly PastedText[];
  status: number | null;
  /**
   * The keys of the object that is the error, by their folded form; `null` if there is no object or it is not complete.
   */
  keys: ReadonlyMap<string, string> | null;
  /** Whether that object has a message. */
  hasMessage: boolean;
  /**
   * Finds the names that may be the operation, in their folded form: a set for each level of objects, the innermost first.
   * It takes a while, and most cases have no operations.
   */
  findOperations: () => readonly ReadonlySet<string>[];
}

/** How well a case fits. */
export interface CaseFit {
  errorCase: EntryCase;
  message: TextFit;
  title: TextFit;
  /** The operation in the paste for which it is documented; `null` for none. */
  operation: string | null;
  points: number;
}

/** The key for a meta whose content is not in the paste. */
export const hiddenMeta = '[Object]';

/** Ranks cases by how well they fit, the best first. */
export function rankCases(
  cases: readonly EntryCase[],
  evidence: Evidence,
  weigh: WordWeight,
): CaseFit[] {
  const { texts } = evidence;
  const folded = texts.map((text) => ({ text, folded: normalizeWithOffsets(text.text) }));
  const found = cases.map((errorCase) => ({
    errorCase,
    message: findText(errorCase.message, folded, errorCase.entry.label),
    title: findText(errorCase.title, folded, errorCase.entry.label),
  }));
  // A short message is not a message with similar wording.
  const titles = new Set(
    found.flatMap(({ title }) => (title.how === 'whole' ? (title.text?.text ?? []) : [])),
  );
  const others = texts.filter(({ text }) => !titles.has(text));
  // Similar wording counts only if the paste has no message as documented.
  const fits = found.some(({ message }) => isFound(message))
    ? found
    : found.map(({ errorCase, title }) => ({
        errorCase,
        message: findSimilarText(errorCase.message, others, weigh),
        title: isFound(title) ? title : findSimilarText(errorCase.title, others, weigh),
      }));
  const byText = equalizeSiblings(
    fits
      .map((fit): CaseFit => ({ ...fit, operation: null, points: countPoints(fit, evidence) }))
      .sort((a, b) => b.points - a.points),
  );
  return addOperations(byText, evidence);
}

/** Adds points to the cases that are documented for the operation in the innermost object with any. */
function addOperations(ranking: CaseFit[], { findOperations }: Evidence): CaseFit[] {
  if (ranking.every(({ errorCase }) => errorCase.operations.length === 0)) return ranking;
  const level = findOperations().find((names) =>
    ranking.some(({ errorCase }) => findOperation(errorCase, names)),
  );
  if (level === undefined) return ranking;
  return ranking
    .map((fit) => {
      const operation = findOperation(fit.errorCase, level) ?? null;
      return operation === null
        ? fit
        : { ...fit, operation, points: fit.points + casePoints.operation };
    })
    .sort((a, b) => b.points - a.points);
}

function findOperation({ operations }: EntryCase, names: ReadonlySet<string>): string | undefined {
  return operations.find((operation) => names.has(fold(operation)));
}

/**
 * Gives cases the same points as the first one if their messages differ from it only in words that the paste does not
 * have. Of "no user was found" and "no client was found", none is closer to "no invoice was found".
 */
function equalizeSiblings(ranking: CaseFit[]): CaseFit[] {
  const [top] = ranking;
  const words = top?.message.words;
  if (top?.message.how !== 'similar' || !words) return ranking;
  return ranking
    .map((fit) => {
      const { how, words: others } = fit.message;
      if (fit === top || how !== 'similar' || !others) return fit;
      const isCloser =
        fit.message.quality < top.message.quality - siblingTolerance ||
        [...words].some((word) => !others.has(word));
      return isCloser ? fit : { ...fit, points: top.points };
    })
    .sort((a, b) => b.points - a.points);
}

/** Ranks cases by how similar their messages are to a text, the most similar first. */
export function rankSimilarCases(
  cases: readonly EntryCase[],
  text: PastedText,
  weigh: WordWeight,
): CaseFit[] {
  return cases
    .map((errorCase): CaseFit => {
      const message = findSimilarText(errorCase.message, [text], weigh, true);
      const points = casePoints.message * message.quality;
      return { errorCase, message, title: noFit, operation: null, points };
    })
    .sort((a, b) => b.points - a.points);
}

/** Returns the cases that fit as well as the first of a ranking. */
export function findRivals([top, ...rest]: readonly CaseFit[]): CaseFit[] {
  return rest.filter(({ points }) => top && Math.abs(points - top.points) <= casePoints.tolerance);
}

/** Returns how the better of the two texts of a case was found; `null` if neither was found. */
export function findTextEvidence({ errorCase, message, title }: CaseFit): TextEvidence | null {
  if (isFound(message) && errorCase.message?.isDescription) return 'description';
  if (message.how === 'whole') return 'whole-message';
  if (message.how === 'inside') return 'message-inside';
  if (message.how === 'first-sentence') return 'first-sentence';
  if (isFound(title)) return 'short-message';
  return message.how === 'similar' ? 'similar-message' : null;
}

/** Returns the values of the message and further values of the short message. */
export function collectValues({ errorCase, message, title }: CaseFit): PlaceholderValue[] {
  const isSame = errorCase.title?.text === errorCase.message?.text;
  const first = message.how === 'none' ? [] : message.values;
  const further = isSame || !isFound(title) ? [] : title.values;
  return [...first, ...further.filter(({ name }) => first.every((value) => value.name !== name))];
}

/** Returns the positions of the texts of a case. */
export function toTextSpans({ message, title }: CaseFit): Span[] {
  return [message, title].flatMap(({ how, start, end }) =>
    how === 'none' ? [] : [{ start, end, what: 'message' }],
  );
}

/** Counts the points for and against a case. */
function countPoints(
  fit: Omit<CaseFit, 'points' | 'operation'>,
  { status, keys, hasMessage }: Evidence,
): number {
  const { errorCase, message, title } = fit;
  const isMessageFound = isFound(message);
  const isTitleFound = isFound(title);
  const isSameText = errorCase.title !== null && errorCase.title.text === errorCase.message?.text;
  let points = 0;
  if (errorCase.message) {
    points += casePoints.message * message.quality;
    if (isMessageFound) {
      const letters = Math.min(errorCase.message.pattern.letterCount, casePoints.maxLetters);
      points += letters / casePoints.lettersPerPoint;
      points += casePoints.closeness * measureCloseness(message);
    }
  }
  if (isTitleFound && !isSameText) points += casePoints.shortMessage;
  const explained = new Set<string>();
  for (const found of [message, title]) {
    if (isFound(found) && found.text) explained.add(normalizeMessage(found.text.text));
  }
  points += casePoints.perText * explained.size;
  if (keys) {
    if (!errorCase.message && !errorCase.title && hasMessage) {
      points += casePoints.unexplainedMessage;
    }
    if (errorCase.title && errorCase.message && !isTitleFound && isMessageFound && !isSameText) {
      points += casePoints.missingShortMessage;
    }
    points += countMetaPoints(errorCase, keys);
  }
  if (status !== null && errorCase.statuses.length > 0) {
    const isDocumented = isDocumentedStatus(status, errorCase.statuses);
    points += isDocumented ? casePoints.status : casePoints.otherStatus;
  }
  return points;
}

function countMetaPoints(errorCase: EntryCase, keys: ReadonlyMap<string, string>): number {
  const metaKeys = errorCase.metaKeys ?? [];
  if (metaKeys.length > 0) {
    const isThere = keys.has(hiddenMeta) || metaKeys.some((key) => keys.has(fold(key)));
    return isThere ? casePoints.meta : casePoints.missingMeta;
  }
  const namesParameter = errorCase.entry.envelope.parameters.some((key) => keys.has(fold(key)));
  return namesParameter ? casePoints.unexplainedParameter : 0;
}
