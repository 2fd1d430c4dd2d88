import { expect, test, type Page } from '../support/browser/browser-test.ts';
import { toBasedUrl } from '../support/browser/e2e.ts';

const table = (page: Page) => page.getByRole('table', { name: /^Error codes/ });
const rows = (page: Page) => table(page).locator('tbody tr:visible');
/** Returns the visible codes in order. */
const getCodes = (page: Page) => rows(page).locator('code').allInnerTexts();
/**
 * Returns the visible codes once the texts of messages have been loaded, which match as well: a row then shows a sentence of
 * them.
 */
async function getLoadedCodes(page: Page): Promise<string[]> {
  await expect(rows(page).locator('.reason').first()).toBeVisible();
  return getCodes(page);
}
const searchField = (page: Page) => page.getByRole('searchbox', { name: 'Filter codes' });
const filter = (page: Page, name: string) => page.getByRole('combobox', { name });
const count = (page: Page) => page.locator('code-table').getByRole('status');
const heading = (page: Page, name: string) => table(page).getByRole('columnheader', { name });

test('typing filters the codes, in any spelling', async ({ page }) => {
  await page.goto('/clerk/');
  await expect(count(page)).toHaveText('255 codes');
  for (const query of [
    'user_quota_exceeded',
    'user quota exceeded',
    'UserQuotaExceeded',
    'exceeded quota user',
    'USER-QUOTA-EXC',
  ]) {
    await searchField(page).fill(query);
    await expect(count(page), query).toHaveText('1 of 255 codes');
    expect(await getCodes(page), query).toEqual(['user_quota_exceeded']);
  }
  // This is the name of a case.
  await searchField(page).fill('AllowlistIdentifierNotFound');
  await expect.poll(() => getCodes(page)).toEqual(['resource_not_found']);
  await searchField(page).fill('');
  await searchField(page).pressSequentially('refresh tok');
  await expect(async () => {
    const texts = (await rows(page).allInnerTexts()).map((text) => text.toLowerCase());
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) expect(text).toMatch(/refresh[^]*tok|tok[^]*refresh/);
  }).toPass();
});

test('filters are combined, and each option shows its number of codes', async ({ page }) => {
  await page.goto('/clerk/');
  const option = (name: string, value: string) =>
    filter(page, name).locator(`option[value="${value}"]`);
  await expect(option('HTTP status', '422')).toHaveText('422 Unprocessable Content (98)');
  await filter(page, 'HTTP status').selectOption('4xx');
  await expect(count(page)).toHaveText('252 of 255 codes');
  await filter(page, 'HTTP status').selectOption('422');
  await expect(rows(page)).toHaveCount(98);
  await expect(option('HTTP status', '400')).not.toHaveText(/\(0\)/);
  await expect(option('Category', 'fraud')).toHaveText('Fraud (0)');
  const forms = Number(/\((\d+)\)/.exec(await option('Category', 'forms').innerText())?.[1]);
  await filter(page, 'Category').selectOption('forms');
  await expect(rows(page)).toHaveCount(forms);
  await expect(option('HTTP status', '')).toHaveText(/^Any \(\d+\)$/);

  await page.getByRole('checkbox', { name: /^Several cases/ }).check();
  await expect(rows(page)).not.toHaveCount(forms);
  for (const text of await rows(page).locator('.cases').allInnerTexts())
    expect(Number(text)).toBeGreaterThan(1);

  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await expect(rows(page)).toHaveCount(255);
  await expect(searchField(page)).toBeFocused();
  await expect(filter(page, 'Category')).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Clear filters' })).toHaveCount(0);
  await expect(page).toHaveURL(/\/clerk\/$/);
});

