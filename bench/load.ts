/** What a browser fetches for the first visit of a page. */
import type { Browser, Response } from '@playwright/test';
import { gzipped } from '../tests/support/gzipped.ts';

/** Sizes in bytes; each body by itself, compressed with gzip at level 9, without headers. */
export interface Weight {
  html: number;
  /** Everything until the page has loaded and nothing more is asked for, HTML included. */
  loaded: number;
  /** The same and what the page fetches when the browser has nothing else to do. */
  idle: number;
}

/** The opened page, with what it wants to do when idle. */
type Held = Window & { heldBack?: IdleRequestCallback[] | undefined };

/** How long nothing may be asked for until a page counts as quiet. */
const quiet = 500;

/** Opens a page with an empty cache and weighs all that comes over the network. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const responses: Response[] = [];
    let last = performance.now();
    const notice = () => (last = performance.now());
    page.on('request', notice).on('requestfinished', notice).on('requestfailed', notice);
    page.on('response', (response) => responses.push(response));
    const settle = async () => {
      await page.waitForLoadState('networkidle');
      while (performance.now() - last < quiet) await page.waitForTimeout(quiet / 5);
      return (await Promise.all(responses.map(size))).reduce((sum, bytes) => sum + bytes, 0);
    };

    // What waits for an idle moment would come before or after `load` as the machine pleases, so it waits for us.
    await page.addInitScript(() => {
      const held: Held = window;
      const usual = window.requestIdleCallback.bind(window);
      held.heldBack = [];
      window.requestIdleCallback = (callback, options) =>
        held.heldBack ? held.heldBack.push(callback) : usual(callback, options);
    });
    const response = await page.goto(url, { waitUntil: 'load' });
    if (response?.status() !== 200)
      throw new Error(`${url} answers ${response?.status() ?? 'nothing'}`);
    const [html, loaded] = [await size(response), await settle()];
    await page.evaluate(() => {
      const held: Held = window;
      const callbacks = held.heldBack ?? [];
      held.heldBack = undefined;
      for (const callback of callbacks) window.requestIdleCallback(callback);
    });
    await page.waitForTimeout(quiet);
    return { html, loaded, idle: await settle() };
  } finally {
    await context.close();
  }
}

async function size(response: Response): Promise<number> {
  if (!response.url().startsWith('http')) return 0;
  if (response.status() !== 200) throw new Error(`${response.url()} answers ${response.status()}`);
  return gzipped(await response.body());
}
