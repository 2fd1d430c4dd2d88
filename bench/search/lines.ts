/** The rows of the tables. */
import type { Form } from '../../tests/support/search-questions.ts';
import type { Figures, Percentiles, Times } from './figures.ts';
import { maxTime, minRight } from './limits.ts';
import { forms } from './quality.ts';

/** A row of a table. */
export interface Line {
  label: string;
  /** Returns the cell of a site, or `null` if the site has no such result. */
  getValue: (figures: Figures) => string | null;
  limit?: string;
}

/** Returns the percentage of queries of a form with a right page first. */
export function getRightShare({ answers: { right } }: Figures, form: Form): number {
  return (100 * right[form].right) / right[form].queries;
}

/** Formats a size in kB (1,000 bytes), without the unit. */
export function toKilobytes(bytes = NaN): string {
  return (bytes / 1000).toFixed(1);
}

export const qualityLines: readonly Line[] = forms.map((form) => ({
  label: `${form}, %`,
  getValue: (figures) => getRightShare(figures, form).toFixed(1),
  limit: String(minRight[form]),
}));

/** The median, the 95th percentile, and the maximum of the times. The limits are for the 95th percentile. */
export const timeLines: readonly Line[] = [
  createTimeLine('Any key to the first result', ({ key }) => key, maxTime.codes),
  createTimeLine('Last key to the first result', ({ lastKey }) => lastKey),
  createTimeLine('First key after opening', ({ firstKey }) => firstKey),
  createTimeLine('Any key to the full-text results', ({ fullText }) => fullText, maxTime.fullText),
  { label: 'Keys without a result', getValue: ({ times }) => String(times.unanswered) },
];

/**
 * Creates the rows for downloads.
 *
 * @param maxIndexBytes the limit for the index of codes
 */
export function createByteLines(maxIndexBytes: number): Line[] {
  return [
    {
      label: 'Downloads from opening to the answer, kB',
      getValue: ({ times }) => toKilobytes(times.bytes),
    },
    {
      label: 'Index of codes, kB',
      getValue: ({ times: { indexBytes } }) => indexBytes && toKilobytes(indexBytes.codes),
      limit: String(maxIndexBytes / 1000),
    },
    {
      label: 'Index of messages, kB',
      getValue: ({ times: { indexBytes } }) => indexBytes && toKilobytes(indexBytes.messages),
    },
  ];
}

export const buildLines: readonly Line[] = [
  { label: 'Build, seconds', getValue: ({ build }) => build?.seconds.toFixed(0) ?? null },
  {
    label: 'Build, peak memory, MB',
    getValue: ({ build }) => build && (build.peakBytes / 1e6).toFixed(0),
  },
];

function createTimeLine(
  label: string,
  getTimes: (times: Times) => Percentiles | null,
  limit?: number,
): Line {
  return {
    label: `${label}, ms`,
    getValue: ({ times }) => {
      const percentiles = getTimes(times);
      return percentiles && `${percentiles.p50} / ${percentiles.p95} / ${percentiles.max}`;
    },
    ...(limit === undefined ? {} : { limit: `– / ${limit} / –` }),
  };
}
