/** Compares Errbook's results with its limits in a paragraph. */
import type { Form } from '../../tests/support/search-questions.ts';
import type { Figures } from './figures.ts';
import { maxTime, minRight } from './limits.ts';
import { getRightShare, toKilobytes } from './lines.ts';

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
 * Formats the paragraph.
 *
 * @param content the searched catalogs
 * @param maxIndexBytes the limit for the index of codes
 */
export function formatSummary(figures: Figures, content: string, maxIndexBytes: number): string {
  const { key, fullText, indexBytes } = figures.times;
  const formatShare = (label: string, group: readonly Form[]) => {
    const worst =
      [...group].sort((a, b) => getRightShare(figures, a) - getRightShare(figures, b))[0] ??
      'exact';
    const value = getRightShare(figures, worst);
    const min = minRight[worst];
    return `**${value.toFixed(1)}%** of ${label} ${formatLimit(`${min}%`, value >= min)}`;
  };
  const formatTime = (p95: number, max: number) =>
    `**${p95} ms** after a key press ${formatLimit(`${max} ms`, p95 <= max)}`;
  const shares = [
    formatShare('complete codes in each spelling', spellings),
    formatShare('codes with each kind of typo', typos),
    formatShare('prefixes of codes', ['80% prefix']),
    `and ${formatShare('messages with values', ['message'])}`,
  ];
  const times = [
    `95% of the first results appear at most ${formatTime(key.p95, maxTime.codes)}`,
    ...(fullText
      ? [`95% of the full-text results at most ${formatTime(fullText.p95, maxTime.fullText)}`]
      : []),
  ];
  return [
    `With ${content}, Errbook shows the right page first for at least ${shares.join(', ')}.`,
    `${times.join(', and ')}.`,
    ...(indexBytes
      ? [
          `The index of codes is **${toKilobytes(indexBytes.codes)} kB** ` +
            `${formatLimit(`${maxIndexBytes / 1000} kB`, indexBytes.codes <= maxIndexBytes)}.`,
        ]
      : []),
  ].join(' ');
}

function formatLimit(limit: string, isKept: boolean): string {
  return isKept ? `(limit: ${limit})` : `(misses the limit of ${limit})`;
}
