/** Chooses the case behind an error by what its response says. */
import type { PlaceholderValue } from '../../catalog/text/template.ts';
import type { CaseText, EntryCase } from '../../search/index/entries.ts';
import {
  normalizeWithOffsets,
  normalizeMessage,
  type NormalizedText,
} from '../../search/normalize/message.ts';
import { alignWords, type Weight } from './word-alignment.ts';
import { matchPattern, type Pattern } from '../../search/message-pattern.ts';
import { fold } from '../../search/normalize/spelling.ts';
import type { PastedText } from '../read/texts.ts';
import { measureValue } from '../../search/value-bounds.ts';

/** What is known of one error in a paste. */
export interface Evidence {
  texts: readonly PastedText[];
  status: number | null;
  /** Keys of the object that the error is, by their fold; `null` where it is no object or not whole. */
  keys: ReadonlyMap<string, string> | null;
  /** Whether that object has a message. */
  hasMessage: boolean;
}

/** How a text of a case was found. */
export interface TextFit {
  /** From 0 for not at all to 1 for letter by letter. */
  quality: number;
  how: 'whole' | 'inside' | 'alike' | 'none';
  values: PlaceholderValue[];
  text: PastedText | null;
  /** Part of the paste that it stands in. */
  start: number;
  end: number;
}

/** How a case fits. */
export interface CaseFit {
  case: EntryCase;
  message: TextFit;
  title: TextFit;
  score: number;
}

/** Stands among the keys for a meta whose content the paste does not show. */
export const foldedMeta = '[Object]';

const none: TextFit = { quality: 0, how: 'none', values: [], text: null, start: 0, end: 0 };
/** What words must weigh together to tell a message without its code. */
const leastAlone = 2.6;
/** Texts less alike than this are different texts. */
const leastLike = 0.55;

/** How each case fits, the best first. */
export function rankCases(
  cases: readonly EntryCase[],
  evidence: Evidence,
  weight: Weight,
): CaseFit[] {
  const read = evidence.texts.map((text) => ({ text, folded: normalizeWithOffsets(text.text) }));
  const found = cases.map((one) => ({
    case: one,
    message: foundFit(one.entry.label, one.message, read),
    title: foundFit(one.entry.label, one.title, read),
  }));
  // Wording that drifted is looked for where no message stands as it is documented.
  const fits = found.some(({ message }) => isFound(message))
    ? found
    : found.map((fit) => ({
        ...fit,
        message: alikeFit(fit.case.message, evidence.texts, weight),
        title: isFound(fit.title) ? fit.title : alikeFit(fit.case.title, evidence.texts, weight),
      }));
  return fits
    .map((fit): CaseFit => ({ ...fit, score: score(fit, evidence) }))
    .sort((a, b) => b.score - a.score);
}

/** Cases that fit as well as the first of a ranking. */
export function findTied(ranking: readonly CaseFit[]): CaseFit[] {
  const [top, ...rest] = ranking;
  return top ? rest.filter(({ score: own }) => own >= top.score - 0.01) : [];
}

/** How alike each case's message is to a text that is none of them, the most alike first. */
export function rankSimilar(
  cases: readonly EntryCase[],
  text: PastedText,
  weight: Weight,
): CaseFit[] {
  return cases
    .map((one): CaseFit => {
      const message = alikeFit(one.message, [text], weight, leastAlone);
      return { case: one, message, title: none, score: 100 * message.quality };
    })
    .sort((a, b) => b.score - a.score);
}

function foundFit(
  label: string,
  own: CaseText | null,
  texts: readonly { text: PastedText; folded: NormalizedText }[],
): TextFit {
  let best = none;
  if (own === null) return best;
  for (const { text, folded } of texts) {
    const fit = fitOf(own.pattern, text, folded, label);
    if (fit.quality > best.quality || isCloser(fit, best)) best = fit;
    if (best.quality === 1) break;
  }
  return best;
}

/** Of a line that has something else around the message and of what stands inside of that, the latter is the message. */
function isCloser(fit: TextFit, best: TextFit): boolean {
  const isLine = fit.text?.kind === 'line' && best.text?.kind === 'line';
  const isInside = fit.start >= best.start && fit.end <= best.end;
  return (
    isLine &&
    isInside &&
    fit.how === 'whole' &&
    fit.quality === best.quality &&
    fit.end - fit.start < best.end - best.start &&
    fit.values.every(({ value }) => value !== '')
  );
}

