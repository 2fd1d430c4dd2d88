/** How long readers wait for results while they type. */
import type { Browser } from '@playwright/test';
import { empty, open, visit, warmUp } from './session.ts';
import type { Tool } from './tool.ts';
import { listen } from './traffic.ts';
import { type, watch, type Stroke } from './typing.ts';

/** How much of a code is typed. */
const keys = 12;

/** The strokes of each code, typed into a search box that has loaded what it needs. */
export async function typeCodes(
  browser: Browser,
  url: string,
  { id, box }: Tool,
  codes: readonly string[],
): Promise<Stroke[][]> {
  const page = await visit(browser, url);
  await warmUp(page, box, 'not found');
  await watch(page, box);
  const strokes: Stroke[][] = [];
  for (const code of codes) {
    strokes.push(await type(page, box, code.slice(0, keys)));
    await empty(page, box);
  }
  await page.context().close();
  console.log(`${id}: ${codes.length} codes typed`);
  return strokes;
}

/** A search box that is opened for the first time. */
export interface Opening {
  /** From the first key, after which nothing else is typed, to the first painted result; in milliseconds. */
  time: number | null;
  /** All that comes over the network from opening the box until the whole code is answered. */
  bytes: number;
}

/** Types each code into a search box that has loaded nothing yet. */
export async function typeFirst(
  browser: Browser,
  url: string,
  { id, box, site }: Tool,
  codes: readonly string[],
): Promise<Opening[]> {
  const openings: Opening[] = [];
  for (const code of codes) {
    const page = await visit(browser, url);
    await watch(page, box);
    const bytes = listen(page, site);
    await open(page, box);
    const [stroke] = await type(page, box, code.slice(0, 1));
    await type(page, box, code.slice(1));
    openings.push({ time: stroke?.first ?? null, bytes: bytes() });
    await page.context().close();
  }
  console.log(`${id}: opened ${codes.length} times`);
  return openings;
}
