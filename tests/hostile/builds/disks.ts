import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { createEnvironment } from '../../support/build-fixture.ts';
import { runChild } from '../../support/child.ts';
import { createMountCommand } from '../../support/disks.ts';
import { toolCommand } from '../../support/tools.ts';
import type { HostileCase } from '../family.ts';
import { describeSite, kept, nextAddress, projectRoot, type BuildEnd } from './project.ts';

/** A site on a disk of its own, `out/dist`, and what a build of it must do. */
interface Disk {
  name: string;
  /** Kilobytes for the new site, besides those of the old one. */
  room?: number;
  /** Shell commands before the build, in the folder of the project. */
  prepare?: string;
  /** The output folder. */
  out?: string;
  /** The site after the build; for a small disk, either site if the build says so. */
  site?: keyof typeof kept;
  says?: RegExp;
}

const plenty = 30_000;

const disks: readonly Disk[] = [
  ...[0, 150, 500, 1200, 2600].map((room) => ({ name: `a disk with room for ${room} kB`, room })),
  { name: 'a read-only disk', prepare: 'mount -o remount,ro out', site: 'old', says: /read-only/ },
  {
    name: 'a cache on a full disk',
    prepare:
      'rm -rf node_modules/.astro && mkdir -p node_modules/.astro && mount -t tmpfs -o size=4k tmpfs node_modules/.astro && head -c 4096 /dev/zero > node_modules/.astro/x',
    site: 'old',
    says: /disk is full|no space/i,
  },
  { name: 'a mount point', prepare: 'mount --bind out/dist out/dist', site: 'next' },
  {
    name: 'a mount point on a disk that is full after the build',
    prepare:
      'cp -a out/dist out/copy && mount -t tmpfs -o size=$((blocks + 300))k tmpfs out/dist && cp -a out/copy/. out/dist && rm -r out/copy',
    site: 'old',
    says: /disk is full/,
  },
  {
    name: 'a folder in a folder that is read-only',
    prepare:
      'mkdir out/rw && mount --bind out/rw out/rw && mount --bind out/dist out/rw && mkdir -p out/ro/dist && mount --bind out/ro out/ro && mount --bind out/dist out/ro/dist && mount -o remount,ro,bind out/ro && mount -o remount,rw,bind out/ro/dist',
    out: 'out/ro/dist',
    site: 'next',
  },
  {
    name: 'a folder of an image of a container, which cannot be moved',
    prepare:
      'mkdir out/lower out/upper out/work out/merged && mv out/dist out/lower && mount -t overlay -o lowerdir=out/lower,upperdir=out/upper,workdir=out/work overlay out/merged',
    out: 'out/merged/dist',
    site: 'next',
  },
  {
    name: 'a link to a folder',
    prepare: 'mv out/dist out/real && ln -s real out/dist',
    site: 'next',
  },
  {
    name: 'another disk than the project, outside of it',
    prepare: 'mkdir -p /tmp/errbook-disk && mount --bind out /tmp/errbook-disk',
    out: '/tmp/errbook-disk/dist',
    site: 'next',
  },
];

/** Builds to `out/dist` on a disk of its own, which disappears with the build. Returns a description of its site, too. */
async function buildOn({
  room = plenty,
  prepare = 'true',
  out = 'out/dist',
}: Disk): Promise<BuildEnd & { site: string }> {
  const result = path.join(projectRoot, 'kept/result');
  rmSync(result, { recursive: true, force: true });
  const script = `
set -e
mkdir -p out
blocks=$(du -sk kept/old | cut -f1)
mount -t tmpfs -o size=$((blocks + ${room}))k tmpfs out
cp -a kept/old out/dist
${prepare}
set +e
"$@" build --outDir ${out}
status=$?
cp -a ${out}/. kept/result
ls -A ${out} $(dirname ${out}) | grep -x '.*\\.building' && echo 'LEFTOVERS'
umount /tmp/errbook-disk 2> /dev/null && rmdir /tmp/errbook-disk
exit $status`;
  const [program, args] = toolCommand('astro');
  const end = await runChild(...createMountCommand(script, program, ...args), {
    cwd: projectRoot,
    env: createEnvironment(nextAddress),
  });
  return { ...end, site: describeSite(result) };
}

/** Builds without room, or to a folder that is no common one. */
export const unusualDisks: readonly HostileCase[] = disks.map((disk) => ({
  name: disk.name,
  async run() {
    const { status, output, site } = await buildOn(disk);
    const expected = disk.site ?? (status === 0 ? 'next' : 'old');
    assert.equal(status, expected === 'next' ? 0 : 1, output);
    assert.equal(site, describeSite(kept[expected]), output);
    assert.doesNotMatch(output, /LEFTOVERS/);
    if (disk.says) assert.match(output, disk.says);
    if (disk.room !== undefined && status !== 0) assert.match(output, /is full/);
  },
}));
