import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { existsSync } from 'node:fs';

const minutes = 60_000;

/**
 * Installs packages of Debian or Ubuntu, where that is what this machine runs.
 *
 * @param say gets a line when it begins
 * @returns why nothing was installed, or `null` where all is
 */
export function installPackages(
  packages: readonly string[],
  say: (line: string) => void,
): string | null {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) {
    return 'installs packages on Debian and Ubuntu only';
  }
  const root = process.getuid?.() === 0;
  if (!root && !run('sudo', ['-n', 'true'], { timeout: 10_000, stdio: 'ignore' })) {
    return 'may not install packages: neither root nor sudo without a password';
  }
  say(`runs \`apt-get install ${packages.join(' ')}\`, at most 10 minutes`);
  const aptGet = (...args: string[]) =>
    run(root ? 'apt-get' : 'sudo', root ? args : ['-n', 'apt-get', ...args], {
      timeout: 5 * minutes,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  if (!aptGet('update') || !aptGet('install', '-y', '--no-install-recommends', ...packages)) {
    return `\`apt-get install ${packages.join(' ')}\` failed`;
  }
  return null;
}

/** Runs a program, its output going straight through; says whether it succeeded. */
export function run(command: string, args: string[], options: SpawnSyncOptions): boolean {
  return (
    spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options }).status === 0
  );
}
