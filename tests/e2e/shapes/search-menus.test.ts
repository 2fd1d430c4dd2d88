import { servedUrl } from '../../support/builds.ts';
import { expect, test } from '../../support/browser/browser-test.ts';
import {
  dialog,
  field,
  filterMenu,
  openSearch,
  results,
} from '../../support/browser/search-dialog.ts';

test.use({ baseURL: servedUrl('shapes') });

test('a site of many catalogs filters the search with menus, which keys operate', async ({
  page,
}) => {
  await page.goto('/');
  await openSearch(page);
  await expect(dialog(page).getByRole('button', { name: 'All catalogs' })).toHaveCount(0);
  const catalogs = filterMenu(page, 'Catalog');
  const names = await catalogs.getByRole('option').allTextContents();
  expect(names[0]).toBe('All catalogs');
  expect(names.slice(1)).toEqual(names.slice(1).toSorted(new Intl.Collator('en').compare));
  await field(page).fill('not found');
  await page.keyboard.press('Tab');
  while (!(await catalogs.evaluate((menu) => menu === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  // Typing the beginning of a name chooses it, as in every menu of a browser.
  await page.keyboard.type('Lanternfi');
  await expect(catalogs).toHaveValue('graph');
  await expect(dialog(page).getByRole('status')).toContainText('Filters: Lanternfish');
  const links = results(page).filter({ has: page.locator('code') });
  for (const link of await links.all()) expect(await link.getAttribute('href')).toMatch('/graph/');
});

test('the menus of statuses has those of the chosen catalog', async ({ page }) => {
  await page.goto('/search/?catalog=messenger&status=401');
  const statuses = filterMenu(page, 'HTTP status');
  await expect(filterMenu(page, 'Catalog')).toHaveValue('messenger');
  await expect(statuses).toHaveValue('401');
  const offered = await statuses.getByRole('option').allTextContents();
  expect(offered.slice(0, 3)).toEqual(['Any status', '4xx', '400 Bad Request']);
  expect(offered).not.toContain('200 OK');
  await filterMenu(page, 'Catalog').selectOption('All catalogs');
  await expect(page).toHaveURL('/search/?status=401');
  await expect(statuses.getByRole('option', { name: '200 OK' })).toHaveCount(1);
});

test('on a phone, the menus fit the dialog, and their text is not zoomed', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await openSearch(page);
  const catalogs = filterMenu(page, 'Catalog');
  await expect(catalogs).toBeVisible();
  const { right, size } = await catalogs.evaluate((menu) => ({
    right: menu.getBoundingClientRect().right,
    size: Number.parseFloat(getComputedStyle(menu).fontSize),
  }));
  expect(right).toBeLessThanOrEqual(390);
  expect(size).toBeGreaterThanOrEqual(16);
});
