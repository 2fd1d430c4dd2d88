import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '../support/browser/browser-test.ts';
import { box, matches, paste, twoErrors } from '../support/browser/explaining.ts';
import { openSearch } from '../support/browser/search-dialog.ts';
import { pageTypes } from '../support/browser/page-types.ts';

// axe measures the contrast of every text, which takes a while on the longest pages.
test.describe.configure({ timeout: 90_000 });

const themes = ['light', 'dark'] as const;

/** The rules of axe that look at colours, all that a theme changes. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Rows of a table that are made as those before them are. */
const sameRows = 'tbody tr:nth-child(n + 20)';

/**
 * What axe finds on a page: by all its rules in the light theme, by those of colours in the dark one.
 *
 * @param left what it does not look at, because it is there many times over
 */
async function violations(page: Page, ...left: string[]): Promise<string[]> {
  const isDark = await page.evaluate(() => document.documentElement.dataset['theme'] === 'dark');
  const axe = new AxeBuilder({ page }).options({
    // Where something passed is not told, which takes a while.
    resultTypes: ['violations'],
    ...(isDark ? { runOnly: colourRules } : {}),
  });
  const { violations: found } = await left.reduce((all, one) => all.exclude(one), axe).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

for (const colorScheme of themes) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    for (const [name, path] of Object.entries(pageTypes)) {
      test(`axe finds nothing on the ${name}, and the console stays empty`, async ({ page }) => {
        const said: string[] = [];
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) said.push(message.text());
        });
        page.on('pageerror', (error) => said.push(error.message));
        await page.goto(path);
        // Closed details are part of the page as well.
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        expect(await violations(page)).toEqual([]);
        expect(said).toEqual([]);
      });
    }

    test('axe finds nothing in the search dialog, whatever state it is in', async ({ page }) => {
      await page.goto('/code0/MFA_REQUIRED/');
      await page.goto('/');
      await page.keyboard.press('Control+K');
      const dialog = page.getByRole('dialog', { name: 'Search' });
      const said = dialog.getByRole('status');
      await expect(dialog.getByRole('group', { name: 'Recent pages' })).toBeVisible();
      expect(await violations(page), 'empty').toEqual([]);
      await page.keyboard.type('organization member');
      await expect(said).toContainText('with these words');
      await page.keyboard.press('ArrowDown');
      expect(await violations(page), 'with results').toEqual([]);
      await dialog.getByRole('button', { name: '4xx' }).click();
      expect(await violations(page), 'narrowed').toEqual([]);
      await dialog.getByRole('combobox').fill('zzqx');
      await expect(said).toContainText('No results');
      expect(await violations(page), 'without results').toEqual([]);
    });

    test('axe finds nothing in an explained error, on its page, in the dialog, and on the filled page', async ({
      page,
    }) => {
      const texts = [twoErrors, 'resource_not_found', '{"error":{"code":"card_declined"}}'];
      for (const text of texts) {
        await page.goto('/explain/');
        await box(page).fill(text);
        await expect(page.locator('.explained')).not.toBeEmpty();
        expect(await violations(page), text).toEqual([]);
      }
      await page.goto('/clerk/resource_not_found/#UserNotFound?userID=user_1');
      await expect(page.locator('.with-values')).toBeVisible();
      expect(await violations(page), 'filled').toEqual([]);
      await page.goto('/');
      await openSearch(page);
      await paste(page, twoErrors);
      await expect(matches(page)).toHaveCount(2);
      expect(await violations(page), 'dialog').toEqual([]);
    });

    test('axe finds nothing on the search page with results', async ({ page }) => {
      await page.goto('/search/?q=deprecated');
      await expect(page.getByRole('main').getByRole('status')).toContainText('with these words');
      expect(await violations(page)).toEqual([]);
    });

    for (const width of [1280, 390]) {
      test(`axe finds nothing in a table that is filtered, sorted or empty, at ${width} px`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 844 });
        for (const query of ['?q=token&status=4xx&sort=-cases', '?q=zzzz&deprecated']) {
          await page.goto(`/clerk/${query}`);
          await page.locator('details.more').evaluate((more: HTMLDetailsElement) => {
            more.open = true;
          });
          expect(await violations(page, 'tr[hidden]'), query).toEqual([]);
        }
      });
    }

    test('axe finds nothing on a phone, with the menu open as well', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      for (const path of ['/clerk/', '/clerk/resource_not_found/', '/']) {
        await page.goto(path);
        expect(await violations(page, sameRows), path).toEqual([]);
      }
      await page.goto('/clerk/user_quota_exceeded/');
      await page.getByRole('button', { name: 'Menu' }).click();
      expect(await violations(page)).toEqual([]);
    });
  });
}

for (const width of [320, 390, 768, 1280]) {
  test(`no page is wider than a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of Object.values(pageTypes)) {
      await page.goto(path);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess, path).toBe(0);
    }
  });
}
