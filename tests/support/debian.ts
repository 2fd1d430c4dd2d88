import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { existsSync } from 'node:fs';

const minute = 60_000;

/**
 * Installs packages if this machine runs Debian or Ubuntu.
 *
 * @param log receives one line when the installation begins
 * @returns why the packages could not be installed, or `null` on success
 */
export function installPackages(
  packages: readonly string[],
  log: (line: string) => void,
): string | null {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) {
    return 'this script installs packages only on Debian and Ubuntu';
  }
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !run('sudo', ['-n', 'true'], { timeout: 10_000, stdio: 'ignore' })) {
    return 'installing packages needs root or sudo without a password';
  }
  log(`running \`apt-get install ${packages.join(' ')}\` (at most 10 minutes)`);
  const runAptGet = (...args: string[]) =>
    run(isRoot ? 'apt-get' : 'sudo', isRoot ? args : ['-n', 'apt-get', ...args], {
      timeout: 5 * minute,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  if (!runAptGet('update') || !runAptGet('install', '-y', '--no-install-recommends', ...packages)) {
    return `\`apt-get install ${packages.join(' ')}\` failed`;
  }
  return null;
}

/** Runs a program and prints its output. Returns whether it succeeded. */
export function run(command: string, args: string[], options: SpawnSyncOptions): boolean {
  return (
    spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options }).status === 0
  );
}
