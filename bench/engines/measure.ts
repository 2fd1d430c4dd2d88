/** What an engine finds, how long it takes, and what a browser has to fetch for it. */
import { performance } from 'node:perf_hooks';
import { build } from 'esbuild';
import { gzipped } from '../load.ts';
import { median } from '../report.ts';
import type { Form, Question } from '../forms.ts';
import type { Engine, Find } from './engine.ts';
import type { Entry } from './entries.ts';

/** Times in milliseconds, sizes in bytes after compression. */
export interface Measured {
  /** The share of questions of a form, 0 to 1, whose first answer is a right page. */
  right: Map<Form, number>;
  load: number;
  p50: number;
  p95: number;
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
  const loads: number[] = [];
  let find: Find = () => [];
  for (let run = 0; run < repeats; run++) {
    const start = performance.now();
    find = await load();
    loads.push(performance.now() - start);
  }
  // Comes first and warms up what is timed next, as the keys before a key do.
  const right = shares(find, asked);
  const times = timed
    .map(({ query }) => median(Array.from({ length: repeats }, () => time(find, query))))
    .sort((a, b) => a - b);
  const quantile = (share: number) => times[Math.ceil(share * times.length) - 1] ?? NaN;
  return {
    right,
    load: median(loads),
    p50: quantile(0.5),
    p95: quantile(0.95),
    slowest: quantile(1),
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

function time(find: Find, query: string): number {
  const start = performance.now();
  find(query);
  return performance.now() - start;
}
