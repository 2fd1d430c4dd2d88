/**
 * Measures how long a paste of a megabyte blocks the page: `node bench/blocking.ts [part of a name]`. Opens the page of
 * the built site in `dist/` (`npm run build`), and reads the CPU time of each task from a trace, so that other programs
 * on the machine do not count.
 */
import path from 'node:path';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { listPasteKinds } from '../tests/hostile/pastes/kinds.ts';
import { launchOptions, useBrowser } from '../tests/support/browser/browser.ts';
import { serve } from '../tests/support/serve.ts';
import { root } from '../tests/support/tools.ts';
import { formatSetup, formatTable, publish } from './report.ts';

/** What readers do with a paste, in order. Each runs in the page and ends when its result is painted. */
const actions = {
  paste: pasteText,
  copy: copyReport,
  type: typeAfterIt,
  theme: switchTheme,
  replace: pasteAgain,
  clear: clearBox,
} as const;

type ActionName = keyof typeof actions;

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args?: { name?: string };
}

const [wanted = ''] = process.argv.slice(2);
const folder = process.env['BENCH_SITE'] ?? path.join(root, 'dist');

useBrowser();
const { url, stop } = await serve(folder);
const browser = await chromium.launch(launchOptions());
const rows: string[][] = [];
const names = Object.keys(actions) as ActionName[];
const worst = new Map<ActionName, number>();
rows.push(await measureKind('nothing: a word', 'resource_not_found'));
console.log(rows[0]?.join(' | '));
worst.clear();
for (const { name, create } of listPasteKinds()) {
  if (!name.includes(wanted)) continue;
  const row = await measureKind(name, create());
  console.log(row.join(' | '));
  rows.push(row);
}
rows.push(['The longest', ...names.map((name) => (worst.get(name) ?? 0).toFixed(0))]);
await browser.close();
await stop();
const table = formatTable(['CPU time of the longest task, ms', ...names], rows);
if (wanted === '' && !process.env['BENCH_SITE'])
  publish('blocking', `${table}\n\n${formatSetup()}`);

/** Pastes a text into a new page, and does everything else with it. Returns a row of the table. */
async function measureKind(name: string, text: string): Promise<string[]> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${url}explain/`, { waitUntil: 'networkidle' });
  const session = await browser.newBrowserCDPSession();
  const pid = await readProcessId(page);
  // Sent before the measurement, because parsing the argument takes a while, too.
  await page.evaluate((sent) => void Object.assign(globalThis, { benchText: sent }), text);
  const row = [name];
  for (const action of names) {
    const time = await traceTask(session, pid, async () => {
      await page.evaluate(actions[action]);
    });
    worst.set(action, Math.max(worst.get(action) ?? 0, time));
    row.push(time.toFixed(0));
  }
  await session.detach();
  await context.close();
  return row;
}

/** Marks the page in a trace and returns the process that has the mark. */
async function readProcessId(page: Page): Promise<(events: readonly TraceEvent[]) => number> {
  const mark = `errbook-${String(performance.now())}`;
  await page.evaluate((name) => {
    (globalThis as { benchMark?: string }).benchMark = name;
  }, mark);
  return (events) => events.find(({ name }) => name === mark)?.pid ?? 0;
}

/** Returns the CPU time of the longest task on the main thread of a page during an action, in milliseconds. */
async function traceTask(
  session: CDPSession,
  findPid: (events: readonly TraceEvent[]) => number,
  action: () => Promise<void>,
): Promise<number> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing', '__metadata'] },
  });
  await action();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const pid = findPid(events);
  const main = events.find(
    (event) =>
      event.pid === pid && event.name === 'thread_name' && event.args?.name === 'CrRendererMain',
  );
  const tasks = events.filter(
    ({ name, pid: process, tid }) =>
      name.includes('RunTask') && process === pid && tid === main?.tid,
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

async function pasteText(): Promise<void> {
  const { benchText: text = '' } = globalThis as { benchText?: string };
  performance.mark((globalThis as { benchMark?: string }).benchMark ?? '');
  const area = document.querySelector('textarea');
  const status = document.querySelector('paste-box > [role=status]');
  if (!area || !status) throw new Error('The page has no paste box.');
  area.focus();
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const init = { clipboardData: data, bubbles: true, cancelable: true };
  if (area.dispatchEvent(new ClipboardEvent('paste', init))) {
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
  }
  for (let wait = 0; wait < 400; wait++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (/recognized|no known code|another system|Clerk sends/.test(status.textContent)) break;
  }
  // The secrets are counted after the answer.
  await new Promise((resolve) => setTimeout(resolve, 700));
}

async function copyReport(): Promise<void> {
  performance.mark((globalThis as { benchMark?: string }).benchMark ?? '');
  for (const button of document.querySelectorAll<HTMLElement>('.match:first-child button.copy')) {
    button.click();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function typeAfterIt(): Promise<void> {
  performance.mark((globalThis as { benchMark?: string }).benchMark ?? '');
  const area = document.querySelector('textarea');
  area?.focus();
  area?.setSelectionRange(area.value.length, area.value.length);
  for (const key of 'abc') {
    // The method is deprecated, but types as a reader does.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand('insertText', false, key);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

async function switchTheme(): Promise<void> {
  performance.mark((globalThis as { benchMark?: string }).benchMark ?? '');
  for (const theme of ['dark', 'light']) {
    document.documentElement.dataset['theme'] = theme;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

async function pasteAgain(): Promise<void> {
  const { benchText: text = '' } = globalThis as { benchText?: string };
  performance.mark((globalThis as { benchMark?: string }).benchMark ?? '');
  const area = document.querySelector('textarea');
  if (!area) return;
  for (const pasted of [`${text} `, text]) {
    area.select();
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const init = { clipboardData: data, bubbles: true, cancelable: true };
    area.dispatchEvent(new ClipboardEvent('paste', init));
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

async function clearBox(): Promise<void> {
  performance.mark((globalThis as { benchMark?: string }).benchMark ?? '');
  const area = document.querySelector('textarea');
  area?.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand('delete');
  await new Promise((resolve) => setTimeout(resolve, 400));
}
