/** One build of one site, measured. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { toolCommand } from '../tests/support/tools.ts';
import { clean, type Site } from './sites.ts';

export interface Run {
  /** From the start of the process to its end. */
  seconds: number;
  /** Processor time of Astro's process, all threads; less disturbed by other work on the machine. */
  cpuSeconds: number;
  /** Highest resident memory of Astro's process, which is the largest of a build. */
  peakBytes: number;
}

/** What `usage.ts` leaves behind. */
export type Usage = Pick<Run, 'cpuSeconds' | 'peakBytes'>;

/**
 * Builds a site from its sources alone.
 *
 * @throws with the end of its output when the build fails
 */
export async function measureBuild(site: Site): Promise<Run> {
  clean(site);
  const usageFile = `${site.folder}.usage.json`;
  const [node, [astro = '']] = toolCommand('astro');
  const watch = pathToFileURL(path.join(import.meta.dirname, 'usage.ts')).href;
  // What a developer has set for a build of their own must not change what is measured.
  const { SITE_URL: _site, BASE_PATH: _base, EDIT_URL: _edit, ...inherited } = process.env;
  const start = performance.now();
  const child = spawn(node, ['--import', watch, astro, 'build'], {
    cwd: site.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', BENCH_USAGE: usageFile },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`The build of ${site.name} failed:\n${output.slice(-4000)}`);
  const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as Usage;
  rmSync(usageFile);
  return { seconds, ...usage };
}
