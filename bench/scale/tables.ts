/** Formats the results as a report. */
import { findMedian, formatTable } from '../report.ts';
import { toKilobytes } from '../search/lines.ts';
import type { Percentiles } from '../search/figures.ts';
import {
  sizes,
  toolIds,
  type AllFigures,
  type Build,
  type Figures,
  type Size,
  type ToolId,
} from './figures.ts';

/** Limits at 10,000 codes: the time of a build relative to plain Starlight, and its memory in bytes. */
const limits = { ratio: 1.2, peakBytes: 2e9 };

const names: Readonly<Record<ToolId, string>> = {
  errbook: 'Errbook',
  starlight: 'Starlight',
  vitepress: 'VitePress',
  docusaurus: 'Docusaurus',
};

/** A row or table. `getValue` returns `null` if there is no such result. */
interface Line {
  label: string;
  getValue: (figures: Figures) => string | null;
}

const tables: readonly Line[] = [
  { label: 'Build, seconds', getValue: (figures) => getSeconds(figures).toFixed(1) },
  {
    label: 'Build, milliseconds per HTML page',
    getValue: (figures) => ((1000 * getSeconds(figures)) / figures.pages).toFixed(1),
  },
  {
    label: 'Build, peak memory, MB',
    getValue: (figures) => (getPeakBytes(figures) / 1e6).toFixed(0),
  },
  { label: 'HTML pages', getValue: ({ pages }) => String(pages) },
  { label: 'Built site, MB', getValue: ({ siteBytes }) => (siteBytes / 1e6).toFixed(0) },
  { label: 'HTML of a code page, kB', getValue: ({ codeHtml }) => toKilobytes(codeHtml) },
  { label: 'First load of a code page, kB', getValue: ({ codeLoad }) => toKilobytes(codeLoad) },
  {
    label: 'HTML of the catalog page, kB',
    getValue: ({ catalogHtml }) => toKilobytes(catalogHtml),
  },
  {
    label: 'Search, downloads from opening to the answer, kB',
    getValue: ({ times }) => toKilobytes(times.bytes),
  },
  {
    label: 'Search, any key to the first result, ms',
    getValue: ({ times }) => formatPercentiles(times.key),
  },
  {
    label: 'Search, first key after opening, ms',
    getValue: ({ times }) => formatPercentiles(times.firstKey),
  },
];

/** Only for Errbook. The other tools have no such results. */
const errbookLines: readonly Line[] = [
  {
    label: 'Index of codes, kB',
    getValue: ({ times: { indexBytes } }) => indexBytes && toKilobytes(indexBytes.codes),
  },
  {
    label: 'Index of messages, kB',
    getValue: ({ times: { indexBytes } }) => indexBytes && toKilobytes(indexBytes.messages),
  },
  {
    label: 'Any key to the full-text results, ms',
    getValue: ({ times }) => times.fullText && formatPercentiles(times.fullText),
  },
];

/** Formats the summary, the tables, and the versions. */
export function formatReport(all: AllFigures): string {
  const ids = toolIds.filter((id) => all[id]);
  return [
    formatSummary(all),
    ...tables.map(({ label, getValue }) =>
      formatSizeTable(
        label,
        ids.map((id) => ({
          label: names[id],
          getCell: (size) => formatCell(all, id, size, getValue),
        })),
      ),
    ),
    '### Only Errbook',
    formatSizeTable(
      'Search',
      errbookLines.map(({ label, getValue }) => ({
        label,
        getCell: (size) => formatCell(all, 'errbook', size, getValue),
      })),
    ),
    formatPhaseTable(all),
    formatSources(all),
  ].join('\n\n');
}

function formatSizeTable(
  title: string,
  rows: readonly { label: string; getCell: (size: Size) => string }[],
): string {
  const head = [title, ...sizes.map((size) => `${size.toLocaleString('en')} codes`)];
  return formatTable(
    head,
    rows.map(({ label, getCell }) => [label, ...sizes.map(getCell)]),
  );
}

/** Formats the seconds of each phase of the last build. */
function formatPhaseTable(all: AllFigures): string {
  const getPhases = (size: Size) => getFigures(all, 'errbook', size)?.builds.at(-1)?.phases;
  const phases = sizes.flatMap((size) => Object.keys(getPhases(size) ?? {}));
  return formatSizeTable(
    'Build, seconds',
    [...new Set(phases)].map((phase) => ({
      label: phase,
      getCell: (size) => getPhases(size)?.[phase]?.toFixed(1) ?? '–',
    })),
  );
}

function formatSummary(all: AllFigures): string {
  const errbook = getFigures(all, 'errbook', 10_000);
  const plain = getFigures(all, 'starlight', 10_000);
  const smallest = getFigures(all, 'errbook', 312);
  const largest = sizes.map((size) => getFigures(all, 'errbook', size)).findLast(Boolean);
  if (!errbook || !plain || !smallest || !largest) return 'Some sites have not been measured yet.';
  const ratio = (getSeconds(errbook) / getSeconds(plain)).toFixed(2);
  return (
    `At 10,000 codes, a build of Errbook takes **${ratio}** times as long as a build of plain Starlight ` +
    `(limit: ${limits.ratio}) and uses up to **${(getPeakBytes(errbook) / 1e6).toFixed(0)} MB** of memory ` +
    `(limit: ${limits.peakBytes / 1e6} MB). The HTML of a code page is **${toKilobytes(smallest.codeHtml)} kB** ` +
    `at 312 codes and **${toKilobytes(largest.codeHtml)} kB** at the largest size. The first load of a code page is ` +
    `${toKilobytes(smallest.codeLoad)} kB and ${toKilobytes(largest.codeLoad)} kB.`
  );
}

/** Lists the date and the versions of each tool, the failed builds, and the machines. */
function formatSources(all: AllFigures): string {
  const items = toolIds.flatMap((id) => {
    const figures = sizes.flatMap((size) => getFigures(all, id, size) ?? []);
    const dates = [...new Set(figures.map(({ date, versions }) => `${date}: ${versions}`))];
    const failed = sizes.flatMap((size) => {
      const outcome = all[id]?.[size];
      return outcome && 'failed' in outcome
        ? [`${size.toLocaleString('en')} codes: ${outcome.failed}`]
        : [];
    });
    return [...dates, ...failed].map((text) => `- ${names[id]}, ${text.replace(/[.:]$/, '')}.`);
  });
  const machines = toolIds.flatMap((id) =>
    sizes.flatMap((size) => getFigures(all, id, size)?.machine ?? []),
  );
  return `${items.join('\n')}\n\nMeasured with ${[...new Set(machines)].join('; ')}.`;
}

function getFigures(all: AllFigures, id: ToolId, size: Size): Figures | undefined {
  const outcome = all[id]?.[size];
  return outcome && !('failed' in outcome) ? outcome : undefined;
}

function formatCell(all: AllFigures, id: ToolId, size: Size, getValue: Line['getValue']): string {
  const figures = getFigures(all, id, size);
  if (figures) return getValue(figures) ?? '–';
  return all[id]?.[size] ? 'failed' : '–';
}

function getSeconds({ builds }: Figures): number {
  return findMedian(builds.map((build: Build) => build.seconds));
}

function getPeakBytes({ builds }: Figures): number {
  return Math.max(...builds.map(({ peakBytes }) => peakBytes));
}

function formatPercentiles({ p50, p95, max }: Percentiles): string {
  return `${p50} / ${p95} / ${max}`;
}
