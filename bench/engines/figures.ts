/** The figures that a search engine has to reach, and which of them one misses. */
import { codeForms, type Form } from '../../tests/support/search-questions.ts';
import type { Measured } from './measure.ts';

/** One row of a table: a number, and the limit that it has to keep. */
export interface Figure {
  words: string;
  value: (measured: Measured) => number | null;
  digits: number;
  atLeast?: number;
  atMost?: number;
}

/** @param bytes how many an index may have on its way */
export function figures(bytes: number): Figure[] {
  return [
    ...[...codeForms, 'message' as const].map((form): Figure => ({
      words: `Right page first, %: ${form}`,
      value: ({ right }) => percent(right.get(form)),
      digits: 1,
      atLeast: limits[form] ?? 100,
    })),
    time('Loading the index, ms', ({ load }) => load),
    time('A query, ms: p50', ({ p50 }) => p50),
    { ...time('A query, ms: p95', ({ p95 }) => p95), atMost: 50 },
    { ...time('First keys of a code, ms: p95', ({ keysP95 }) => keysP95), atMost: 50 },
    time('A query, ms: slowest', ({ slowest }) => slowest),
    kB('Index, kB: codes and titles', ({ codes }) => codes),
    kB('Index, kB: messages', ({ messages }) => messages),
    { ...kB('Index, kB: both', ({ codes, messages }) => codes + messages), atMost: bytes / 1000 },
    kB("The same in the engine's own form, kB", ({ saved }) => saved),
  ];
}

/** Whether a number keeps its limit as it is shown, so that a table never contradicts itself. */
export function keeps(
  { atLeast = -Infinity, atMost = Infinity, digits }: Figure,
  value: number,
): boolean {
  const shown = Number(value.toFixed(digits));
  return shown >= atLeast && shown <= atMost;
}

/** The words of the figures that an engine misses. */
export function missed(list: readonly Figure[], measured: Measured): string[] {
  return list.flatMap((figure) => {
    const value = figure.value(measured);
    return value === null || keeps(figure, value) ? [] : [figure.words];
  });
}

const limits: Partial<Record<Form, number>> = {
  '80% prefix': 95,
  deletion: 98,
  transposition: 98,
  substitution: 98,
  message: 95,
};

function percent(share = NaN): number {
  return share * 100;
}

function time(words: string, value: Figure['value']): Figure {
  return { words, value, digits: 2 };
}

function kB(words: string, bytes: Figure['value']): Figure {
  const value = (measured: Measured) => {
    const count = bytes(measured);
    return count === null ? null : count / 1000;
  };
  return { words, value, digits: 1 };
}
