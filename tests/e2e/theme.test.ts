import { expect, test, type Page } from '../support/browser/browser-test.ts';
import { toBasedUrl } from '../support/browser/e2e.ts';
import { pageTypes } from '../support/browser/page-types.ts';
import { box, matches, paste, twoErrors } from '../support/browser/paste-box.ts';
import { dialog, field, openSearch } from '../support/browser/search-dialog.ts';

const picker = (page: Page) => page.getByRole('banner').getByLabel('Select theme');
const html = (page: Page) => page.locator('html');

test('the chosen theme is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/clerk/');
  await picker(page).selectOption('dark');
  await page.goto('/code0/');
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  await expect(picker(page)).toHaveValue('dark');
  await picker(page).selectOption('auto');
  await expect(html(page)).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
});

test('a choice changes the theme of other tabs, and of the page that Back shows', async ({
  page,
  context,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/clerk/');
  const other = await context.newPage();
  await other.emulateMedia({ colorScheme: 'light' });
  await other.goto('/code0/');
  await picker(other).selectOption('dark');
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  await expect(picker(page)).toHaveValue('dark');

  await page.goto('/code0/');
  await picker(page).selectOption('light');
  await page.goBack();
  await expect(html(page)).toHaveAttribute('data-theme', 'light');
  await expect(picker(page)).toHaveValue('light');
});

test('a page that the browser kept for Back takes the theme that was chosen meanwhile', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/clerk/');
  // Playwright turns off the cache of the browser for Back, so the test sends what the browser sends.
  await page.evaluate(() => {
    localStorage.setItem('starlight-theme', 'dark');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  await expect(picker(page)).toHaveValue('dark');
});

test('if the browser blocks storage, pages follow the system, a choice works for the page, and nothing fails', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied', 'SecurityError');
        },
      });
    }
  });
  for (const [name, path] of Object.entries(pageTypes)) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect.soft(html(page), name).toHaveAttribute('data-theme', 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.soft(html(page), name).toHaveAttribute('data-theme', 'dark');
  }
  await page.goto('/clerk/resource_not_found/#UserNotFound?userID=user_1');
  await page.emulateMedia({ colorScheme: 'light' });
  await picker(page).selectOption('dark');
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  await page.locator('.handling [role=tab]').nth(1).click();
  await openSearch(page);
  await field(page).fill('user_banned');
  await expect(dialog(page).getByRole('option').first()).toContainText('user_banned');
  await page.goto('/explain/');
  await box(page).focus();
  await paste(page, twoErrors);
  await matches(page).first().click();
  await expect(page.locator('.with-values')).toBeVisible();
  expect(errors).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('pages follow the system, and Search is a link to the search page', async ({ page }) => {
    for (const [scheme, isLight] of [
      ['light', true],
      ['dark', false],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto('/clerk/user_quota_exceeded/');
      for (const part of [page.locator('body'), page.locator('.code-block').first()]) {
        const color = await part.evaluate((node) => getComputedStyle(node).backgroundColor);
        const [red = 0] = color.match(/\d+/g)?.map(Number) ?? [];
        expect(red > 200, `${scheme}: ${color}`).toBe(isLight);
      }
      await expect(page.getByLabel('Select theme').filter({ visible: true })).toHaveCount(0);
    }
    for (const [start, end] of [
      ['/clerk/', /\/search\/$/],
      [toBasedUrl('clerk/'), /\/docs\/errors\/search\/$/],
    ] as const) {
      await page.goto(start);
      await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
      await expect(page).toHaveURL(end);
    }
  });
});

test('Search is a link to the search page until its script has loaded', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/clerk/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/$/);
});
