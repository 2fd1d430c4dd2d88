import { expect, type Locator, type Page } from '@playwright/test';

/** The search dialog of the current page. */
export const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Search' });
/** The search field in it. */
export const field = (page: Page): Locator =>
  dialog(page).getByRole('combobox', { name: 'Search' });
/** The results in it; menus of filters have options as well. */
export const results = (page: Page): Locator =>
  dialog(page).getByRole('listbox').getByRole('option');

/** Opens the search dialog and waits until it can search. */
export async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('Control+K');
  await expect(field(page)).toBeFocused();
  const buttons = dialog(page).getByRole('group', { name: 'Catalog', exact: true });
  await expect(buttons.or(filterMenu(page, 'Catalog'))).toBeVisible();
}

/** A filter of the search on a site with many catalogs. */
export const filterMenu = (page: Page, name: 'Catalog' | 'HTTP status'): Locator =>
  page.locator('.filters').getByRole('combobox', { name, exact: true }).filter({ visible: true });
