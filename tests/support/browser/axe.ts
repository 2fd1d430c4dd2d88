import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules of axe that look at colors, which are all that a theme changes. */
const colorRules = ['color-contrast', 'link-in-text-block'];

/**
 * Finds what axe reports for a page: by all rules in the light theme, by the color rules in the dark theme.
 *
 * @param excluded selectors of repeated parts that axe skips
 */
export async function findViolations(page: Page, ...excluded: string[]): Promise<string[]> {
  const isDark = await page.evaluate(() => document.documentElement.dataset['theme'] === 'dark');
  const axe = new AxeBuilder({ page }).options({
    // Reporting what passed takes a while.
    resultTypes: ['violations'],
    ...(isDark ? { runOnly: colorRules } : {}),
  });
  const { violations } = await excluded
    .reduce((all, selector) => all.exclude(selector), axe)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
