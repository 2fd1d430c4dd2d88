/** Loaded into a build with `--import`. Writes the resource usage of the process to a file when the process ends. */
import { writeFileSync } from 'node:fs';
import type { Usage } from './measure.ts';

process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage: Usage = {
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakBytes: maxRSS * 1024,
  };
  const file = process.env['BENCH_USAGE'];
  if (file) writeFileSync(file, JSON.stringify(usage));
});
