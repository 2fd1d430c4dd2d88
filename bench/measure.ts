/** Builds a site and measures the build. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { toolCommand } from '../tests/support/tools.ts';
import { clean, type Site } from './sites.ts';

export interface Run {
  /** Wall-clock time from the start to the end of the process. */
  seconds: number;
  /** CPU time of all threads of the process. Other work on the machine affects it less. */
  cpuSeconds: number;
  /** Peak resident memory of the main process, the largest process of a build. */
  peakBytes: number;
  /** The output in chunks, each with the seconds since the start of the process. */
  output: readonly (readonly [seconds: number, text: string])[];
}

/** The contents of the file that `usage.ts` writes. */
export type Usage = Pick<Run, 'cpuSeconds' | 'peakBytes'>;

/** Time limit of a build, in milliseconds. */
const timeLimit = 20 * 60_000;

/**
 * Builds a site from only its sources.
 *
 * @throws Error with the end of the output if the build fails
 */
export async function measureBuild(site: Site): Promise<Run> {
  clean(site);
  const [, [astro = '']] = toolCommand('astro');
  return measureProcess(site, [astro, 'build']);
}

/**
 * Runs a Node.js script in the folder of a site.
 *
 * @throws Error with the end of the output if the script fails
 */
export async function measureProcess(site: Site, script: readonly string[]): Promise<Run> {
  const usageFile = `${site.folder}.usage.json`;
  const usageScript = pathToFileURL(path.join(import.meta.dirname, 'usage.ts')).href;
  // Variables that a developer has set for other builds must not change the results.
  const { SITE_URL: _site, BASE_PATH: _base, EDIT_URL: _edit, ...inherited } = process.env;
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', usageScript, ...script], {
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
  const output: [number, string][] = [];
  const getElapsed = () => (performance.now() - start) / 1000;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => output.push([getElapsed(), text]));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const seconds = getElapsed();
  if (code !== 0) {
    const text = output.map(([, chunk]) => chunk).join('');
    throw new Error(`${describeFailure(child.signalCode, text, seconds)}:\n${text.slice(-4000)}`);
  }
  const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as Usage;
  rmSync(usageFile);
  return { seconds, ...usage, output };
}

function describeFailure(signal: string | null, output: string, seconds: number): string {
  const after = `after ${seconds.toFixed(0)} s`;
  if (signal === 'SIGKILL') return `Stopped ${after}`;
  if (output.includes('heap out of memory')) {
    return `Exceeded the default memory limit of Node.js (4 GB) ${after}`;
  }
  return `Failed ${after}`;
}
