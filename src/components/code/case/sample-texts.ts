/** Finds message templates with their samples in the texts of an example, and fills in the reader's values. */
import {
  fillPieces,
  fillSegments,
  type FilledPiece,
  type PlaceholderValue,
  type Segment,
} from '../../../catalog/text/template.ts';

/** A placeholder with its sample, as the table below an example lists them. */
export interface SampleRow {
  segment: Segment & { type: 'placeholder' };
  sample: string;
}

/**
 * Fills values into the messages that a longer text contains; `null` if it contains none.
 *
 * @param rows the samples that the text has in place of placeholders
 */
export function fillInside(
  text: string,
  templates: readonly (readonly Segment[])[],
  values: readonly PlaceholderValue[],
  rows: readonly SampleRow[],
): FilledPiece[] | null {
  let pieces: FilledPiece[] = [{ text, isValue: false }];
  for (const segments of templates) {
    const message = createSampleText(segments, rows);
    pieces = pieces.flatMap((piece) => {
      const at = piece.isValue || message.trim() === '' ? -1 : piece.text.indexOf(message);
      if (at === -1) return [piece];
      return [
        { text: piece.text.slice(0, at), isValue: false },
        ...fillPieces(segments, values),
        { text: piece.text.slice(at + message.length), isValue: false },
      ].filter(({ text: part }) => part !== '');
    });
  }
  return pieces.some(({ isValue }) => isValue) ? pieces : null;
}

/** Returns a message with the samples of its placeholders, the last one again if there are more placeholders. */
function createSampleText(segments: readonly Segment[], rows: readonly SampleRow[]): string {
  return fillSegments(segments, (name, turn) => {
    const samples = rows.filter(({ segment }) => segment.name === name);
    return (samples[turn] ?? samples.at(-1))?.sample;
  })
    .map(({ value }) => value)
    .join('');
}
