import { expect, test, type Page } from '../support/browser/browser-test.ts';

/** Follows links by their names, one after the other. */
async function followLinks(page: Page, ...names: (string | RegExp)[]): Promise<void> {
  for (const name of names) {
    await page.getByRole('main').getByRole('link', { name }).first().click();
  }
}

test('links lead from a status to other statuses, to a code, and back', async ({ page }) => {
  await page.goto('/');
  await followLinks(page, 'Clerk Backend API');
  await page.getByRole('main').getByText('By HTTP status').click();
  await followLinks(page, '410 Gone');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Clerk errors with status 410');
  await expect(page.getByRole('link', { name: 'RFC 9110, section 15.5.11' })).toBeVisible();
  await followLinks(page, '413 Content Too Large →', '← 410 Gone');
  await page.getByRole('main').getByRole('table').getByRole('link').first().click();
  await expect(page.locator('.badges')).toContainText('410 Gone');
  await page.locator('.badges').getByRole('link', { name: '410 Gone' }).click();
  await expect(page).toHaveURL(/\/clerk\/status\/410\/$/);
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'By HTTP status' })
    .click();
  await followLinks(page, 'HTTP status not documented');
  await expect(page.getByRole('main').getByRole('table')).toContainText('workspace_not_configured');
});

test('links lead from an operation to a code and back', async ({ page }) => {
  await page.goto('/code0/');
  await page.getByRole('main').getByText('By operation (37)').click();
  await followLinks(page, 'usersLogin', 'INVALID_LOGIN_DATA');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('INVALID_LOGIN_DATA');
  await followLinks(page, 'usersLogin');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Code0 errors that usersLogin can return',
  );
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'By operation' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Code0 errors by operation');
});

test('group pages sort their codes and have no filters', async ({ page }) => {
  await page.goto('/clerk/status/422/?sort=-cases&status=400');
  const first = page.getByRole('main').getByRole('table').locator('tbody tr').first();
  await expect(first).toContainText('form_param_value_invalid');
  await expect(page).toHaveURL(/\/clerk\/status\/422\/\?sort=-cases$/);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('table').locator('tbody tr:visible')).toHaveCount(
    98,
  );
});
