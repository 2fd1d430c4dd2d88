/** The figures as a report. */
import { table } from '../report.ts';
import type { AllFigures, Figures } from './figures.ts';
import { mostBytes } from './limits.ts';
import { buildLines, byteLines, qualityLines, timeLines, type Line } from './lines.ts';
import { verdict } from './verdict.ts';

/** A column of a table; without figures where nothing was measured yet. */
type Column = [name: string, figures: Figures | undefined];

export function report({ starlight, vitepress, docusaurus, errbook, scale }: AllFigures): string {
  const all: Column[] = [
    ['Starlight', starlight],
    ['VitePress', vitepress],
    ['Docusaurus', docusaurus],
    ['Errbook', errbook],
  ];
  return [
    ...(errbook ? [verdict(errbook, 'both catalogs', mostBytes.shipped)] : []),
    ...(scale ? [verdict(scale, '10,000 codes', mostBytes.scaled)] : []),
    '### Right page first',
    ...(errbook ? [asked(errbook)] : []),
    comparison(all, qualityLines),
    '### Time and bytes',
    'Times are the median, the 95th percentile and the longest.',
    comparison(all, [...timeLines, ...byteLines(mostBytes.shipped)]),
    '### 10,000 codes',
    ...(scale ? [asked(scale)] : []),
    comparison(
      [['Errbook', scale]],
      [...qualityLines, ...timeLines, ...byteLines(mostBytes.scaled), ...buildLines],
    ),
    sources([...all, ['Errbook with 10,000 codes', scale]]),
  ].join('\n\n');
}

function comparison(columns: readonly Column[], lines: readonly Line[]): string {
  return table(
    ['', ...columns.map(([name]) => name), 'Limit for Errbook'],
    lines.map(({ words, value, limit }) => [
      words,
      ...columns.map(([, figures]) => (figures && value(figures)) ?? '–'),
      limit ?? '',
    ]),
  );
}

function asked({ answers: { right } }: Figures): string {
  return `Asked were ${right.exact.asked} codes in each form, and ${right.message.asked} messages.`;
}

/** What was measured when and with what, and how far the wait for answers was from cutting one off. */
function sources(columns: readonly Column[]): string {
  const measured = columns.flatMap(([name, figures]) => (figures ? [{ name, ...figures }] : []));
  const items = measured.map(
    ({ name, date, versions, answers: { slowest } }) =>
      `- ${name}, ${date}: ${versions}. The slowest answer took ${slowest} ms.`,
  );
  const machines = [...new Set(measured.map(({ machine }) => machine))];
  return `${items.join('\n')}\n\nMeasured with ${machines.join('; ')}.`;
}
