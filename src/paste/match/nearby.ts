/** Finds texts and HTTP statuses near a code. */
import type { EnvelopeFields } from '../../catalog/text/envelope-fields.ts';
import { findLinesAround } from '../read/lines.ts';
import type { ParsedPaste } from '../read/parse-paste.ts';
import { findStatusNear } from '../read/statuses.ts';
import { createText, readFieldTexts, readLineTexts, type PastedText } from '../read/texts.ts';
import type { Occurrence } from './occurrence-collector.ts';

/**
 * A paste with at most this many characters is read completely. Of a longer paste, only some lines around the code are
 * read.
 */
const shortPaste = 3000;
const linesAround = { shortPaste: 200, longPaste: 4 } as const;
const maxTexts = 60;

/**
 * Reads the lines around a code and the values of fields in them, the nearest first.
 *
 * @param envelope the keys of errors in all catalogs
 */
export function readNearbyTexts(
  { codes }: Occurrence,
  { text, fields }: ParsedPaste,
  envelope: EnvelopeFields,
): PastedText[] {
  const from = Math.min(...codes.map(({ start }) => start));
  const to = Math.max(...codes.map(({ end }) => end));
  const around = text.length <= shortPaste ? linesAround.shortPaste : linesAround.longPaste;
  const lines = findLinesAround(text, from, Math.min(to, from + shortPaste), around);
  const [start, end] = [lines[0]?.[0] ?? 0, lines.at(-1)?.[1] ?? text.length];
  const inFields = fields
    .filter((field) => field.start >= start && field.end <= end)
    .filter((field) => !field.isObject && field.end > field.start)
    .slice(0, maxTexts)
    .flatMap((field) => readFieldTexts(text, field, envelope))
    .map((read) => ({ ...read, isMessage: false }))
    .filter((read) => /\p{L}.*\s/u.test(read.text));
  const inLines = lines.slice(0, maxTexts).flatMap((line) => readLineTexts(text, ...line));
  const distance = (read: PastedText) => Math.max(from - read.end, read.start - to, 0);
  return [
    ...[...inFields, ...inLines].sort((a, b) => distance(a) - distance(b)),
    // A message that a terminal or a mail program has wrapped is on several lines.
    createText(text, Math.max(start, from - shortPaste / 2), Math.min(end, from + shortPaste)),
  ];
}

/** Returns the status near a code, unless it is part of a message; `null` if there is none. */
export function findNearbyStatus(
  { codes }: Occurrence,
  { statuses }: ParsedPaste,
  texts: readonly PastedText[],
): number | null {
  const messages = texts.filter(({ isMessage }) => isMessage);
  const outside = statuses.filter(
    ({ at }) => !messages.some(({ start, end }) => at >= start && at < end),
  );
  return findStatusNear(outside, codes[0]?.start ?? 0);
}
