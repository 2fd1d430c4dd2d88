import { expectAccessible } from '../support/browser/axe.ts';
import { expect, test, type Page, type Response } from '../support/browser/browser-test.ts';
import { byteBudgets } from '../support/browser/byte-budgets.ts';
import { firstOnPhones, pageTypes } from '../support/browser/page-types.ts';
import { gzipped } from '../support/gzipped.ts';

/** What holds for every page, judged on one page of each type. Each is opened once. */
const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

/** Rows of a table that are made as those before them are. */
const sameRows = 'tbody tr:nth-child(n + 20)';

for (const [name, path] of Object.entries(pageTypes)) {
  test(`the ${name} keeps its budgets, fits every screen, and axe and the console find nothing on it`, async ({
    page,
  }) => {
    const responses: Response[] = [];
    const said: string[] = [];
    page.on('response', (response) => responses.push(response));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    await page.setViewportSize(desktop);
    await page.goto(path, { waitUntil: 'networkidle' });

    const sizes = await Promise.all(responses.map(async (one) => gzipped(await one.body())));
    const budget = byteBudgets[name] ?? { html: NaN, load: NaN };
    expect.soft(sizes[0] ?? NaN, 'HTML').toBeLessThanOrEqual(budget.html);
    const load = sizes.reduce((sum, size) => sum + size, 0);
    expect.soft(load, 'first load').toBeLessThanOrEqual(budget.load);

    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ ...desktop, width });
      expect.soft(await excessWidth(page), `${width} px`).toBe(0);
    }

    if (firstOnPhones.includes(name)) {
      await page.setViewportSize(phone);
      await expectAccessible(page, 'on a phone', sameRows);
      await page.setViewportSize(desktop);
    }
    // Closed details are part of the page as well.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expectAccessible(page, 'with all details open');
    expect(said).toEqual([]);
  });
}

/** How many pixels the page is wider than the screen. */
function excessWidth(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
