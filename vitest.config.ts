import { defineConfig } from 'vitest/config';

/** Ends only tests that never end. The time of a test depends on the load of the machine; `bench/` measures time. */
const safetyNet = { testTimeout: 600_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    teardownTimeout: 60_000,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // Tests of pure functions cannot affect each other.
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
          // Files share the sites that they build.
          fileParallelism: false,
          pool: 'threads',
          isolate: false,
          ...safetyNet,
        },
      },
      {
        test: {
          name: 'files',
          include: ['tests/files/**/*.test.ts'],
          // Files share the pages that they parse.
          fileParallelism: false,
          pool: 'threads',
          isolate: false,
          ...safetyNet,
        },
      },
      {
        test: {
          name: 'hosting',
          include: ['tests/hosting/**/*.test.ts'],
          fileParallelism: false,
          ...safetyNet,
        },
      },
    ],
  },
});
