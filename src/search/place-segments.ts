/** Finds the texts of a message template in a text. Placeholders match any text between them. */
import type { Segment } from '../catalog/text/template.ts';

/** The start and end of a value. */
export type ValueRange = [start: number, end: number];

/** Options for placing the texts of a template. */
export interface PlaceOptions {
  /** Whether template and text are folded. */
  isFolded: boolean;
  /** The longest value. If it is set, the text may continue after the template. */
  maxValue?: number;
}

/**
 * Places the segments of a template between two positions of a text, in their order. Reads each character once, unlike
 * a regular expression with several `.*`, because readers may paste anything.
 *
 * @returns the ranges of the values, in the order of the placeholders; `null` if the template does not fit
 */
export function placeSegments(
  segments: readonly Segment[],
  text: string,
  from: number,
  to: number,
  { isFolded, maxValue }: PlaceOptions,
): ValueRange[] | null {
  const isWhole = maxValue === undefined;
  const ranges: ValueRange[] = [];
  let at = from;
  for (const [index, segment] of segments.entries()) {
    if (segment.type === 'placeholder') {
      ranges.push([at, isWhole ? to : at]);
      continue;
    }
    const literal = segment.text;
    // In a folded text, the blanks before and after an empty value are one blank.
    const sharesBlank = isFolded && at > from && literal.startsWith(' ');
    let found: number;
    if (index === 0) found = from;
    else if (isWhole && index === segments.length - 1) found = to - literal.length;
    else if (sharesBlank && text[at - 1] === ' ' && text.startsWith(literal, at - 1))
      found = at - 1;
    else if (literal === ' ' && segments[index + 1]?.type === 'placeholder')
      found = findLastBlank(text, at, segments[index + 2]?.text, to);
    else found = text.indexOf(literal, at);
    const isBack = sharesBlank && found === at - 1;
    if (
      (found < at && !isBack) ||
      found + literal.length > to ||
      !text.startsWith(literal, found)
    ) {
      return null;
    }
    const open = ranges.at(-1);
    if (open && segments[index - 1]?.type === 'placeholder') {
      open[1] = Math.max(open[0], found);
      if (!isWhole && open[1] - open[0] > maxValue) return null;
    }
    at = found + literal.length;
  }
  const isOpen = segments.at(-1)?.type === 'placeholder';
  return !isWhole || at === to || isOpen ? ranges : null;
}

/** Finds the last blank before the next text: of two values with only a blank between them, the second is a single word. */
function findLastBlank(text: string, at: number, next: string | undefined, to: number): number {
  const end = next === undefined ? to : text.indexOf(next, at + 1);
  return end === -1 ? -1 : text.lastIndexOf(' ', end - 1);
}
