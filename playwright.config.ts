import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/support/browser/browser.ts';
import { servedUrl } from './tests/support/builds.ts';

const baseURL = servedUrl('site');

// Workers read this file again after the global setup, which finds the browser and serves the builds.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/support/browser/e2e-setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A shared CI machine can be much slower than a developer's machine.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects: [{ name: 'chromium' }],
  use: {
    browserName: 'chromium',
    launchOptions: launchOptions(),
    ...(baseURL === undefined ? {} : { baseURL }),
  },
});