test('codes can be filtered by deprecation and by operation', async ({ page }) => {
  await page.goto('/code0/');
  await page.getByRole('checkbox', { name: /^Deprecated/ }).check();
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).getByText('Deprecated')).toHaveCount(3);
  await page.goto('/code0/');
  await filter(page, 'Operation').selectOption('usersLogin');
  await expect(page).toHaveURL(/\/code0\/\?operation=usersLogin$/);
  expect(await getCodes(page)).toContain('INVALID_LOGIN_DATA');
  // If every response of a catalog has the same status, there is no filter for it.
  await expect(filter(page, 'HTTP status')).toHaveCount(0);
});

test('columns sort in both directions, with mouse and keyboard', async ({ page }) => {
  await page.goto('/clerk/');
  await expect(heading(page, 'Code')).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: 'Cases' }).click();
  await expect(heading(page, 'Cases')).toHaveAttribute('aria-sort', 'descending');
  await expect(heading(page, 'Code')).not.toHaveAttribute('aria-sort');
  expect((await getCodes(page))[0]).toBe('resource_not_found');
  await expect(page).toHaveURL(/\?sort=-cases$/);

  const status = page.getByRole('button', { name: 'HTTP status' });
  await status.focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'HTTP status')).toHaveAttribute('aria-sort', 'ascending');
  const ascending = await rows(page).locator('.statuses').allInnerTexts();
  await page.keyboard.press('Space');
  await expect(heading(page, 'HTTP status')).toHaveAttribute('aria-sort', 'descending');
  const descending = await rows(page).locator('.statuses').allInnerTexts();
  expect(ascending[0]).toMatch(/^400/);
  expect(descending[0]).toMatch(/^504/);
  // Codes without a status come last in both directions.
  expect(ascending.at(-1)).toBe('Not documented');
  expect(descending.at(-1)).toBe('Not documented');

  await page.getByRole('button', { name: 'Category' }).click();
  const categories = (await rows(page).locator('.category a').allInnerTexts()).filter(Boolean);
  expect(categories).toEqual([...categories].sort(new Intl.Collator('en').compare));
  await page.getByRole('button', { name: 'Code', exact: true }).click();
  await expect(page).toHaveURL(/\/clerk\/$/);
});

test('the URL contains every filter and the sorting, and restores them', async ({
  page,
  context,
}) => {
  await page.goto('/clerk/?utm_source=mail#codes');
  await searchField(page).fill('invalid');
  await filter(page, 'HTTP status').selectOption('4xx');
  await filter(page, 'Category').selectOption('forms');
  await page.getByRole('button', { name: 'HTTP status' }).click();
  await expect(page).toHaveURL(
    /\/clerk\/\?utm_source=mail&q=invalid&category=forms&status=4xx&sort=status#codes$/,
  );
  const codes = await getLoadedCodes(page);
  expect(codes.length).toBeGreaterThan(1);

  const other = await context.newPage();
  await other.goto(page.url());
  await expect.poll(() => getCodes(other)).toEqual(codes);
  await expect(searchField(other)).toHaveValue('invalid');
  await expect(filter(other, 'Category')).toHaveValue('forms');
  await expect(filter(other, 'HTTP status')).toHaveValue('4xx');
  await expect(heading(other, 'HTTP status')).toHaveAttribute('aria-sort', 'ascending');
});

test('Back undoes one filter after the other, but not letter by letter', async ({ page }) => {
  await page.goto('/code0/');
  await page.goto('/clerk/');
  await searchField(page).pressSequentially('token');
  await expect(page).toHaveURL(/\?q=token$/);
  const typed = await getLoadedCodes(page);
  await filter(page, 'HTTP status').selectOption('404');
  await page.getByRole('button', { name: 'Category' }).click();
  await expect(page).toHaveURL(/\?q=token&status=404&sort=category$/);

  await page.goBack();
  await expect(page).toHaveURL(/\?q=token&status=404$/);
  await expect(heading(page, 'Code')).toHaveAttribute('aria-sort', 'ascending');
  await page.goBack();
  await expect(page).toHaveURL(/\?q=token$/);
  await expect(filter(page, 'HTTP status')).toHaveValue('');
  expect(await getCodes(page)).toEqual(typed);
  await page.goBack();
  await expect(page).toHaveURL(/\/code0\/$/);
  await page.goForward();
  await expect(searchField(page)).toHaveValue('token');
  await page.goForward();
  await expect(filter(page, 'HTTP status')).toHaveValue('404');

  // Back from the page of a code restores the list.
  const codes = await getLoadedCodes(page);
  await rows(page).first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(codes[0] ?? '');
  await page.goBack();
  await expect(filter(page, 'HTTP status')).toHaveValue('404');
  await expect(searchField(page)).toHaveValue('token');
  await expect.poll(() => getCodes(page)).toEqual(codes);
});

