/** Measures what a browser downloads for a page with an empty cache. */
import type { Browser, Response } from '@playwright/test';
import { gzipped } from '../tests/support/gzipped.ts';

/** Sizes in bytes, without headers. Each body is compressed separately with gzip at level 9. */
export interface PageWeight {
  html: number;
  /** Everything until the page has loaded and requests nothing more, including the HTML. */
  loaded: number;
  /** The same, and everything that the page loads when the browser is idle. */
  idle: number;
}

/** A page with its delayed idle callbacks. */
type DelayedWindow = Window & { delayed?: IdleRequestCallback[] | undefined };

/** Milliseconds without a request after which a page has loaded. */
const quietTime = 500;

/** Opens a page with an empty cache and measures all downloads. */
export async function measureWeight(browser: Browser, url: string): Promise<PageWeight> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const responses: Response[] = [];
    let lastActivity = performance.now();
    const recordActivity = () => (lastActivity = performance.now());
    page.on('request', recordActivity);
    page.on('requestfinished', recordActivity).on('requestfailed', recordActivity);
    page.on('response', (response) => responses.push(response));
    const measureWhenQuiet = async () => {
      await page.waitForLoadState('networkidle');
      while (performance.now() - lastActivity < quietTime) await page.waitForTimeout(quietTime / 5);
      return (await Promise.all(responses.map(measureSize))).reduce((sum, bytes) => sum + bytes, 0);
    };

    // Idle callbacks run before or after `load`, depending on the speed of the machine, so they are delayed here.
    await page.addInitScript(() => {
      const delayedWindow: DelayedWindow = window;
      const original = window.requestIdleCallback.bind(window);
      delayedWindow.delayed = [];
      window.requestIdleCallback = (callback, options) =>
        delayedWindow.delayed ? delayedWindow.delayed.push(callback) : original(callback, options);
    });
    const response = await page.goto(url, { waitUntil: 'load' });
    if (response?.status() !== 200)
      throw new Error(`${url} responds with ${response?.status() ?? 'nothing'}.`);
    const [html, loaded] = [await measureSize(response), await measureWhenQuiet()];
    await page.evaluate(() => {
      const delayedWindow: DelayedWindow = window;
      const callbacks = delayedWindow.delayed ?? [];
      delayedWindow.delayed = undefined;
      for (const callback of callbacks) window.requestIdleCallback(callback);
    });
    await page.waitForTimeout(quietTime);
    return { html, loaded, idle: await measureWhenQuiet() };
  } finally {
    await context.close();
  }
}

async function measureSize(response: Response): Promise<number> {
  if (!response.url().startsWith('http')) return 0;
  if (response.status() !== 200)
    throw new Error(`${response.url()} responds with ${response.status()}.`);
  return gzipped(await response.body());
}
