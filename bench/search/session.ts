/** A page with a search box. */
import type { Browser, Page } from '@playwright/test';
import type { SearchBox } from './tool.ts';

/** A new window with an empty cache, in which the first page of a site has finished loading. */
export async function visit(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  // Scripts that wait for an idle moment, such as Starlight's search box, come after that.
  await page.waitForTimeout(1000);
  await page.waitForLoadState('networkidle');
  return page;
}

/** Opens the search box as its readers do, and waits until the field has the focus. */
export async function open(page: Page, box: SearchBox): Promise<void> {
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
      // On a busy machine a page may not be listening yet.
      if (attempt === 5) throw error;
    }
  }
}

/** Opens the search box, and waits until it has loaded what it needs for an answer. */
export async function warmUp(page: Page, box: SearchBox, query: string): Promise<void> {
  await open(page, box);
  await page.keyboard.insertText(query);
  await page.locator(box.results).first().waitFor();
  await empty(page, box);
}

/** Empties the field by its keys, and lets the list follow. */
export async function empty(page: Page, box: SearchBox): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await page.waitForTimeout(box.settle);
}
