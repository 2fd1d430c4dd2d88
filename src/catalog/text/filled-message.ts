import type { PlaceholderValue, Segment } from './template.ts';

/** A piece of a message with values in it. */
export interface FilledPiece {
  text: string;
  /** Whether it is a value, and not the API's own words. */
  isValue: boolean;
}

/** A message with values in the places of its placeholders, by name and turn; one without a value stays as it is. */
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
