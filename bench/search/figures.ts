/** The results of each site in a JSON file, so that the script can measure one site again without the others. */
import path from 'node:path';
import { createFiguresFile } from '../figures-file.ts';
import type { Form } from '../../tests/support/search-questions.ts';
import type { BuildCost, Tool } from './tool.ts';

const file = path.join(import.meta.dirname, 'figures.json');

/** Percentiles of times, in milliseconds. */
export interface Percentiles {
  count: number;
  p50: number;
  p95: number;
  max: number;
}

/** The quality of the search. */
export interface Answers {
  /** For each form of query, the number of queries, and how many of them had a right page first. */
  right: Record<Form, { queries: number; right: number }>;
  /**
   * The longest time from a query to the last change of the results, in milliseconds. It must be well below
   * `settle` of the search box.
   */
  slowest: number;
}

/** The speed of the search, and its downloads. */
export interface Times {
  /** From any key press to the first painted result. */
  key: Percentiles;
  /** From the last key press of a text to the first painted result. */
  lastKey: Percentiles;
  /** From the first key press after the box was opened for the first time to the first painted result. */
  firstKey: Percentiles;
  /** From any key press to the painted full-text results. `null` if the search box has only one search. */
  fullText: Percentiles | null;
  /** The number of key presses without a result. */
  unanswered: number;
  /** Size of all downloads from opening the box until a typed code has a result, in bytes. */
  bytes: number;
  indexBytes: { codes: number; messages: number } | null;
}

export interface Figures {
  versions: string;
  date: string;
  machine: string;
  build: BuildCost | null;
  answers: Answers;
  times: Times;
}

export type AllFigures = Partial<Record<Tool['id'], Figures>>;

export const { read: readFigures, write: writeFigures } = createFiguresFile<AllFigures>(file);

/** Computes the number of values, the median, the 95th percentile, and the maximum, rounded to integers. */
export function computePercentiles(values: readonly number[]): Percentiles {
  const sorted = values.map((value) => Math.round(value)).sort((a, b) => a - b);
  const getPercentile = (share: number) =>
    sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
  return {
    count: sorted.length,
    p50: getPercentile(0.5),
    p95: getPercentile(0.95),
    max: getPercentile(1),
  };
}
