import { expect, test, type Page } from '../../support/browser/browser-test.ts';
import { servedUrl } from '../../support/builds.ts';

test.use({ baseURL: servedUrl('shapes') });

const rows = (page: Page) => page.locator('code-table tbody tr:visible');
const field = (page: Page) => page.getByRole('searchbox', { name: 'Filter codes' });
const count = (page: Page) => page.locator('code-table').getByRole('status');
const getCodes = (page: Page) => rows(page).locator('td:first-child code').allInnerTexts();

test('the filter of an index finds words of messages and descriptions, and shows where', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/crowd/');
  await expect(count(page)).toHaveText('3 codes');
  expect(requests).not.toContain('/crowd/catalog.json');
  // A word of one of the 134 messages of the code.
  await field(page).fill('must begin after');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).first()).toContainText('INVALID');
  await expect(rows(page).locator('.reason')).toHaveText(
    /^Each \w+ must begin after the one before it ends\.$/,
  );
  expect(requests).toContain('/crowd/catalog.json');
  // A word of a description, which also comes from the URL.
  await page.goto('/crowd/?q=checksum');
  await expect(rows(page).locator('.reason')).toHaveText(/Please compare the checksum/);
  await field(page).fill('allowed');
  await expect.poll(() => getCodes(page)).toEqual(['NOT_ALLOWED']);
  await expect(page.locator('.reason')).toHaveCount(0);
  await field(page).fill('nonsense');
  await expect(page.getByText('No code matches.')).toBeVisible();
});

test('the filter still finds codes and titles if the texts cannot be loaded, and tries again', async ({
  page,
}) => {
  let isAvailable = false;
  await page.route('**/crowd/catalog.json', (route) =>
    isAvailable ? route.continue() : route.fulfill({ status: 503 }),
  );
  await page.goto('/crowd/');
  await field(page).fill('allowed');
  await expect.poll(() => getCodes(page)).toEqual(['NOT_ALLOWED']);
  await field(page).fill('checksum');
  await expect(page.getByText('No code matches.')).toBeVisible();
  isAvailable = true;
  await field(page).press('End');
  await field(page).pressSequentially(' ');
  await expect.poll(() => getCodes(page)).toEqual(['INVALID']);
});

test('numbers in codes are in natural order in the index, the sidebar, and related codes', async ({
  page,
}) => {
  const numbersOf = (texts: readonly string[]) =>
    texts.map((text) => Number(/\d+/.exec(text)?.[0]));
  const expectSorted = (texts: readonly string[], least: number) => {
    const numbers = numbersOf(texts);
    expect(numbers.length).toBeGreaterThanOrEqual(least);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  };
  await page.goto('/bazaar/');
  expectSorted(await getCodes(page), 60);
  await page.goto('/bazaar/categories/coins/');
  expectSorted(await getCodes(page), 4);
  const sidebar = page.getByRole('navigation', { name: 'Main' });
  expectSorted(await sidebar.getByRole('link', { name: /^SOUK_/ }).allInnerTexts(), 4);
  await rows(page).first().getByRole('link').first().click();
  await expect(page.locator('.related a').first()).toBeVisible();
  expectSorted(await page.locator('.related a').allInnerTexts(), 3);
  await page.goto('/chat/');
  expectSorted(await getCodes(page), 5);
});
