import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { siteBuild } from '../../support/builds.ts';
import { launchOptions, useBrowser } from '../../support/browser/browser.ts';
import { serve, type Served } from '../../support/serve.ts';
import { root } from '../../support/tools.ts';

/** What browsers themselves report about a response. Everything else in the console is an error of the page. */
const browserReports =
  /^Failed to load resource|^Failed to load module script|^Refused to|ERR_|MIME type/;

let browser: Browser;
let served: Served;

/** Starts a browser, and serves the site of the frozen catalogs, which must be built. */
export async function start(): Promise<void> {
  const folder = path.join(root, siteBuild.folder);
  assert.ok(existsSync(path.join(folder, 'index.html')), 'Run `npm test -- site` first.');
  useBrowser(() => undefined);
  served = await serve(folder);
  browser = await chromium.launch(launchOptions());
}

/** Ends the browser and the server. */
export async function stop(): Promise<void> {
  await browser.close();
  await served.stop();
}

/**
 * Opens an empty page with the base URL of the site for a case.
 *
 * @param allowed errors that are not the fault of Errbook
 * @throws if the page throws, rejects a promise that nobody handles, or writes an error into the console
 */
export async function usePage(use: (page: Page) => Promise<void>, allowed?: RegExp): Promise<void> {
  const context = await browser.newContext({ baseURL: served.url });
  context.setDefaultTimeout(45_000);
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' && !browserReports.test(message.text())) {
      errors.push(message.text());
    }
  });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
  const unexpected = errors.filter((error) => !allowed?.test(error));
  assert.deepEqual(unexpected, [], 'errors of the page');
}
