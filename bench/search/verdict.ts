/** Errbook's figures against its limits, in one sentence. */
import type { Form } from '../../tests/support/search-questions.ts';
import type { Figures } from './figures.ts';
import { leastRight, mostTime } from './limits.ts';
import { kB, share } from './lines.ts';

const spellings: readonly Form[] = [
  'exact',
  'lower',
  'upper',
  'kebab',
  'spaced',
  'Pascal',
  'camel',
  'JSON field',
];
const typos: readonly Form[] = ['deletion', 'transposition', 'substitution'];

/**
 * @param of what was searched
 * @param mostBytes limit for the index of codes
 */
export function verdict(figures: Figures, of: string, mostBytes: number): string {
  const { key, fullText, indexBytes } = figures.times;
  const found = (words: string, group: readonly Form[]) => {
    const worst = [...group].sort((a, b) => share(figures, a) - share(figures, b))[0] ?? 'exact';
    const value = share(figures, worst);
    const least = leastRight[worst];
    return part(`**${value.toFixed(1)}%** of ${words}`, `${least}%`, value >= least);
  };
  const time = (words: string, p95: number, most: number) =>
    part(`**${p95} ms** after ${words}`, `${most} ms`, p95 <= most);
  const pages = [
    found('whole codes in each spelling', spellings),
    found('codes with a typo of each kind', typos),
    found('beginnings of codes', ['80% prefix']),
    found('messages with values filled in', ['message']),
  ];
  const times = [
    time('a key', key.p95, mostTime.codes),
    ...(fullText ? [`those of the full text ${time('it', fullText.p95, mostTime.fullText)}`] : []),
  ];
  const bytes = indexBytes
    ? [
        `the index of codes takes ${part(
          `**${kB(indexBytes.codes)} kB**`,
          `${mostBytes / 1000} kB`,
          indexBytes.codes <= mostBytes,
        )}`,
      ]
    : [];
  return `With ${of}, Errbook puts the right page first for at least ${[
    pages.join(', '),
    `19 of 20 times, results are painted at most ${times.join(', and ')}`,
    ...bytes,
  ].join('; ')}.`;
}

function part(words: string, limit: string, holds: boolean): string {
  return `${words} (${holds ? 'limit' : 'misses the limit of'} ${limit})`;
}
