/** Measured figures, kept beside the scripts, so that one site can be measured anew without the others. */
import path from 'node:path';
import { keptIn } from '../kept-figures.ts';
import type { Form } from '../../tests/support/search-questions.ts';
import type { Effort, Tool } from './tool.ts';

const file = path.join(import.meta.dirname, 'figures.json');

/** Milliseconds. */
export interface Spread {
  count: number;
  p50: number;
  p95: number;
  max: number;
}

/** How well codes and messages are found. */
export interface Answers {
  /** For each form, how many questions brought a right page first. */
  right: Record<Form, { asked: number; right: number }>;
  /** The longest that a list took to come to its last change, in milliseconds; has to be well below `settle`. */
  slowest: number;
}

/** How fast they are found, and what it takes. */
export interface Times {
  /** From any key to the first painted result. */
  key: Spread;
  /** From the last key of a text. */
  lastKey: Spread;
  /** From the first key after the box has opened for the first time. */
  firstKey: Spread;
  /** From any key to the painted answer of the full text, where it comes after that of another engine. */
  fullText: Spread | null;
  /** Keys that brought no result. */
  unanswered: number;
  /** All that comes over the network from opening the box until a typed code is answered, in bytes. */
  bytes: number;
  indexBytes: { codes: number; messages: number } | null;
}

export interface Figures {
  versions: string;
  date: string;
  machine: string;
  build: Effort | null;
  answers: Answers;
  times: Times;
}

export type AllFigures = Partial<Record<Tool['id'], Figures>>;

export const { read: readFigures, write: writeFigures } = keptIn<AllFigures>(file);

/** The middle, the value that 95 of 100 do not exceed, and the highest. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.map((value) => Math.round(value)).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1) };
}
