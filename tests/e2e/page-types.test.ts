import { expectAccessible } from '../support/browser/axe.ts';
import { expect, test, type Page, type Response } from '../support/browser/browser-test.ts';
import { byteBudgets } from '../support/browser/byte-budgets.ts';
import { firstOnPhones, pageTypes } from '../support/browser/page-types.ts';
import { gzipped } from '../support/gzipped.ts';

/** Checks for every page, on one page of each type. Each is opened only once. */
const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

/** Table rows that have the same markup as those before them. */
const sameRows = 'tbody tr:nth-child(n + 20)';

for (const [name, path] of Object.entries(pageTypes)) {
  test(`the ${name} stays within its budgets, fits every screen, and has no axe violations or console messages`, async ({
    page,
  }) => {
    const responses: Response[] = [];
    const messages: string[] = [];
    page.on('response', (response) => responses.push(response));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) messages.push(message.text());
    });
    page.on('pageerror', (error) => messages.push(error.message));
    await page.setViewportSize(desktop);
    await page.goto(path, { waitUntil: 'networkidle' });

    const sizes = await Promise.all(
      responses.map(async (response) => gzipped(await response.body())),
    );
    const budget = byteBudgets[name] ?? { html: NaN, load: NaN };
    expect.soft(sizes[0] ?? NaN, 'HTML').toBeLessThanOrEqual(budget.html);
    const load = sizes.reduce((sum, size) => sum + size, 0);
    expect.soft(load, 'first load').toBeLessThanOrEqual(budget.load);

    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ ...desktop, width });
      expect.soft(await measureOverflow(page), `${width} px`).toBe(0);
    }

    if (firstOnPhones.includes(name)) {
      await page.setViewportSize(phone);
      await expectAccessible(page, 'on a phone', { excluded: [sameRows], isLightOnly: true });
      await page.setViewportSize(desktop);
    }
    // Collapsed content is part of the page as well.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expectAccessible(page, 'with everything expanded');
    expect(messages).toEqual([]);
  });
}

/** How many pixels the page is wider than the screen. */
function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
