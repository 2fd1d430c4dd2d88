import { defineConfig } from 'vitest/config';

/** Ends only a test that never ends. The time of a test depends on the load of the machine; `bench/` measures time. */
const safetyNet = { testTimeout: 600_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    teardownTimeout: 60_000,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // Pure functions leave nothing behind that one file would have to be kept from.
          pool: 'threads',
          isolate: false,
          ...safetyNet,
        },
      },
      {
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          pool: 'threads',
          isolate: false,
          ...safetyNet,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          // Real builds: each takes seconds and all the processors there are. Files share what one of them has built.
          fileParallelism: false,
          pool: 'threads',
          isolate: false,
          // More than a build gets at most, so that none is left behind.
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'files',
          include: ['tests/files/**/*.test.ts'],
          // Each page is parsed once for all files.
          fileParallelism: false,
          pool: 'threads',
          isolate: false,
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'hosting',
          include: ['tests/hosting/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
