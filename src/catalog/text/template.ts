/** Message templates: texts with placeholders, in the syntaxes that APIs use. */
import { lookUp } from '../files/names.ts';
import type { Placeholders, PlaceholderSyntax } from '../files/schema.ts';

/** A piece of a message template. */
export type Segment =
  | { type: 'text'; text: string }
  | {
      type: 'placeholder';
      /** The placeholder in the message: `<userID>`, `%d`. */
      text: string;
      /** The name of its sample: `userID`; for printf the verb itself: `%d`. */
      name: string;
    };

/** A value in place of a placeholder. */
export interface PlaceholderValue {
  /** Name of the placeholder: `userID`; for printf the verb itself: `%d`. */
  name: string;
  value: string;
}

const patterns: Record<PlaceholderSyntax, string> = {
  angle: '<([A-Za-z_][\\w.-]*)>',
  braces: '\\{(\\w[\\w.-]*)\\}',
  'double-braces': '\\{\\{ ?(\\w[\\w.-]*) ?\\}\\}',
  'dollar-braces': '\\$\\{(\\w[\\w.-]*)\\}',
  // Not `100%discount`, and not `%%`, which prints a percent sign.
  printf: '(?<![\\d%])(%(?:\\d+\\$)?[-+#0]*\\d*(?:\\.\\d+)?[bcdefgioqstuvxX])',
};

/** Splits a message into text and placeholders. The texts of all segments together are the message. */
export function parseTemplate(
  message: string,
  { syntax, literal }: Pick<Placeholders, 'syntax' | 'literal'>,
): Segment[] {
  const used = syntax.map((name) => patterns[name]);
  if (used.length === 0) return message === '' ? [] : [{ type: 'text', text: message }];
  const segments: Segment[] = [];
  let end = 0;
  for (const match of message.matchAll(new RegExp(used.join('|'), 'g'))) {
    const [text, ...groups]: (string | undefined)[] & { 0: string } = match;
    if (literal.includes(text)) continue;
    if (match.index > end) segments.push({ type: 'text', text: message.slice(end, match.index) });
    segments.push({
      type: 'placeholder',
      text,
      name: groups.find((group) => group !== undefined) ?? text,
    });
    end = match.index + text.length;
  }
  if (end < message.length) segments.push({ type: 'text', text: message.slice(end) });
  return segments;
}

/**
 * Finds realistic values for the placeholders of a case: the sample for an occurrence (0-based) of a placeholder in a message;
 * `undefined` if the catalog has none.
 */
export type Samples = (name: string, occurrence: number) => string | undefined;

/**
 * Creates the samples for a case.
 *
 * @param keys the name and the code of the case; the first key that has its own samples counts
 */
export function createSamples(
  placeholders: Placeholders,
  keys: readonly (string | null)[],
): Samples {
  return (name, occurrence) => {
    const known = lookUp(placeholders.samples, name);
    if (!known) return undefined;
    const caseSample = keys
      .map((key) => (key === null ? undefined : lookUp(known.byCase, key)))
      .find((value) => value !== undefined);
    const sample = caseSample ?? known.sample;
    const value = Array.isArray(sample) ? (sample[occurrence] ?? sample.at(-1)) : sample;
    return value === undefined ? undefined : String(value);
  };
}

/** A segment with its value in an example. The value of text is the text itself. */
export type FilledSegment = Segment & { value: string };

/** Replaces placeholders by samples. A placeholder without a sample is kept. */
export function fillSegments(segments: readonly Segment[], samples: Samples): FilledSegment[] {
  const seen = new Map<string, number>();
  return segments.map((segment) => {
    if (segment.type === 'text') return { ...segment, value: segment.text };
    const occurrence = seen.get(segment.name) ?? 0;
    seen.set(segment.name, occurrence + 1);
    return { ...segment, value: samples(segment.name, occurrence) ?? segment.text };
  });
}

/** Returns a message with samples in place of its placeholders. */
export function fillMessage(message: string, placeholders: Placeholders, samples: Samples): string {
  return fillSegments(parseTemplate(message, placeholders), samples)
    .map((segment) => segment.value)
    .join('');
}

/** A piece of a message with values. */
export interface FilledPiece {
  text: string;
  /** Whether it is a value, not text of the API. */
  isValue: boolean;
}

/** Replaces placeholders by values, by name and in order. A placeholder without a value is kept. */
export function fillPieces(
  segments: readonly Segment[],
  values: readonly PlaceholderValue[],
): FilledPiece[] {
  const byName = Map.groupBy(values, ({ name }) => name);
  const turns = new Map<string, number>();
  return segments.map((segment) => {
    if (segment.type === 'text') return { text: segment.text, isValue: false };
    const turn = turns.get(segment.name) ?? 0;
    turns.set(segment.name, turn + 1);
    const value = byName.get(segment.name)?.[turn]?.value;
    return value === undefined
      ? { text: segment.text, isValue: false }
      : { text: value, isValue: true };
  });
}
