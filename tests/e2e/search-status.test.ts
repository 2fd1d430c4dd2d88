import { expect, test, type Page } from '../support/browser/browser-test.ts';
import { dialog, field, openSearch } from '../support/browser/search-dialog.ts';

const group = (page: Page, name: string) => dialog(page).getByRole('group', { name, exact: true });
const results = (page: Page) => group(page, 'HTTP status').last().getByRole('option');

for (const [query, status] of [
  ['404', '404'],
  ['error 404', '404'],
  ['status 422', '422'],
  ['HTTP/1.1 404 Not Found', '404'],
] as const) {
  test(`“${query}” offers the page of the status and a filter before the codes`, async ({
    page,
  }) => {
    await page.goto('/');
    await openSearch(page);
    await field(page).fill(query);
    await expect(dialog(page).getByRole('option').first()).toHaveText(
      `Clerk errors with status ${status}`,
    );
    await expect(results(page).last()).toHaveText(new RegExp(`^Filter by ${status}`));
    await expect(group(page, 'Codes').getByRole('option').first()).toContainText(status);
    await expect(dialog(page).getByRole('status')).toContainText(/codes/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/clerk/status/${status}/`);
  });
}

test('the filter of a status shows its codes, and words narrow them', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await field(page).fill('404');
  await results(page).last().click();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await expect(dialog(page).getByRole('button', { name: '404 Not Found' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(dialog(page).getByRole('status')).toContainText('Filters: 404 Not Found');
  const codes = group(page, 'Codes').getByRole('option');
  await expect(codes.first()).toContainText('404');
  await page.keyboard.type('session');
  await expect(codes.first()).toContainText(/session/i);
  await expect(codes.first()).toContainText('404');
  await test.step('on the search page, which has its own URL', async () => {
    await page.goto('/search/?status=404');
    const main = page.getByRole('main');
    await expect(main.getByRole('status')).toContainText('Filters: 404 Not Found');
    await expect(main.getByRole('option').first()).toContainText('404');
  });
});

test('the full-text search knows the page of the status 404', async ({ page }) => {
  await page.goto('/');
  const urls = await page.evaluate(async () => {
    const bundle = '/pagefind/pagefind.js';
    const pagefind = (await import(bundle)) as {
      search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
    };
    const { results: found } = await pagefind.search('errors with status');
    return Promise.all(found.map(async (result) => (await result.data()).url));
  });
  expect(urls).toContain('/clerk/status/404/');
  expect(urls).toContain('/clerk/status/422/');
  expect(urls).not.toContain('/404.html');
});
