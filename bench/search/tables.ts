/** Formats the results as a report. */
import { formatTable } from '../report.ts';
import type { AllFigures, Figures } from './figures.ts';
import { maxBytes } from './limits.ts';
import { buildLines, createByteLines, qualityLines, timeLines, type Line } from './lines.ts';
import { formatSummary } from './summary.ts';

/** A column of a table. The figures are undefined if the site has not been measured. */
type Column = [name: string, figures: Figures | undefined];

/** Formats the summary, the tables, and the versions. */
export function formatReport({
  starlight,
  vitepress,
  docusaurus,
  errbook,
  scale,
}: AllFigures): string {
  const all: Column[] = [
    ['Starlight', starlight],
    ['VitePress', vitepress],
    ['Docusaurus', docusaurus],
    ['Errbook', errbook],
  ];
  return [
    ...(errbook ? [formatSummary(errbook, 'both catalogs', maxBytes.included)] : []),
    ...(scale ? [formatSummary(scale, '10,000 codes', maxBytes.scale)] : []),
    '### Right page first',
    ...(errbook ? [formatCounts(errbook)] : []),
    formatComparison(all, qualityLines),
    '### Times and downloads',
    'Times are the median, the 95th percentile, and the maximum.',
    formatComparison(all, [...timeLines, ...createByteLines(maxBytes.included)]),
    '### Errbook with 10,000 codes',
    ...(scale ? [formatCounts(scale)] : []),
    formatComparison(
      [['Errbook', scale]],
      [...qualityLines, ...timeLines, ...createByteLines(maxBytes.scale), ...buildLines],
    ),
    formatSources([...all, ['Errbook with 10,000 codes', scale]]),
  ].join('\n\n');
}

function formatComparison(columns: readonly Column[], lines: readonly Line[]): string {
  return formatTable(
    ['', ...columns.map(([name]) => name), 'Limit for Errbook'],
    lines.map(({ label, getValue, limit }) => [
      label,
      ...columns.map(([, figures]) => (figures && getValue(figures)) ?? '–'),
      limit ?? '',
    ]),
  );
}

function formatCounts({ answers: { right } }: Figures): string {
  return `Queries: ${right.exact.queries} codes in each form, and ${right.message.queries} messages.`;
}

/**
 * Lists the date and the versions of each site, and its slowest answer, which shows whether the script waited long enough.
 */
function formatSources(columns: readonly Column[]): string {
  const measured = columns.flatMap(([name, figures]) => (figures ? [{ name, ...figures }] : []));
  const items = measured.map(
    ({ name, date, versions, answers: { slowest } }) =>
      `- ${name}, ${date}: ${versions}. The slowest answer took ${slowest} ms.`,
  );
  const machines = [...new Set(measured.map(({ machine }) => machine))];
  return `${items.join('\n')}\n\nMeasured with ${machines.join('; ')}.`;
}
