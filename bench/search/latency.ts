/** Measures how long readers wait for results while they type. */
import type { Browser } from '@playwright/test';
import { clearField, openSearchBox, openSite, warmUp } from './session.ts';
import type { Tool } from './tool.ts';
import { recordDownloads } from './traffic.ts';
import { typeText, watchPage, type KeyTimes } from './typing.ts';

/** The number of typed characters of a code. */
const maxLength = 12;

/** Types each code into a search box that has loaded its index, and returns the times of the key presses of each code. */
export async function typeCodes(
  browser: Browser,
  url: string,
  { id, box }: Tool,
  codes: readonly string[],
): Promise<KeyTimes[][]> {
  const page = await openSite(browser, url);
  await warmUp(page, box, 'not found');
  await watchPage(page, box);
  const times: KeyTimes[][] = [];
  for (const code of codes) {
    times.push(await typeText(page, box, code.slice(0, maxLength)));
    await clearField(page, box);
  }
  await page.context().close();
  console.log(`${id}: typed ${codes.length} codes`);
  return times;
}

/** The first search in a search box. */
export interface FirstSearch {
  /** Milliseconds from the only key press to the first painted result. `null` if there was no result. */
  time: number | null;
  /** Size of all downloads from opening the box until the complete code has a result. */
  bytes: number;
}

/** Types each code into a search box that has not loaded anything. */
export async function measureFirstSearches(
  browser: Browser,
  url: string,
  { id, box, site }: Tool,
  codes: readonly string[],
): Promise<FirstSearch[]> {
  const searches: FirstSearch[] = [];
  for (const code of codes) {
    const page = await openSite(browser, url);
    await watchPage(page, box);
    const getDownloadedBytes = recordDownloads(page, site);
    await openSearchBox(page, box);
    const [firstKey] = await typeText(page, box, code.slice(0, 1));
    await typeText(page, box, code.slice(1));
    searches.push({ time: firstKey?.first ?? null, bytes: getDownloadedBytes() });
    await page.context().close();
  }
  console.log(`${id}: opened the search box ${codes.length} times`);
  return searches;
}
