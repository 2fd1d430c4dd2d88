import { expect, type Locator, type Page } from '@playwright/test';

/** The search dialog of the current page. */
export const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Search' });
/** The search field in it. */
export const field = (page: Page): Locator =>
  dialog(page).getByRole('combobox', { name: 'Search' });

/** Opens the search dialog and waits until it can search. */
export async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('Control+K');
  await expect(field(page)).toBeFocused();
  await expect(dialog(page).getByRole('group', { name: 'Catalog' })).toBeVisible();
}
