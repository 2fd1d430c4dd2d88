/** Message templates: texts with placeholders, in the syntaxes that APIs use. */
import { lookUp } from '../files/names.ts';
import type { Argument, Placeholders } from '../files/schema.ts';
import { assignArguments } from './argument-positions.ts';
import { findPlaceholders, printText, type PlaceholderRules } from './placeholder-patterns.ts';

/** A piece of a message template. */
export type Segment =
  | { type: 'text'; text: string }
  | {
      type: 'placeholder';
      /** The placeholder in the message: `<userID>`, `%d`. */
      text: string;
      /** The name of its argument, or the name in it: `userID`; for printf the verb itself: `%d`. */
      name: string;
      /** The name in it, if its argument has a different name. */
      writtenName?: string;
    };

/** A value in place of a placeholder. */
export interface PlaceholderValue {
  /** Name of the placeholder: `userID`; for printf without arguments the verb itself: `%d`. */
  name: string;
  value: string;
}

/**
 * Splits a message into text and placeholders. The texts of all segments together are the message.
 *
 * @param names the names of its arguments, in order
 */
export function parseTemplate(
  message: string,
  rules: PlaceholderRules,
  names: readonly string[] = [],
): Segment[] {
  const found = findPlaceholders(message, rules);
  const taken = names.length === 0 ? [] : assignArguments(found, names);
  const segments: Segment[] = [];
  let end = 0;
  for (const [at, { index, text, name }] of found.entries()) {
    if (index > end) segments.push({ type: 'text', text: message.slice(end, index) });
    const writtenName = name ?? text;
    const argument = taken[at] ?? writtenName;
    segments.push({
      type: 'placeholder',
      text,
      name: argument,
      ...(argument === writtenName ? {} : { writtenName }),
    });
    end = index + text.length;
  }
  if (end < message.length) segments.push({ type: 'text', text: message.slice(end) });
  return segments;
}

/**
 * Returns a message for people, without the syntax of placeholders that have no name: `%2$s` becomes the name of its
 * argument, as `<column>`, or else an ellipsis. Placeholders with a name are kept.
 */
export function toReadableMessage(
  message: string,
  rules: PlaceholderRules,
  names: readonly string[] = [],
): string {
  return parseTemplate(message, rules, names)
    .map((segment) => {
      if (segment.type === 'text') return segment.text;
      const { text, name, writtenName = name } = segment;
      if (hasName(text, writtenName)) return text;
      return name === writtenName ? '…' : `<${name}>`;
    })
    .join('');
}

/** Returns whether a placeholder says what it stands for: `<userID>` and `TABLE` do, but not `%d`, `{}`, and `{0}`. */
function hasName(text: string, writtenName: string): boolean {
  return text === writtenName ? !/^[%％{]/.test(text) : /\p{L}/u.test(writtenName);
}

/** Returns the names of arguments, in order. */
export function listArgumentNames(args: readonly Argument[]): string[] {
  return args.map(({ name }) => name);
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
 * @param args the arguments of the case, whose samples come first
 */
export function createSamples(
  placeholders: Placeholders,
  keys: readonly (string | null)[],
  args: readonly Argument[] = [],
): Samples {
  return (name, occurrence) => {
    const own = args.find((argument) => argument.name === name)?.sample;
    if (own !== undefined) return String(own);
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
  const countTurn = createTurns();
  return segments.map((segment) => {
    if (segment.type === 'text') return { ...segment, value: segment.text };
    const value = readByName(segment, countTurn, samples);
    return { ...segment, value: value ?? segment.text };
  });
}

/**
 * Returns a message with samples in place of its placeholders.
 *
 * @param args the arguments of the message
 */
export function fillMessage(
  message: string,
  placeholders: Placeholders,
  samples: Samples,
  args: readonly Argument[] = [],
): string {
  return fillSegments(parseTemplate(message, placeholders, listArgumentNames(args)), samples)
    .map(({ type, value }) => (type === 'text' ? printText(value, placeholders) : value))
    .join('');
}

/** A piece of a message with values. */
export interface FilledPiece {
  text: string;
  /** Whether it is a value, not text of the API. */
  isValue: boolean;
}

/**
 * Replaces placeholders by values, by name and in order. The name can be that of the argument, or the name in the
 * placeholder. A placeholder without a value is kept.
 */
export function fillPieces(
  segments: readonly Segment[],
  values: readonly PlaceholderValue[],
): FilledPiece[] {
  const byName = Map.groupBy(values, ({ name }) => name);
  const countTurn = createTurns();
  return segments.map((segment) => {
    if (segment.type === 'text') return { text: segment.text, isValue: false };
    const value = readByName(segment, countTurn, (name, turn) => byName.get(name)?.[turn]?.value);
    return value === undefined
      ? { text: segment.text, isValue: false }
      : { text: value, isValue: true };
  });
}

/** Reads the value of a placeholder by the name of its argument or, if there is none, by the name in it. */
function readByName(
  { name, writtenName }: Segment & { type: 'placeholder' },
  countTurn: (name: string) => number,
  read: (name: string, turn: number) => string | undefined,
): string | undefined {
  const value = read(name, countTurn(name));
  if (writtenName === undefined) return value;
  const turn = countTurn(writtenName);
  return value ?? read(writtenName, turn);
}

/** Creates a function that counts how often a name occurred before. */
export function createTurns(): (name: string) => number {
  const turns = new Map<string, number>();
  return (name) => {
    const turn = turns.get(name) ?? 0;
    turns.set(name, turn + 1);
    return turn;
  };
}
