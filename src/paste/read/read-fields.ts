/**
 * Reads the fields of a text that no single parser could read: JSON that is truncated, escaped, or inside a log line,
 * and the output of Node, Python, Ruby, Go, Java, Kotlin, Swift, PHP, and YAML. Reads any text once, from start to end.
 */
import { FieldReader } from './field-reader.ts';
import type { Field, Fields, Group } from './fields.ts';

/** The maximum number of fields, more than any response has. The rest of the paste is read as text. */
const maxFields = 15_000;
/** How many characters are read before the reader yields. */
const yieldInterval = 16_384;

/** Options of `readFields`. */
export interface ReadOptions {
  /** The parts of the text to read, in order; the whole text by default. */
  parts?: readonly (readonly [start: number, end: number])[];
  /** The folded keys of errors in the known APIs. */
  knownKeys?: ReadonlySet<string>;
}

/**
 * Reads the fields of a text.
 *
 * @yields at intervals, so that a caller can let other tasks run
 */
export function* readFields(
  text: string,
  { parts = [[0, text.length]], knownKeys = new Set() }: ReadOptions = {},
): Generator<undefined, Fields> {
  const fields: Field[] = [];
  const roots: Group[] = [];
  for (const [start, end] of parts) {
    const reader = new FieldReader(text, start, end, knownKeys);
    while (reader.read(yieldInterval, maxFields - fields.length)) yield;
    reader.groups.end(end);
    fields.push(...reader.groups.fields);
    roots.push(...reader.groups.roots);
  }
  return { text, fields, roots };
}
