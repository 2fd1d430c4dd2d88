/** Sites of other generators, each in a folder with its own packages. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { measureProcess, type Run } from '../measure.ts';
import type { Site } from '../sites.ts';

/** Versions by package; the packages they need in turn are what their ranges allow today. */
export type Packages = Readonly<Record<string, string>>;

/**
 * Writes the sources of a site, installs its generator, and builds it, which alone is measured. What was installed
 * before stays.
 *
 * @param files texts by path
 * @param sources folders that hold nothing but such files, or what builds left
 * @param command script of the generator below `node_modules`, and its arguments
 */
export function generate(
  { name, folder }: Site,
  packages: Packages,
  files: ReadonlyMap<string, string>,
  sources: readonly string[],
  [program, ...words]: readonly [string, ...string[]],
): Promise<Run> {
  for (const source of sources) rmSync(path.join(folder, source), { recursive: true, force: true });
  const manifest = { private: true, dependencies: packages };
  writeFiles(folder, [['package.json', JSON.stringify(manifest)], ...files]);
  run(name, folder, 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']);
  console.log(`${name}: ${path.basename(program)} ${words.join(' ')}`);
  return measureProcess({ name, folder }, [path.join('node_modules', program), ...words]);
}

/** Writes texts by their paths in a folder. */
export function writeFiles(folder: string, files: Iterable<readonly [string, string]>): void {
  for (const [file, text] of files) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

/** Packages and their versions, as a phrase. */
export function versions(packages: Packages): string {
  return Object.entries(packages)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}

function run(name: string, cwd: string, command: string, args: readonly string[]): void {
  console.log(`${name}: ${path.basename(command)} ${args.join(' ')}`);
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1' },
    maxBuffer: 64 * 1024 * 1024,
    // `npm` is a script of the shell on Windows.
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) {
    const output = `${stdout}\n${stderr}`.slice(-4000);
    throw new Error(`${name}: ${command} failed: ${error?.message ?? output}`);
  }
}