test('the URL contains the typed text before a link is followed', async ({ page }) => {
  await page.clock.install();
  await page.goto('/clerk/');
  // No time passes between the last letter and the click.
  await page.clock.pauseAt(Date.now() + 60_000);
  await searchField(page).pressSequentially('quota');
  await rows(page).first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('quota');
  await page.goBack();
  await expect(searchField(page)).toHaveValue('quota');
});

test('values that the catalog does not have are removed from the URL', async ({ page }) => {
  await page.goto('/clerk/?status=999&category=nope&retired&sort=size&q=token#codes');
  await expect(page).toHaveURL(/\/clerk\/\?q=token#codes$/);
  await expect(count(page)).not.toHaveText('255 codes');
});

test('rows that the URL filters out are never painted', async ({ page }) => {
  // The script loads long after the rows, as on a slow network.
  let release = (): void => undefined;
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  await page.route(/CodeTable.*\.js$/, async (route) => {
    await isReleased;
    await route.continue();
  });
  await page.goto('/clerk/?q=quota', { waitUntil: 'commit' });
  await expect(page.getByText('Source: Clerk Docs')).toBeVisible();
  const row = (name: string) => table(page).getByRole('link', { name, includeHidden: true });
  expect(await row('action_blocked').isVisible()).toBe(false);
  release();
  await expect(row('user_quota_exceeded')).toBeVisible();
  expect(await row('action_blocked').isVisible()).toBe(false);
});

test('a table with many rows in several parts works like one table', async ({ page }) => {
  // This is the index of Clerk with each row four times, split into parts like the indexes of large catalogs.
  await page.route('**/clerk/', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const [start, end] = [text.indexOf('<tbody'), text.indexOf('</table>')];
    const originalRows = text.slice(start, end).match(/<tr [^]*?<\/tr>/g) ?? [];
    const repeatedRows = originalRows.flatMap((row) => [row, row, row, row]);
    const parts = repeatedRows.flatMap((_, index) =>
      index % 100 === 0
        ? `<tbody role="rowgroup" style="--rows:100">${repeatedRows.slice(index, index + 100).join('')}</tbody>`
        : [],
    );
    await route.fulfill({
      response,
      body: text.slice(0, start) + parts.join('') + text.slice(end),
    });
  });
  await page.goto('/clerk/');
  await expect(count(page)).toHaveText('1,020 codes');
  await filter(page, 'HTTP status').selectOption('4xx');
  await expect(rows(page)).toHaveCount(4 * 252);
  await searchField(page).fill('token');
  await expect(count(page)).toHaveText(/^\d+ of 1,020 codes$/);
  // The texts of messages, which match as well, are loaded when the filter is first used.
  await expect(async () => {
    const matchCount = Number((await count(page).innerText()).split(' ')[0]);
    expect(matchCount).toBeGreaterThan(50);
    await expect(rows(page)).toHaveCount(matchCount, { timeout: 1000 });
  }).toPass();
  await page.getByRole('button', { name: 'Cases' }).click();
  await searchField(page).fill('');
  await expect(rows(page)).toHaveCount(4 * 252);
  expect((await getCodes(page)).slice(0, 5)).toEqual([
    ...Array<string>(4).fill('resource_not_found'),
    'form_param_value_invalid',
  ]);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(rows(page)).toHaveCount(1020);
  // The last part is laid out when it is scrolled into view.
  await rows(page).last().scrollIntoViewIfNeeded();
  await expect(rows(page).last()).toBeInViewport();
});

