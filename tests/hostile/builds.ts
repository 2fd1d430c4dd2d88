import { brokenBuilds } from './builds/broken.ts';
import { concurrentBuilds } from './builds/concurrent.ts';
import { mountOptions } from '../support/disks.ts';
import { unusualDisks } from './builds/disks.ts';
import { countEvents, killedBuilds } from './builds/kills.ts';
import { createProject } from './builds/project.ts';
import type { Family } from './family.ts';

if (!mountOptions)
  console.log('NOT TESTED: builds on full disks. This machine does not allow `unshare -rm mount`.');

/** Builds that fail, are ended, run twice, or have no room. */
export const family: Family = {
  about: 'a build that fails or is killed at any moment leaves the last complete site, whole',
  cases: [
    ...brokenBuilds,
    ...killedBuilds,
    ...concurrentBuilds,
    ...(mountOptions ? unusualDisks : []),
  ],
  sampleSize: 8,
  setUp: () => createProject(countEvents),
};
