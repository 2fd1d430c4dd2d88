import { expect, test } from '../support/browser/browser-test.ts';

test('the language of the last chosen snippet is kept on the next page and in the other catalog, with mouse and keyboard', async ({
  page,
}) => {
  await page.goto('/clerk/authentication_invalid/');
  const tab = (name: string) => page.getByRole('tab', { name });
  const panel = page.getByRole('tabpanel');
  await expect(panel).toContainText('=== "authentication_invalid"');
  await tab('curl').click();
  await expect(panel).toContainText("--arg code 'authentication_invalid'");
  await page.goto('/clerk/resource_not_found/');
  await expect(tab('curl')).toHaveAttribute('aria-selected', 'true');
  await expect(panel).toContainText("--arg code 'resource_not_found'");

  await tab('curl').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab('JavaScript')).toBeFocused();
  await expect(panel).toContainText('=== "resource_not_found"');
  await page.goto('/code0/INVALID_USER/');
  await expect(tab('JavaScript')).toHaveAttribute('aria-selected', 'true');
  await expect(panel).toContainText('=== "INVALID_USER"');
  await page.keyboard.press('Tab');
  await tab('JavaScript').press('Home');
  await expect(panel).toContainText('mutation {');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('=== "INVALID_USER"')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all snippets are shown with their titles', async ({ page }) => {
    await page.goto('/clerk/authentication_invalid/#_handling');
    const section = page.locator('.handling');
    for (const text of ['JavaScript', '=== "authentication_invalid"', 'curl', '--arg code'])
      await expect(section.getByText(text).first()).toBeVisible();
  });
});
