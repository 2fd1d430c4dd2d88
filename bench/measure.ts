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
  /** Processor time of the process, all threads; less disturbed by other work on the machine. */
  cpuSeconds: number;
  /** Highest resident memory of the process, which is the largest of a build. */
  peakBytes: number;
  /** What it printed, in pieces, each with the seconds from the start of the process. */
  said: readonly (readonly [at: number, text: string])[];
}

/** What `usage.ts` leaves behind. */
export type Usage = Pick<Run, 'cpuSeconds' | 'peakBytes'>;

/** No build may take longer; in milliseconds. */
const timeLimit = 20 * 60_000;

/**
 * Builds a site from its sources alone.
 *
 * @throws with the end of its output when the build fails
 */
export async function measureBuild(site: Site): Promise<Run> {
  clean(site);
  const [, [astro = '']] = toolCommand('astro');
  return measureProcess(site, [astro, 'build']);
}

/**
 * Runs a script of Node.js in the folder of a site.
 *
 * @throws with the end of its output when it fails
 */
export async function measureProcess(site: Site, script: readonly string[]): Promise<Run> {
  const usageFile = `${site.folder}.usage.json`;
  const watch = pathToFileURL(path.join(import.meta.dirname, 'usage.ts')).href;
  // What a developer has set for a build of their own must not change what is measured.
  const { SITE_URL: _site, BASE_PATH: _base, EDIT_URL: _edit, ...inherited } = process.env;
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', watch, ...script], {
    cwd: site.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeLimit,
    killSignal: 'SIGKILL',
    env: {
      ...inherited,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      NO_UPDATE_NOTIFIER: '1',
      BENCH_USAGE: usageFile,
    },
  });
  const said: [number, string][] = [];
  const since = () => (performance.now() - start) / 1000;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => said.push([since(), text]));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const seconds = since();
  if (code !== 0) {
    const output = said.map(([, text]) => text).join('');
    throw new Error(`${howItEnded(child.signalCode, output, seconds)}:\n${output.slice(-4000)}`);
  }
  const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as Usage;
  rmSync(usageFile);
  return { seconds, ...usage, said };
}

function howItEnded(signal: string | null, output: string, seconds: number): string {
  const after = `after ${seconds.toFixed(0)} s`;
  if (signal === 'SIGKILL') return `Was stopped ${after}`;
  if (output.includes('heap out of memory')) {
    return `Ran out of the memory that Node.js gives a process by itself (4 GB) ${after}`;
  }
  return `Failed ${after}`;
}
