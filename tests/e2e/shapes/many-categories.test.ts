import { expectAccessible } from '../../support/browser/axe.ts';
import { expect, test, type Page } from '../../support/browser/browser-test.ts';
import { servedUrl } from '../../support/builds.ts';

test.use({ baseURL: servedUrl('shapes') });

const main = (page: Page) => page.getByRole('main');
/** In the order of `catalog.yaml`. */
const large = ['Gates', 'Stalls', 'Coins'];

test('55 categories with one code follow the larger ones everywhere', async ({ page }) => {
  await page.goto('/bazaar/');
  const sidebar = page.getByRole('navigation', { name: 'Main' });
  const group = sidebar
    .locator('li', { has: page.getByText('Categories', { exact: true }) })
    .last();
  await expect(group.getByRole('link')).toHaveText([...large, 'All 58 categories']);
  const select = main(page).getByRole('combobox', { name: 'Category' });
  await expect(select.locator('optgroup')).toHaveAttribute('label', '55 categories with one code');
  await expect(select.locator('optgroup option')).toHaveCount(55);
  await select.selectOption('honey');
  await expect(page).toHaveURL(/\?category=honey$/);
  await main(page).getByText('By category (58)').click();
  await expect(
    main(page).locator('.browse').getByText('55 categories with one code'),
  ).toBeVisible();

  await page.goto('/bazaar/categories/');
  await expect(main(page).locator('.groups').first().getByRole('link')).toHaveText(large);
  await expect(
    main(page).getByRole('heading', { name: '55 categories with one code' }),
  ).toBeVisible();
  const small = main(page).locator('.groups').nth(1).getByRole('link');
  await expect(small).toHaveCount(55);
  await expect(small.first()).toHaveText('Almonds');
  await expect(small.last()).toHaveText('Zinc');
  await expectAccessible(page, '/bazaar/categories/');
  await main(page).getByRole('link', { name: 'Honey' }).click();
  await expect(page).toHaveURL('/bazaar/categories/honey/');
  // The category of the page is among the larger ones.
  await expect(group.locator('[aria-current=page]')).toHaveText('Honey');
});
