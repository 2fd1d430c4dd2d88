/**
 * How long a pasted error takes until its answer is painted: `node bench/explain.ts`. Needs a built site in `dist/`
 * (`npm run build`), whose own page it opens; a larger catalog is sent to it in the place of its index.
 */
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { encodeCodes, encodeMessages } from '../src/search/index/encode.ts';
import { launchOptions, useBrowser } from '../tests/support/browser/browser.ts';
import { serve } from '../tests/support/serve.ts';
import { root } from '../tests/support/tools.ts';
import { pastes } from './explain/pastes.ts';
import { readViews } from './plain-site.ts';
import { circumstances, publish, table } from './report.ts';
import { spread } from './search/figures.ts';
import { syntheticView } from './synthetic.ts';

/** How often each paste is answered; once before that is not counted. */
const runs = 20;

interface Times {
  name: string;
  kilobytes: number;
  /** Milliseconds from the paste to the painted answer. */
  answers: number[];
  /** The longest task of the page while it answered. */
  longest: number;
}

const shipped = readViews(root);
const sizes = [
  { title: 'Both catalogs: 312 codes', views: shipped },
  {
    title: '10,312 codes: both catalogs and a synthetic one',
    views: [...shipped, syntheticView(shipped, 10_000)],
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
  const times: Times[] = [];
  for (const [name, text] of Object.entries(pastes())) {
    times.push(await measure(page, name, text));
    console.log(title, times.at(-1)?.name, spread(times.at(-1)?.answers ?? [0]).p95);
  }
  parts.push(report(title, times));
  await page.close();
}
await browser.close();
await stop();
publish('explain', `${parts.join('\n\n')}\n\n${circumstances()}`);

async function measure(page: Page, name: string, text: string): Promise<Times> {
  const answers: number[] = [];
  let longest = 0;
  for (let run = 0; run <= runs; run++) {
    const { answer, task } = await page.evaluate(pasteAndWait, text);
    if (run === 0) continue;
    answers.push(answer);
    longest = Math.max(longest, task);
  }
  return { name, kilobytes: Math.round(text.length / 1000), answers, longest };
}

/** Runs in the page: pastes a text as a reader does, and waits until the answer has been painted. */
async function pasteAndWait(text: string): Promise<{ answer: number; task: number }> {
  const area = document.querySelector('textarea');
  const said = document.querySelector('paste-box [role=status]');
  if (!area || !said) throw new Error('The page has no box.');
  area.value = '';
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 100));
  // A task that keeps the page busy keeps this from ticking.
  let [task, last, isOver] = [0, performance.now(), false];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    task = Math.max(task, now - last);
    last = now;
    if (!isOver) port2.postMessage(null);
  };
  const start = performance.now();
  last = start;
  const answered = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (said.textContent === '') return;
      observer.disconnect();
      // Behind the frame that shows it.
      requestAnimationFrame(() => setTimeout(resolve));
    });
    observer.observe(said, { childList: true, characterData: true, subtree: true });
  });
  const data = new DataTransfer();
  data.setData('text/plain', text);
  area.focus();
  const event = new ClipboardEvent('paste', {
    clipboardData: data,
    bubbles: true,
    cancelable: true,
  });
  // Made events paste nothing by themselves.
  if (area.dispatchEvent(event)) {
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  port2.postMessage(null);
  await answered;
  const answer = performance.now() - start;
  isOver = true;
  return { answer, task };
}

function report(title: string, times: readonly Times[]): string {
  const rows = times.map(({ name, kilobytes, answers, longest }) => {
    const { p50, p95, max } = spread(answers);
    return [name, ...[kilobytes, p50, p95, max, longest].map((value) => value.toFixed(0))];
  });
  return `### ${title}\n\n${table(['Paste', 'kB', 'p50, ms', 'p95, ms', 'max, ms', 'Longest task, ms'], rows)}`;
}
