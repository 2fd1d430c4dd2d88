/** The figures as a report. */
import { median, table } from '../report.ts';
import { kB } from '../search/lines.ts';
import type { Spread } from '../search/figures.ts';
import {
  sizes,
  toolIds,
  type AllFigures,
  type Build,
  type Figures,
  type Size,
  type ToolId,
} from './figures.ts';

/** At 10,000 codes: how many times as long as plain Starlight a build may take, and its memory in bytes. */
const limits = { ratio: 1.2, peakBytes: 2e9 };

const names: Readonly<Record<ToolId, string>> = {
  errbook: 'Errbook',
  starlight: 'Starlight',
  vitepress: 'VitePress',
  docusaurus: 'Docusaurus',
};

interface Line {
  words: string;
  value: (figures: Figures) => string | null;
}

const tables: readonly Line[] = [
  { words: 'Build, seconds', value: (figures) => seconds(figures).toFixed(1) },
  {
    words: 'Build, milliseconds per HTML page',
    value: (figures) => ((1000 * seconds(figures)) / figures.pages).toFixed(1),
  },
  { words: 'Build, peak memory, MB', value: (figures) => (peak(figures) / 1e6).toFixed(0) },
  { words: 'HTML pages', value: ({ pages }) => String(pages) },
  { words: 'Built site, MB', value: ({ siteBytes }) => (siteBytes / 1e6).toFixed(0) },
  { words: 'HTML of a code’s page, kB', value: ({ codeHtml }) => kB(codeHtml) },
  { words: 'First load of a code’s page, kB', value: ({ codeLoad }) => kB(codeLoad) },
  { words: 'HTML of the page of the catalog, kB', value: ({ catalogHtml }) => kB(catalogHtml) },
  { words: 'Search, from opening to the answer, kB', value: ({ times }) => kB(times.bytes) },
  { words: 'Search, from any key to a result, ms', value: ({ times }) => spread(times.key) },
  { words: 'Search, from the first key ever, ms', value: ({ times }) => spread(times.firstKey) },
];

/** Of Errbook alone; the others have no such files. */
const own: readonly Line[] = [
  {
    words: 'Index of codes, kB',
    value: ({ times: { indexBytes } }) => indexBytes && kB(indexBytes.codes),
  },
  {
    words: 'Index of messages, kB',
    value: ({ times: { indexBytes } }) => indexBytes && kB(indexBytes.messages),
  },
  {
    words: 'From any key to the full text, ms',
    value: ({ times }) => times.fullText && spread(times.fullText),
  },
];

export function report(all: AllFigures): string {
  const ids = toolIds.filter((id) => all[id]);
  return [
    verdict(all),
    ...tables.map(({ words, value }) =>
      sizeTable(
        words,
        ids.map((id) => ({ name: names[id], value: (size) => cell(all, id, size, value) })),
      ),
    ),
    '### Errbook alone',
    sizeTable(
      'Search',
      own.map(({ words, value }) => ({
        name: words,
        value: (size) => cell(all, 'errbook', size, value),
      })),
    ),
    phaseTable(all),
    sources(all),
  ].join('\n\n');
}

function sizeTable(
  words: string,
  rows: readonly { name: string; value: (size: Size) => string }[],
): string {
  const head = [words, ...sizes.map((size) => `${size.toLocaleString('en')} codes`)];
  return table(
    head,
    rows.map(({ name, value }) => [name, ...sizes.map(value)]),
  );
}

/** Where the seconds of the last build go. */
function phaseTable(all: AllFigures): string {
  const builds = (size: Size) => figuresOf(all, 'errbook', size)?.builds.at(-1);
  const phases = sizes.flatMap((size) => Object.keys(builds(size)?.phases ?? {}));
  return sizeTable(
    'Build, seconds',
    [...new Set(phases)].map((phase) => ({
      name: phase,
      value: (size) => builds(size)?.phases[phase]?.toFixed(1) ?? '–',
    })),
  );
}

function verdict(all: AllFigures): string {
  const of = (id: ToolId, size: Size) => figuresOf(all, id, size);
  const [ours, plain, smallest] = [
    of('errbook', 10_000),
    of('starlight', 10_000),
    of('errbook', 312),
  ];
  const largest = sizes.map((size) => of('errbook', size)).findLast(Boolean);
  if (!ours || !plain || !smallest || !largest) return 'Not everything is measured yet.';
  const ratio = (seconds(ours) / seconds(plain)).toFixed(2);
  return (
    `At 10,000 codes a build takes **${ratio}** times as long as plain Starlight (limit ${limits.ratio}) ` +
    `and **${(peak(ours) / 1e6).toFixed(0)} MB** (limit ${limits.peakBytes / 1e6}). ` +
    `The HTML of a code's page takes **${kB(smallest.codeHtml)} kB** at 312 codes and ` +
    `**${kB(largest.codeHtml)} kB** at the largest size, its first load ${kB(smallest.codeLoad)} and ` +
    `${kB(largest.codeLoad)} kB.`
  );
}

/** What was measured when, and why something was not. */
function sources(all: AllFigures): string {
  const items = toolIds.flatMap((id) => {
    const figures = sizes.flatMap((size) => figuresOf(all, id, size) ?? []);
    const dates = [...new Set(figures.map(({ date, versions }) => `${date}: ${versions}`))];
    const failed = sizes.flatMap((size) => {
      const outcome = all[id]?.[size];
      return outcome && 'failed' in outcome
        ? [`${size.toLocaleString('en')} codes: ${outcome.failed}`]
        : [];
    });
    return [...dates, ...failed].map((what) => `- ${names[id]}, ${what.replace(/[.:]$/, '')}.`);
  });
  const machines = toolIds.flatMap((id) =>
    sizes.flatMap((size) => figuresOf(all, id, size)?.machine ?? []),
  );
  return `${items.join('\n')}\n\nMeasured with ${[...new Set(machines)].join('; ')}.`;
}

function figuresOf(all: AllFigures, id: ToolId, size: Size): Figures | undefined {
  const outcome = all[id]?.[size];
  return outcome && !('failed' in outcome) ? outcome : undefined;
}

function cell(all: AllFigures, id: ToolId, size: Size, value: Line['value']): string {
  const figures = figuresOf(all, id, size);
  if (figures) return value(figures) ?? '–';
  return all[id]?.[size] ? 'failed' : '–';
}

function seconds({ builds }: Figures): number {
  return median(builds.map((build: Build) => build.seconds));
}

function peak({ builds }: Figures): number {
  return Math.max(...builds.map(({ peakBytes }) => peakBytes));
}

function spread({ p50, p95, max }: Spread): string {
  return `${p50} / ${p95} / ${max}`;
}
