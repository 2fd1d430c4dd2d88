/**
 * Compares the time of a clean build with that of a plain Starlight site with the same number of Markdown pages:
 * `node bench/build.ts [runs]`.
 */
import { loadavg } from 'node:os';
import { measureBuild, type Run } from './measure.ts';
import { readViews, writePlainSite } from './plain-site.ts';
import { findMedian, formatSetup, formatTable, publish } from './report.ts';
import { copyErrbook, errbook, getDistBytes, listPagePaths, plain } from './sites.ts';

/** The longest time that a build may take, relative to plain Starlight. */
const limit = 1.3;

interface Pair {
  plain: Run;
  errbook: Run;
}

const runs = Number(process.argv[2] ?? 5);
if (!Number.isInteger(runs) || runs < 1) throw new Error('Usage: node bench/build.ts [runs]');

copyErrbook();
// Warm-up builds do not count: they fill the disk caches, and Errbook's determines the pages of the plain site.
console.log('Warm-up builds');
await measureBuild(errbook);
writePlainSite(readViews(errbook.folder), listPagePaths(errbook));
await measureBuild(plain);

const pairs: Pair[] = [];
for (let run = 1; run <= runs; run++) {
  const pair = { plain: await measureBuild(plain), errbook: await measureBuild(errbook) };
  pairs.push(pair);
  const ratio = (pair.errbook.seconds / pair.plain.seconds).toFixed(2);
  console.log(
    `Pair ${run} of ${runs}: plain Starlight ${pair.plain.seconds.toFixed(2)} s, Errbook ${pair.errbook.seconds.toFixed(2)} s, ` +
      `ratio ${ratio}`,
  );
}
publish('build', formatReport(pairs));

function formatReport(pairs: readonly Pair[]): string {
  const getSeconds = (run: Run) => run.seconds;
  const ratio = findMedian(pairs.map((pair) => pair.errbook.seconds / pair.plain.seconds));
  const cpuRatio = findMedian(pairs.map((pair) => pair.errbook.cpuSeconds / pair.plain.cpuSeconds));
  const createRow = (label: string, digits: number, a: number, b: number) => [
    label,
    a.toFixed(digits),
    b.toFixed(digits),
    (b / a).toFixed(2),
  ];
  const createRunsRow = (
    label: string,
    digits: number,
    getValue: (run: Run) => number,
    summarize = findMedian,
  ) => {
    const plainValues = pairs.map((pair) => getValue(pair.plain));
    const errbookValues = pairs.map((pair) => getValue(pair.errbook));
    return createRow(label, digits, summarize(plainValues), summarize(errbookValues));
  };
  const rows = [
    createRow('HTML pages', 0, listPagePaths(plain).length, listPagePaths(errbook).length),
    createRunsRow('Seconds, median', 2, getSeconds),
    createRunsRow('Seconds, minimum', 2, getSeconds, (values) => Math.min(...values)),
    createRunsRow('Seconds, maximum', 2, getSeconds, (values) => Math.max(...values)),
    ['Seconds, median of the ratios of all pairs', '', '', ratio.toFixed(2)],
    createRunsRow('CPU seconds, median', 2, (run) => run.cpuSeconds),
    ['CPU seconds, median of the ratios of all pairs', '', '', cpuRatio.toFixed(2)],
    createRunsRow('Peak memory, MB', 0, (run) => run.peakBytes / 1e6),
    createRow('Built site, MB', 1, getDistBytes(plain) / 1e6, getDistBytes(errbook) / 1e6),
  ];
  const load = loadavg()[0]?.toFixed(1) ?? '';
  return [
    `A build of Errbook takes **${ratio.toFixed(2)}** times as long as a build of plain Starlight ` +
      `(median of the ratios of all pairs). The limit is ${limit}.`,
    formatTable(['', plain.name, errbook.name, 'Ratio'], rows),
    `${pairs.length} pairs of builds after one warm-up build of each site. ` +
      `The load of the machine at the end was ${load}. ${formatSetup()}`,
  ].join('\n\n');
}
