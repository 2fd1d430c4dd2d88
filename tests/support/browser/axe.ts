import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The axe rules that check colors. Themes change nothing else. */
const colorRules = ['color-contrast', 'link-in-text-block'];

/** The minified axe, which pages load in half the time of the default one. */
const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe does not need to check. */
interface Limits {
  /** Selectors of elements that axe skips, because they repeat others. */
  excluded?: readonly string[];
  /** Whether another test checks the colors of the same elements in the dark theme. */
  isLightOnly?: boolean;
}

/**
 * Expects no axe violations on the current page: of all rules in the light theme, and of the color rules in the dark
 * theme.
 *
 * @param state of the page, for the message of a failed test
 */
export async function expectAccessible(
  page: Page,
  state: string,
  { excluded = [], isLightOnly = false }: Limits = {},
): Promise<void> {
  expect.soft(await findViolations(page, excluded), `${state}, light`).toEqual([]);
  if (isLightOnly) return;
  await switchTo(page, 'dark');
  expect.soft(await findViolations(page, excluded, colorRules), `${state}, dark`).toEqual([]);
  await switchTo(page, 'light');
}

/** Switches the color scheme of the browser, which the theme of the page follows. */
async function switchTo(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

async function findViolations(
  page: Page,
  excluded: readonly string[],
  rules?: readonly string[],
): Promise<string[]> {
  // The site has no frames. In legacy mode, axe does not look for frames, which would open another page each time.
  // Loading axe takes longer than running many of its rules, and an open page may have it already.
  const isLoaded = await page.evaluate(() => 'axe' in window);
  const source = isLoaded ? 'void 0' : axeSource;
  const axe = new AxeBuilder({ page, axeSource: source }).setLegacyMode().options({
    // Passes are not reported, because collecting them takes a while.
    resultTypes: ['violations'],
    ...(rules ? { runOnly: [...rules] } : {}),
  });
  const builder = excluded.reduce((current, selector) => current.exclude(selector), axe);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
