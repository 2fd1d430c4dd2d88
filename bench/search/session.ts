/** Controls a page with a search box. */
import type { Browser, Page } from '@playwright/test';
import type { SearchBox } from './tool.ts';

/** Opens the first page of a site in a new window with an empty cache, and waits until it has loaded. */
export async function openSite(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  // Scripts that wait until the browser is idle, such as Starlight's search box, load later.
  await page.waitForTimeout(1000);
  await page.waitForLoadState('networkidle');
  return page;
}

/** Opens the search box with Ctrl+K, and waits until its field has the focus. */
export async function openSearchBox(page: Page, box: SearchBox): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press('Control+k');
    try {
      await page.waitForFunction(
        (selector) => document.activeElement?.matches(selector) === true,
        box.input,
        { timeout: 5000 },
      );
      return;
    } catch (error) {
      // On a busy machine, the page may not handle keys yet.
      if (attempt === 5) throw error;
    }
  }
}

/** Opens the search box, and waits until it has loaded its index. */
export async function warmUp(page: Page, box: SearchBox, query: string): Promise<void> {
  await openSearchBox(page, box);
  await page.keyboard.insertText(query);
  await page.locator(box.results).first().waitFor();
  await clearField(page, box);
}

/** Clears the field with key presses, and waits until the results are updated. */
export async function clearField(page: Page, box: SearchBox): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await page.waitForTimeout(box.settle);
}