test('if no code matches, the search of the whole site is offered', async ({ page }) => {
  await page.goto('/clerk/');
  await searchField(page).fill('INVALID_USER_IDENTITY');
  await expect(count(page)).toHaveText('0 of 255 codes');
  await expect(page.getByText('No code matches.')).toBeVisible();
  await page
    .getByRole('button', { name: 'Search the whole site for “INVALID_USER_IDENTITY”' })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('combobox')).toHaveValue('INVALID_USER_IDENTITY');
  await expect(dialog.getByRole('option', { name: /INVALID_USER_IDENTITY/ }).first()).toBeVisible();
  // The first Escape may only clear the field.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden({ timeout: 500 });
  }).toPass();
  await page.getByRole('button', { name: 'Clear filters' }).last().click();
  await expect(rows(page)).toHaveCount(255);
  await expect(page.getByText('No code matches.')).toBeHidden();
});

test('on a phone, the filters are collapsed and their number is shown', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/clerk/?status=404&deprecated');
  await expect(searchField(page)).toBeVisible();
  await expect(filter(page, 'HTTP status')).toBeHidden();
  await page.getByText('Filters (2)').click();
  await expect(filter(page, 'HTTP status')).toHaveValue('404');
  await page.getByRole('checkbox', { name: /^Deprecated/ }).uncheck();
  await expect(page.getByText('Filters (1)')).toBeVisible();
  await page.getByRole('button', { name: 'Cases' }).click();
  expect((await getCodes(page))[0]).toBe('resource_not_found');
});

test('the table works with a base path', async ({ page }) => {
  await page.goto(toBasedUrl('clerk/?category=fraud'));
  expect(await getCodes(page)).toContain('action_blocked');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(/\/docs\/errors\/clerk\/$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every row is shown, even with filters in the URL, and no control is shown', async ({
    page,
  }) => {
    await page.goto('/clerk/?q=quota&status=404');
    await expect(rows(page)).toHaveCount(255);
    await expect(rows(page).first().getByRole('link')).toHaveCount(2);
    const main = page.getByRole('main');
    for (const role of ['button', 'searchbox', 'combobox', 'checkbox'] as const) {
      await expect(main.getByRole(role), role).toHaveCount(0);
    }
    await expect(main.getByText('Filters', { exact: true })).toBeHidden();
  });
});

test('a table with only the first rows loads the others when it is used, and keeps the typed text', async ({
  page,
}) => {
  // This is the index of a catalog with many codes: it has some of the rows, and the URL of a page with all.
  await page.route('**/clerk/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace('<code-table ', '<code-table data-whole="/clerk/all/" data-count="255" ')
      .replace(/(<tbody.*?<\/tr>).*(<\/tbody>)/s, '$1$2');
    return route.fulfill({ response, body });
  });
  let isAvailable = false;
  await page.route('**/clerk/all/', async (route) => {
    if (!isAvailable) return route.fulfill({ status: 503 });
    return route.fulfill({
      response: await route.fetch({ url: route.request().url().replace('all/', '') }),
    });
  });

  await page.goto('/clerk/');
  await expect(count(page)).toHaveText('255 codes');
  await expect(rows(page)).toHaveCount(1);
  await searchField(page).focus();
  await expect(count(page)).toContainText('The other codes could not be loaded');
  await heading(page, 'HTTP status').dispatchEvent('pointerdown');
  await expect(count(page)).toContainText('The other codes could not be loaded');
  isAvailable = true;
  // The connection returns.
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await searchField(page).fill('user quota');
  await expect(count(page)).toHaveText('1 of 255 codes');
  await expect(searchField(page)).toHaveValue('user quota');
  await expect(searchField(page)).toBeFocused();
  expect(await getCodes(page)).toEqual(['user_quota_exceeded']);

  await page.goto('/clerk/?status=401');
  await expect(count(page)).toHaveText(/^\d\d of 255 codes$/);
});
