/**
 * Measures the time from pasting an error until the answer is painted: `node bench/explain.ts`. Opens the page of the
 * built site in `dist/` (`npm run build`). For the larger catalog, it replaces the responses for the search index.
 */
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { encodeCodes, encodeMessages } from '../src/search/index/encode.ts';
import { launchOptions, useBrowser } from '../tests/support/browser/browser.ts';
import { serve } from '../tests/support/serve.ts';
import { root } from '../tests/support/tools.ts';
import { createPastes } from './explain/pastes.ts';
import { readViews } from './plain-site.ts';
import { formatSetup, formatTable, publish } from './report.ts';
import { computePercentiles } from './search/figures.ts';
import { createSyntheticView } from './synthetic.ts';

/** How often each text is pasted and measured, after one warm-up. */
const runs = 20;

interface PasteTimes {
  name: string;
  kilobytes: number;
  /** Milliseconds from the paste to the painted answer. */
  answers: number[];
  /** Milliseconds of the longest task of the page before the answer. */
  longestTask: number;
}

const included = readViews(root);
const sizes = [
  { title: '312 codes: both catalogs', views: included },
  {
    title: '10,312 codes: both catalogs and a synthetic one',
    views: [...included, createSyntheticView(included, 10_000)],
  },
];

useBrowser();
const { url, stop } = await serve(path.join(root, 'dist'));
const browser = await chromium.launch(launchOptions());
const parts: string[] = [];
for (const { title, views } of sizes) {
  const page = await browser.newPage();
  const documents = { codes: encodeCodes(views), messages: encodeMessages(views) };
  for (const [name, document] of Object.entries(documents)) {
    await page.route(`**/search/${name}.json`, (route) => route.fulfill({ json: document }));
  }
  await page.goto(`${url}explain/`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1000);
  const times: PasteTimes[] = [];
  for (const [name, text] of Object.entries(createPastes())) {
    const measured = await measure(page, name, text);
    times.push(measured);
    console.log(`${title}: ${name}: ${computePercentiles(measured.answers).p95} ms`);
  }
  parts.push(formatSection(title, times));
  await page.close();
}
await browser.close();
await stop();
publish('explain', `${parts.join('\n\n')}\n\n${formatSetup()}`);

async function measure(page: Page, name: string, text: string): Promise<PasteTimes> {
  const answers: number[] = [];
  let longestTask = 0;
  for (let run = 0; run <= runs; run++) {
    const { answer, task } = await page.evaluate(pasteAndWait, text);
    if (run === 0) continue;
    answers.push(answer);
    longestTask = Math.max(longestTask, task);
  }
  return { name, kilobytes: Math.round(text.length / 1000), answers, longestTask };
}

/** Runs in the page: pastes a text and waits until the answer is painted. */
async function pasteAndWait(text: string): Promise<{ answer: number; task: number }> {
  const area = document.querySelector('textarea');
  const status = document.querySelector('paste-box [role=status]');
  if (!area || !status) throw new Error('The page has no paste box.');
  area.value = '';
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 100));
  // The time between two messages shows how long a task blocked the page.
  let [task, last, isFinished] = [0, performance.now(), false];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    task = Math.max(task, now - last);
    last = now;
    if (!isFinished) port2.postMessage(null);
  };
  const start = performance.now();
  last = start;
  const painted = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (status.textContent === '') return;
      observer.disconnect();
      // The timeout runs after the frame that shows the answer.
      requestAnimationFrame(() => setTimeout(resolve));
    });
    observer.observe(status, { childList: true, characterData: true, subtree: true });
  });
  const data = new DataTransfer();
  data.setData('text/plain', text);
  area.focus();
  const event = new ClipboardEvent('paste', {
    clipboardData: data,
    bubbles: true,
    cancelable: true,
  });
  // The browser inserts no text for synthetic paste events.
  if (area.dispatchEvent(event)) {
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  port2.postMessage(null);
  await painted;
  const answer = performance.now() - start;
  isFinished = true;
  return { answer, task };
}

function formatSection(title: string, times: readonly PasteTimes[]): string {
  const rows = times.map(({ name, kilobytes, answers, longestTask }) => {
    const { p50, p95, max } = computePercentiles(answers);
    return [name, ...[kilobytes, p50, p95, max, longestTask].map((value) => value.toFixed(0))];
  });
  return `### ${title}\n\n${formatTable(['Paste', 'kB', 'p50, ms', 'p95, ms', 'max, ms', 'Longest task, ms'], rows)}`;
}
