/** What an engine finds, how long it takes, and what a browser has to fetch for it. */
import { build } from 'esbuild';
import { gzipped } from '../../tests/support/gzipped.ts';
import { median } from '../report.ts';
import type { Form, Question } from '../../tests/support/search-questions.ts';
import type { Engine, Find } from './engine.ts';
import type { Entry } from './entries.ts';

/** Times in milliseconds, sizes in bytes after compression. */
export interface Measured {
  /** The share of questions of a form, 0 to 1, whose first answer is a right page. */
  right: Map<Form, number>;
  load: number;
  p50: number;
  p95: number;
  /** The same of the first keys: one to three characters of a code. */
  keysP95: number;
  slowest: number;
  codes: number;
  messages: number;
  /** The engine's own form of its index. */
  saved: number | null;
}

const repeats = 3;

/** @param timed those of the questions whose time is taken, each {@link repeats} times, of which the median counts */
export async function measure(
  engine: Engine,
  entries: readonly Entry[],
  asked: readonly Question[],
  timed: readonly Question[],
): Promise<Measured> {
  const { sent, load, save } = await engine.build(entries);
  let find: Find = () => [];
  const loads: number[] = [];
  for (let run = 0; run < repeats; run++) {
    const start = performance.now();
    find = await load();
    loads.push(performance.now() - start);
  }
  // Comes first and warms up what is timed next, as the keys before a key do.
  const right = shares(find, asked);
  const times = timesOf(
    find,
    timed.map(({ query }) => query),
  );
  const keys = timed
    .filter(({ form }) => form === 'exact')
    .flatMap(({ query }) => [1, 2, 3].map((length) => query.slice(0, length)));
  return {
    right,
    load: median(loads),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    slowest: quantile(times, 1),
    keysP95: quantile(timesOf(find, keys), 0.95),
    codes: gzipped(Buffer.from(sent.codes)),
    messages: gzipped(Buffer.from(sent.messages)),
    saved: save ? gzipped(Buffer.from(await save())) : null,
  };
}

/** Size of an engine as the site would send it. */
export async function engineBytes({ browser }: Engine): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: browser.source, resolveDir: browser.folder },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return gzipped(Buffer.from(outputFiles[0]?.contents ?? []));
}

function shares(find: Find, asked: readonly Question[]): Map<Form, number> {
  const counts = new Map<Form, { right: number; all: number }>();
  for (const { form, query, right } of asked) {
    const count = counts.get(form) ?? { right: 0, all: 0 };
    counts.set(form, count);
    count.all++;
    const first = find(query)[0];
    if (first && right.includes(first.path)) count.right++;
  }
  return new Map([...counts].map(([form, { right, all }]) => [form, right / all]));
}

/**
 * Times of queries, the shortest first. By the clock, although it counts what else the machine does: the time that a
 * thread has used is known in steps of some milliseconds only, which is more than most queries take.
 */
function timesOf(find: Find, queries: readonly string[]): number[] {
  const time = (query: string) => {
    const start = performance.now();
    find(query);
    return performance.now() - start;
  };
  return queries
    .map((query) => median(Array.from({ length: repeats }, () => time(query))))
    .sort((a, b) => a - b);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
}
