/** Builds sites of other generators, each in a folder with its own packages. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { measureProcess, type Run } from '../measure.ts';
import type { Site } from '../sites.ts';

/** Versions by package. Their dependencies are not pinned. */
export type Packages = Readonly<Record<string, string>>;

/**
 * Writes the sources of a site, installs its generator, and builds the site. Only the build is measured. Installed
 * packages are kept.
 *
 * @param files the texts of the files, by path
 * @param folders folders to delete first: they contain only such files or the results of builds
 * @param command the generator's script in `node_modules`, and its arguments
 */
export function generate(
  { name: siteName, folder }: Site,
  packages: Packages,
  files: ReadonlyMap<string, string>,
  folders: readonly string[],
  [program, ...args]: readonly [string, ...string[]],
): Promise<Run> {
  for (const name of folders) rmSync(path.join(folder, name), { recursive: true, force: true });
  const manifest = { private: true, dependencies: packages };
  writeFiles(folder, [['package.json', JSON.stringify(manifest)], ...files]);
  run(siteName, folder, 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']);
  console.log(`${siteName}: ${path.basename(program)} ${args.join(' ')}`);
  return measureProcess({ name: siteName, folder }, [path.join('node_modules', program), ...args]);
}

/** Writes files into a folder. */
export function writeFiles(folder: string, files: Iterable<readonly [string, string]>): void {
  for (const [file, text] of files) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

/** Lists packages with their versions, separated by commas. */
export function formatVersions(packages: Packages): string {
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
    // On Windows, `npm` is a shell script.
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) {
    const output = `${stdout}\n${stderr}`.slice(-4000);
    throw new Error(`${name}: \`${command}\` failed: ${error?.message ?? output}`);
  }
}
