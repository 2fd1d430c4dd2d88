/** Measures the time from the first paste on a page to its answer, with a warm cache: `node bench/first-paste.ts`. */
import { chromium, type Page } from '@playwright/test';
import { launchOptions, useBrowser } from '../tests/support/browser/browser.ts';
import { twoErrors } from '../tests/support/browser/paste-box.ts';
import { serve } from '../tests/support/serve.ts';
import { findMedian, formatSetup, formatTable, publish } from './report.ts';
import { errbook, getDistFolder, requireBuilt } from './sites.ts';

const rounds = 20;

/** The places to paste into on the landing page, each with the key that opens it and its field. */
const places = [
  { label: 'Paste box', key: null, selector: 'paste-box textarea' },
  { label: 'Search dialog', key: 'Control+K', selector: 'dialog[open] input' },
] as const;

requireBuilt(errbook);
useBrowser();
const browser = await chromium.launch(launchOptions());
const site = await serve(getDistFolder(errbook));
const results: { label: string; times: number[] }[] = [];
for (const place of places) results.push({ label: place.label, times: await measurePlace(place) });
const version = browser.version();
await browser.close();
await site.stop();
publish('first-paste', formatReport());

/** Returns the times of all rounds, in milliseconds. Each round opens the page anew; the cache is from the round before. */
async function measurePlace({ key, selector }: (typeof places)[number]): Promise<number[]> {
  const page = await browser.newPage();
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    // A page that is opened again in its own place restores the paste of the round before.
    await page.goto('about:blank');
    await page.goto(site.url, { waitUntil: 'networkidle' });
    if (key) await page.keyboard.press(key);
    await page.locator(selector).waitFor();
    times.push(await measurePaste(page, selector));
  }
  await page.close();
  // The first round has filled the cache.
  return times.slice(1);
}

/** Pastes a response into a field and returns the time until the frame that shows the answer. */
function measurePaste(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    async ({ selector, text }) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
      if (!field) throw new Error(`${selector} does not exist.`);
      const start = performance.now();
      const data = new DataTransfer();
      data.setData('text/plain', text);
      field.focus();
      const event = new ClipboardEvent('paste', {
        clipboardData: data,
        bubbles: true,
        cancelable: true,
      });
      if (field.dispatchEvent(event)) {
        field.value = text;
        field.dispatchEvent(
          new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }),
        );
      }
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      while (document.querySelectorAll('a.match-link').length < 2) await nextFrame();
      await nextFrame();
      return performance.now() - start;
    },
    { selector, text: twoErrors },
  );
}

function formatReport(): string {
  const rows = results.map(({ label, times }) => [
    label,
    ...[Math.min(...times), findMedian(times), Math.max(...times)].map((time) => time.toFixed(0)),
  ]);
  return [
    formatTable(['Milliseconds', 'Fastest', 'Median', 'Slowest'], rows),
    formatSetup(`Chromium ${version}`),
  ].join('\n\n');
}
