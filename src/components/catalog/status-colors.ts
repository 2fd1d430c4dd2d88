import { toStatusClass, type Status } from '../../catalog/text/http-status.ts';

/** A color of a chart for the light theme, in OKLCH. In the dark theme, it is lighter. */
export interface ChartColor {
  /** From 0 to 1. */
  lightness: number;
  chroma: number;
  /** In degrees. */
  hue: number;
}

/** A range of numbers, both ends included. */
type Range = readonly [number, number];

/** The hues of a class of statuses; all classes without an entry share the grays. No two ranges overlap. */
const families: Readonly<Record<string, { chroma: number; hues: Range }>> = {
  '2xx': { chroma: 0.1, hues: [165, 140] },
  '4xx': { chroma: 0.1, hues: [66, 98] },
  '5xx': { chroma: 0.15, hues: [22, 36] },
};
const grays = { chroma: 0.015, hues: [70, 70] as Range };

/** The lightness of every second segment, and of those between them. Any two of both ranges have a contrast of 1.5. */
const lightness: readonly [Range, Range] = [
  [0.42, 0.58],
  [0.72, 0.84],
];

/**
 * Adds a color to each segment of a chart. No two colors are equal, each has the hue of the class of its status, and its
 * lightness differs clearly from that of the segments beside it.
 *
 * @param segments in the order of the chart, each with another status
 */
export function addColors<Segment extends { status: Status | null }>(
  segments: readonly Segment[],
): (Segment & { color: ChartColor })[] {
  const groups = Map.groupBy(segments, (segment) => toGroup(segment, segments.indexOf(segment)));
  return segments.map((segment, index) => {
    const { chroma, hues } = families[toStatusClass(segment.status)] ?? grays;
    const group = groups.get(toGroup(segment, index)) ?? [];
    const share = group.indexOf(segment) / Math.max(group.length - 1, 1);
    const color = {
      lightness: interpolate(lightness[index % 2 === 0 ? 0 : 1], share),
      chroma,
      hue: interpolate(hues, share),
    };
    return { ...segment, color };
  });
}

/** Returns the name of the group whose segments share a range of colors. */
function toGroup({ status }: { status: Status | null }, index: number): string {
  const name = toStatusClass(status);
  return `${name in families ? name : 'gray'} ${index % 2}`;
}

function interpolate([from, to]: Range, share: number): number {
  return Number((from + (to - from) * share).toFixed(3));
}
