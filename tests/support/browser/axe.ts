import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The rules of axe that look at colours, all that a theme changes. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Expects that axe finds nothing on a page as it is now: by all its rules in the light theme, and by those of colours in
 * the dark one.
 *
 * @param state what the page shows, for the message of a failed test
 * @param left what axe does not look at, because it is there many times over
 */
export async function expectAccessible(page: Page, state: string, ...left: string[]) {
  expect.soft(await violations(page, left), `${state}, light`).toEqual([]);
  await switchTo(page, 'dark');
  expect.soft(await violations(page, left, colourRules), `${state}, dark`).toEqual([]);
  await switchTo(page, 'light');
}

/** The theme follows the settings of the browser, as it does when a device turns dark in the evening. */
async function switchTo(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

async function violations(
  page: Page,
  left: readonly string[],
  rules?: readonly string[],
): Promise<string[]> {
  // The site has no frames; looking for some would open another page each time.
  // Reading axe itself takes longer than many of its rules, and a page that is still open has it already.
  const isThere = await page.evaluate(() => 'axe' in window);
  const source = isThere ? { axeSource: 'void 0' } : {};
  const axe = new AxeBuilder({ page, ...source }).setLegacyMode().options({
    // Where something passed is not told, which takes a while.
    resultTypes: ['violations'],
    ...(rules ? { runOnly: [...rules] } : {}),
  });
  const { violations: found } = await left.reduce((all, one) => all.exclude(one), axe).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
