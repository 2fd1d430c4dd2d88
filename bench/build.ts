/**
 * How long a clean build takes beside a plain Starlight site with as many Markdown pages: `node bench/build.ts [runs]`.
 */
import { loadavg } from 'node:os';
import { measureBuild, type Run } from './measure.ts';
import { readViews, writePlainSite } from './plain-site.ts';
import { circumstances, median, publish, table } from './report.ts';
import { addresses, copyErrbook, distBytes, errbook, plain } from './sites.ts';

/** At most this many times as long as plain Starlight. */
const limit = 1.3;

interface Pair {
  plain: Run;
  errbook: Run;
}

const runs = Number(process.argv[2] ?? 5);
if (!Number.isInteger(runs) || runs < 1) throw new Error('Usage: node bench/build.ts [runs]');

copyErrbook();
// Not counted: both warm the caches of the disk, and Errbook's tells which pages there are.
console.log('warm-up');
await measureBuild(errbook);
writePlainSite(readViews(errbook.folder), addresses(errbook));
await measureBuild(plain);

const pairs: Pair[] = [];
for (let run = 1; run <= runs; run++) {
  const pair = { plain: await measureBuild(plain), errbook: await measureBuild(errbook) };
  pairs.push(pair);
  const ratio = (pair.errbook.seconds / pair.plain.seconds).toFixed(2);
  console.log(
    `${run} of ${runs}: plain ${pair.plain.seconds.toFixed(2)} s, Errbook ${pair.errbook.seconds.toFixed(2)} s, ` +
      `ratio ${ratio}`,
  );
}
publish('build', report(pairs));

function report(pairs: readonly Pair[]): string {
  const seconds = (run: Run) => run.seconds;
  const ratio = median(pairs.map((pair) => pair.errbook.seconds / pair.plain.seconds));
  const busy = median(pairs.map((pair) => pair.errbook.cpuSeconds / pair.plain.cpuSeconds));
  const row = (words: string, digits: number, a: number, b: number) => [
    words,
    a.toFixed(digits),
    b.toFixed(digits),
    (b / a).toFixed(2),
  ];
  const runsRow = (words: string, digits: number, take: (run: Run) => number, of = median) => {
    const [a, b] = [pairs.map((pair) => take(pair.plain)), pairs.map((pair) => take(pair.errbook))];
    return row(words, digits, of(a), of(b));
  };
  const rows = [
    row('HTML pages', 0, addresses(plain).length, addresses(errbook).length),
    runsRow('Seconds, median', 2, seconds),
    runsRow('Seconds, fastest', 2, seconds, (values) => Math.min(...values)),
    runsRow('Seconds, slowest', 2, seconds, (values) => Math.max(...values)),
    ['Seconds, median of the ratios of each pair', '', '', ratio.toFixed(2)],
    runsRow('Processor seconds, median', 2, (run) => run.cpuSeconds),
    ['Processor seconds, median of the ratios of each pair', '', '', busy.toFixed(2)],
    runsRow('Peak memory, MB', 0, (run) => run.peakBytes / 1e6),
    row('Built site, MB', 1, distBytes(plain) / 1e6, distBytes(errbook) / 1e6),
  ];
  const load = loadavg()[0]?.toFixed(1) ?? '';
  return [
    `Errbook takes **${ratio.toFixed(2)}** times as long, the median of the ratios of each pair; the limit is ${limit}.`,
    table(['', plain.name, errbook.name, 'Ratio'], rows),
    `${pairs.length} pairs of builds after one warm-up each; at the end the load of the machine was ${load}. ` +
      circumstances(),
  ].join('\n\n');
}
