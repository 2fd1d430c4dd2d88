/** Loaded into a build with `--import`: says at its end what the process has used. */
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
