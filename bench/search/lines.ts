/** The lines of the tables. */
import type { Form } from '../../tests/support/search-questions.ts';
import type { Figures, Spread, Times } from './figures.ts';
import { leastRight, mostTime } from './limits.ts';
import { forms } from './quality.ts';

export interface Line {
  words: string;
  /** What stands for a site; nothing where it has no such figure. */
  value: (figures: Figures) => string | null;
  limit?: string;
}

/** A share of right answers in percent. */
export function share({ answers: { right } }: Figures, form: Form): number {
  return (100 * right[form].right) / right[form].asked;
}

export function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

export const qualityLines: readonly Line[] = forms.map((form) => ({
  words: `${form}, %`,
  value: (figures) => share(figures, form).toFixed(1),
  limit: String(leastRight[form]),
}));

/** The middle, the 95th percentile, which has the limits, and the highest of all times. */
export const timeLines: readonly Line[] = [
  time('Any key to the first result', ({ key }) => key, mostTime.codes),
  time('Last key to the first result', ({ lastKey }) => lastKey),
  time('First key after opening', ({ firstKey }) => firstKey),
  time('Any key to the full text', ({ fullText }) => fullText, mostTime.fullText),
  { words: 'Keys without a result', value: ({ times }) => String(times.unanswered) },
];

/** @param most limit for the index of codes */
export function byteLines(most: number): Line[] {
  return [
    { words: 'From opening to the answer, kB', value: ({ times }) => kB(times.bytes) },
    {
      words: 'Index of codes, kB',
      value: ({ times: { indexBytes } }) => indexBytes && kB(indexBytes.codes),
      limit: String(most / 1000),
    },
    {
      words: 'Index of messages, kB',
      value: ({ times: { indexBytes } }) => indexBytes && kB(indexBytes.messages),
    },
  ];
}

export const buildLines: readonly Line[] = [
  { words: 'Build, seconds', value: ({ build }) => build?.seconds.toFixed(0) ?? null },
  {
    words: 'Build, peak memory, MB',
    value: ({ build }) => build && (build.peakBytes / 1e6).toFixed(0),
  },
];

function time(words: string, of: (times: Times) => Spread | null, limit?: number): Line {
  return {
    words: `${words}, ms`,
    value: ({ times }) => {
      const spread = of(times);
      return spread && `${spread.p50} / ${spread.p95} / ${spread.max}`;
    },
    ...(limit === undefined ? {} : { limit: `– / ${limit} / –` }),
  };
}
