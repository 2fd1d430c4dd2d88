import { expectAccessible } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/browser-test.ts';
import { box, matches, paste, twoErrors } from '../support/browser/paste-box.ts';
import { openSearch } from '../support/browser/search-dialog.ts';

/** Pages in use. `page-types.test.ts` checks pages that are only opened. */

test('axe finds no violations in any state of the search dialog', async ({ page }) => {
  await page.goto('/code0/MFA_REQUIRED/');
  await page.goto('/');
  await page.keyboard.press('Control+K');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const status = dialog.getByRole('status');
  await expect(dialog.getByRole('group', { name: 'Recent pages' })).toBeVisible();
  await expectAccessible(page, 'empty');
  await page.keyboard.type('organization member');
  await expect(status).toContainText('with these words');
  await page.keyboard.press('ArrowDown');
  await expectAccessible(page, 'with results');
  await dialog.getByRole('button', { name: '4xx' }).click();
  await expectAccessible(page, 'narrowed', { isLightOnly: true });
  await dialog.getByRole('combobox').fill('zzqx');
  await expect(status).toContainText('No results');
  await expectAccessible(page, 'without results');
});

test('axe finds no violations in an explained error on its page and in the dialog, and on a page with filled values', async ({
  page,
}) => {
  await page.goto('/explain/');
  for (const text of [twoErrors, 'resource_not_found', '{"error":{"code":"user_qota_exceded"}}']) {
    await box(page).fill('');
    await expect(page.locator('.explained')).toBeEmpty();
    await box(page).fill(text);
    await expect(page.locator('.explained')).not.toBeEmpty();
    await expectAccessible(page, text);
  }
  await page.goto('/clerk/resource_not_found/#UserNotFound?userID=user_1');
  await expect(page.locator('.with-values')).toBeVisible();
  await expectAccessible(page, 'filled');
  await page.goto('/');
  await openSearch(page);
  await paste(page, twoErrors);
  await expect(matches(page)).toHaveCount(2);
  await expectAccessible(page, 'dialog');
});

test('axe finds no violations on the search page with results', async ({ page }) => {
  await page.goto('/search/?q=deprecated');
  await expect(page.getByRole('main').getByRole('status')).toContainText('with these words');
  await expectAccessible(page, 'with results');
});

test('axe finds no violations in a filtered, sorted, or empty table, on wide and narrow screens', async ({
  page,
}) => {
  for (const query of ['?q=token&status=4xx&sort=-cases', '?q=zzzz&deprecated']) {
    await page.goto(`/clerk/${query}`);
    await page.locator('details.more').evaluate((more: HTMLDetailsElement) => {
      more.open = true;
    });
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await expectAccessible(page, `${query} at ${width} px`, {
        excluded: ['tr[hidden]'],
        isLightOnly: width === 390,
      });
    }
  }
});

test('axe finds no violations on a phone with the menu open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/clerk/user_quota_exceeded/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await expectAccessible(page, 'with the menu');
});

test('a page follows the dark color scheme of the browser', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/clerk/user_quota_exceeded/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
