import { expect, test } from '../support/browser/browser-test.ts';
import { dialog, field, openSearch } from '../support/browser/search-dialog.ts';

test('a page is found with every form of its words', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  for (const [query, path] of [
    ['linking', '/linking/'],
    ['linked', '/linking/'],
    ['hosting', '/hosting/'],
    ['hosted', '/hosting/'],
    ['redirecting', '/hosting/'],
    ['redirected', '/hosting/'],
    ['pasting', '/pasting/'],
  ] as const) {
    await test.step(query, async () => {
      await field(page).fill(query);
      const pages = dialog(page).getByRole('group', { name: 'Pages with these words' });
      await expect(pages.locator(`a[href^="${path}"]`).first()).toBeVisible();
    });
  }
});

test('a page with words that only begin alike is not found', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await field(page).fill('hostzzq');
  await expect(dialog(page).getByRole('status')).toContainText('No results');
});
