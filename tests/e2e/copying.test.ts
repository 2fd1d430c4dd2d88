import { expect, test, type Page } from '../support/browser/browser-test.ts';
import { readClipboard } from '../support/browser/clipboard.ts';
import { box, matches, paste, twoErrors } from '../support/browser/paste-box.ts';

/** Makes pages as those of a site without HTTPS, for which browsers have no clipboard. */
async function removeClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    delete (Navigator.prototype as { clipboard?: unknown }).clipboard;
  });
}

test('without HTTPS, copy buttons copy', async ({ page }) => {
  await removeClipboard(page);
  await page.goto('/clerk/user_quota_exceeded/');
  const button = page.getByRole('button', { name: 'Copy the code' });
  await button.click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
  expect(await readClipboard(page)).toBe('user_quota_exceeded');
  await expect(button).toBeFocused();
  await page.getByRole('button', { name: 'Copy this page as Markdown' }).click();
  await expect.poll(() => readClipboard(page)).toContain('# user_quota_exceeded');

  await page.goto('/explain/');
  await box(page).focus();
  await paste(page, twoErrors);
  await expect(matches(page).first()).toBeVisible();
  await page.getByRole('button', { name: 'Copy link' }).first().click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
  expect(await readClipboard(page)).toContain('/clerk/resource_not_found/#UserNotFound');
});

test('a browser that cannot copy says so', async ({ page }) => {
  await removeClipboard(page);
  await page.addInitScript(() => {
    Object.assign(document, { execCommand: () => false });
  });
  await page.goto('/clerk/user_quota_exceeded/');
  for (const name of ['Copy the code', 'Copy this page as Markdown']) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByText('Your browser does not allow copying here')).toBeVisible();
    await expect(page.getByText('Your browser does not allow copying here')).toHaveCount(0);
  }
});
