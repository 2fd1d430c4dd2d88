import { expect, test } from '../../support/browser/browser-test.ts';
import { filterMenu } from '../../support/browser/search-dialog.ts';
import { servedUrl } from '../../support/builds.ts';

test.use({ baseURL: servedUrl('shapes') });

test('the search has no filter by status for a catalog whose API does not use HTTP', async ({
  page,
}) => {
  await page.goto('/search/?q=unknown');
  const catalogs = filterMenu(page, 'Catalog');
  const statuses = filterMenu(page, 'HTTP status');
  await statuses.selectOption('4xx');
  await expect(page).toHaveURL(/status=4xx/);
  await catalogs.selectOption('Granary');
  await expect(statuses).toBeHidden();
  // The filter that is no longer shown does not apply either.
  await expect(page).toHaveURL(/\?q=unknown&catalog=warehouse$/);
  await expect(page.getByText('GRAIN_TABLE_UNKNOWN').first()).toBeVisible();
  await catalogs.selectOption('Tillwork');
  await expect(statuses).toBeVisible();
});

test('the index of such a catalog has no column and no filter for a status', async ({ page }) => {
  await page.goto('/warehouse/?sort=status');
  await expect(page.getByRole('columnheader', { name: 'Severity' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'HTTP status' })).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'HTTP status' })).toHaveCount(0);
  await expect(page).toHaveURL(/\/warehouse\/$/);
});
