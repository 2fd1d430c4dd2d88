import { spawnSync } from 'node:child_process';

/**
 * Options of `unshare` for a process that may mount disks, which no other process sees and which end with it: as an
 * administrator, or in a namespace in which the user is one. `null` if this machine allows neither.
 */
export const mountOptions: readonly string[] | null =
  [['-m'], ['-rm']].find(
    (options) =>
      spawnSync('unshare', [...options, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0,
  ) ?? null;

/** Returns the command that runs a shell script, with arguments, in a process that may mount disks. */
export function createMountCommand(script: string, ...args: readonly string[]): [string, string[]] {
  return ['unshare', [...(mountOptions ?? []), 'sh', '-c', script, 'sh', ...args]];
}
