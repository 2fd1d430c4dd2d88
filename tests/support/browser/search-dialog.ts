import { expect, type Locator, type Page } from '@playwright/test';

/** The search dialog of the page that is open. */
export const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Search' });
/** The field in it. */
export const field = (page: Page): Locator =>
  dialog(page).getByRole('combobox', { name: 'Search' });

/** Opens the dialog and waits until it can answer. */
export async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('Control+K');
  await expect(field(page)).toBeFocused();
  await expect(dialog(page).getByRole('group', { name: 'Catalog' })).toBeVisible();
}
