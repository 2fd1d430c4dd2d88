import { expect, test } from '../support/browser/browser-test.ts';
import { pageTypes } from '../support/browser/page-types.ts';

const phone = { width: 390, height: 844 };

test('every page has the menu and the theme switch on a phone', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.emulateMedia({ colorScheme: 'light' });
  for (const [name, path] of Object.entries(pageTypes)) {
    await test.step(name, async () => {
      await page.goto(path);
      await page.getByRole('button', { name: 'Menu' }).click();
      const menu = page.getByRole('navigation', { name: 'Main' });
      await expect(menu.getByText('Code0 GraphQL API', { exact: true })).toBeVisible();
      const theme = menu.getByLabel('Select theme');
      await theme.selectOption('dark');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await theme.selectOption('auto');
    });
  }
  await page.goto('/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Code0' }).click();
  await expect(page).toHaveURL(/\/code0\/$/);
});

test('pages without a sidebar have none on a wide screen, where the theme switch is in the header', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const path of ['/', '/search/', '/explain/', '/404.html']) {
    await page.goto(path);
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden();
    await expect(page.getByRole('banner').getByLabel('Select theme')).toBeVisible();
  }
});

test('the sidebar and the menu of a phone show the current entry', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto('/clerk/categories/instances/');
  const current = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current=page]');
  await expect(current).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.setViewportSize(phone);
  await page.goto('/clerk/categories/instances/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(current).toBeInViewport({ ratio: 1 });
});

for (const [device, viewport] of [
  ['wide screen', { width: 1280, height: 700 }],
  ['phone', phone],
] as const) {
  test(`at the end of a page, the contents on a ${device} mark the last section`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    for (const path of ['/linking/', '/clerk/user_quota_exceeded/', '/clerk/resource_not_found/']) {
      await page.goto(path);
      const links = page.locator(device === 'phone' ? 'mobile-starlight-toc a' : 'starlight-toc a');
      const marked = links.and(page.locator('[aria-current=true]'));
      await expect(marked).toHaveText('Overview');
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await expect(marked).toHaveText((await links.last().textContent()) ?? '');
      await page.evaluate(() => scrollTo(0, 0));
      await expect(marked).toHaveText('Overview');
    }
  });
}

test('a wide table can be scrolled with the keyboard, and says what it is', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/linking/');
  const table = page.getByRole('group', { name: 'Table: Code and Address' });
  await expect(table.getByRole('table')).toHaveCount(1);
  await table.evaluate((node) => node.style.setProperty('width', '150px'));
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((node) => node.scrollLeft)).toBeGreaterThan(0);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