function alikeFit(
  own: CaseText | null,
  texts: readonly PastedText[],
  weight: Weight,
  leastWeight = 0,
): TextFit {
  let best = none;
  if (own === null) return best;
  for (const text of texts) {
    if (own.pattern.length < 12 && text.kind !== 'value') continue;
    const found = alignWords(own.pattern.exact, text.text, weight, text.isCut);
    if (!found || found.similarity < leastLike || found.common < 2) continue;
    if (found.commonWeight < leastWeight) continue;
    const quality = 0.75 * found.similarity;
    if (quality <= best.quality) continue;
    const { start, end } = text;
    best = { quality, how: 'alike', values: found.values, text, start, end };
  }
  return best;
}

function fitOf(pattern: Pattern, text: PastedText, folded: NormalizedText, label: string): TextFit {
  const { kind, isCut } = text;
  const allowsInside = kind !== 'value' || text.text.length > 400;
  const match = matchPattern(pattern, folded, { allowsInside, allowsWhole: kind !== 'text' });
  if (!match) return none;
  const { values } = match;
  if (match.isWhole) {
    const quality = match.isPadded ? 0.95 : kind === 'value' && !isCut ? 1 : 0.98;
    const behind = kind === 'line' ? textBehind(pattern, values, label) : 0;
    const own = behind === 0 ? values : cutLast(values, behind);
    return { quality, how: 'whole', values: own, text, start: text.start, end: text.end - behind };
  }
  return {
    quality: 0.9,
    how: 'inside',
    values,
    text,
    start: Math.min(text.start + match.start, text.end),
    end: Math.min(text.start + match.end, text.end),
  };
}

/** How much behind the message a line has taken for its last value. */
function textBehind(pattern: Pattern, values: readonly PlaceholderValue[], label: string): number {
  const last = values.at(-1);
  if (!last || pattern.exact.at(-1)?.type !== 'placeholder') return 0;
  return last.value.length - measureValue(last, label);
}

function cutLast(values: readonly PlaceholderValue[], behind: number): PlaceholderValue[] {
  return values.map(({ name, value }, at) =>
    at === values.length - 1 ? { name, value: value.slice(0, -behind) } : { name, value },
  );
}

/** Whether a text was found and not only one that is like it. */
export function isFound({ how }: TextFit): boolean {
  return how === 'whole' || how === 'inside';
}

/** The values of the message and, where it has others, of the short message. */
export function collectValues({ case: own, message, title }: CaseFit): PlaceholderValue[] {
  const isSame = own.title?.text === own.message?.text;
  const first = message.how === 'none' ? [] : message.values;
  const more = isSame || !isFound(title) ? [] : title.values;
  return [...first, ...more.filter(({ name }) => first.every((one) => one.name !== name))];
}

/** One number for all that speaks for and against a case; equal numbers mean that nothing tells cases apart. */
function score(
  { case: one, message, title }: Omit<CaseFit, 'score'>,
  { status, keys, hasMessage }: Evidence,
): number {
  let sum = 0;
  // Of two templates that fit, the one with more words of its own says more.
  if (one.message)
    sum +=
      100 * message.quality +
      (isFound(message) ? Math.min(one.message.pattern.length, 400) / 20 : 0);
  const told = new Set<string>();
  if (isFound(message) && message.text) told.add(normalizeMessage(message.text.text));
  if (isFound(title) && title.text) told.add(normalizeMessage(title.text.text));
  const isBoth = one.title !== null && one.title.text === one.message?.text;
  if (isFound(title) && !isBoth) sum += 10;
  // Each text of the response that the case explains speaks for it, each that it would send and that is missing against.
  sum += 8 * told.size;
  if (keys) {
    if (one.message && !hasMessage) sum -= 6;
    if (!one.message && !one.title && hasMessage) sum -= 6;
    if (one.title && one.message && !isFound(title) && isFound(message) && !isBoth) sum -= 3;
    const wanted = one.metaKeys ?? [];
    const has = keys.has(foldedMeta) || wanted.some((key) => keys.has(fold(key)));
    if (wanted.length > 0) sum += has ? 4 : -4;
    else if (keys.has('paramname') || keys.has('paramnames')) sum -= 2;
  }
  if (status !== null && one.status !== null) sum += status === one.status ? 5 : -5;
  return sum;
}
