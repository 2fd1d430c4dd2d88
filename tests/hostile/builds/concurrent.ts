import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { HostileCase } from '../family.ts';
import {
  buildWith,
  describeSite,
  dist,
  expectNoLeftovers,
  kept,
  projectRoot,
  resetSite,
} from './project.ts';

const lock = path.join(projectRoot, '.dist.building/lock.json');

/** Starts a build, and another one as soon as the first has begun. */
async function buildTwice(args: readonly string[]) {
  resetSite();
  const first = buildWith({});
  while (!existsSync(lock)) await setTimeout(20);
  const second = await buildWith({}, { args });
  return { first: await first, second };
}

/** Two builds at once: the second refuses, and the first is not disturbed. */
export const concurrentBuilds: readonly HostileCase[] = [
  { name: 'two builds at once', args: [] },
  {
    name: 'two builds at once to different folders, which share a cache',
    args: ['--outDir', 'other'],
  },
].map(({ name, args }) => ({
  name,
  async run() {
    const { first, second } = await buildTwice(args);
    assert.equal(second.status, 1, second.output);
    const lines = second.output.split('\n').filter((line) => /another build/i.test(line));
    assert.equal(lines.length, 1, second.output);
    assert.match(
      lines[0] ?? '',
      /Another build of this project is running \(process \d+ on .+\)\. Wait/,
    );
    assert.equal(first.status, 0, first.output);
    assert.equal(describeSite(dist), describeSite(kept.next));
    expectNoLeftovers(projectRoot);
    rmSync(path.join(projectRoot, 'other'), { recursive: true, force: true });
    resetSite();
  },
}));
