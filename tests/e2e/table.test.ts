import { expect, test, type Page } from '../support/browser/browser-test.ts';
import { basedUrl } from '../support/browser/e2e.ts';

const table = (page: Page) => page.getByRole('table', { name: /^Error codes/ });
const rows = (page: Page) => table(page).locator('tbody tr:visible');
/** The codes that are shown, in their order. */
const shown = (page: Page) => rows(page).locator('code').allInnerTexts();
const words = (page: Page) => page.getByRole('searchbox', { name: 'Filter codes' });
const choice = (page: Page, name: string) => page.getByRole('combobox', { name });
const count = (page: Page) => page.locator('code-table').getByRole('status');
const heading = (page: Page, name: string) => table(page).getByRole('columnheader', { name });

test('typing filters as it goes, in whatever spelling', async ({ page }) => {
  await page.goto('/clerk/');
  await expect(count(page)).toHaveText('255 codes');
  for (const typed of [
    'user_quota_exceeded',
    'user quota exceeded',
    'UserQuotaExceeded',
    'exceeded quota user',
    'USER-QUOTA-EXC',
  ]) {
    await words(page).fill(typed);
    await expect(count(page), typed).toHaveText('1 of 255 codes');
    expect(await shown(page), typed).toEqual(['user_quota_exceeded']);
  }
  // The name of one of many cases.
  await words(page).fill('AllowlistIdentifierNotFound');
  await expect.poll(() => shown(page)).toEqual(['resource_not_found']);
  await words(page).fill('');
  await words(page).pressSequentially('refresh tok');
  const found = (await rows(page).allInnerTexts()).map((text) => text.toLowerCase());
  expect(found.length).toBeGreaterThan(3);
  for (const text of found) expect(text).toMatch(/refresh[^]*tok|tok[^]*refresh/);
});

test('filters work together, and each says how many codes it would leave', async ({ page }) => {
  await page.goto('/clerk/');
  const option = (name: string, value: string) =>
    choice(page, name).locator(`option[value="${value}"]`);
  await expect(option('HTTP status', '422')).toHaveText('422 Unprocessable Content (98)');
  await choice(page, 'HTTP status').selectOption('4xx');
  await expect(count(page)).toHaveText('252 of 255 codes');
  await choice(page, 'HTTP status').selectOption('422');
  await expect(rows(page)).toHaveCount(98);
  await expect(option('HTTP status', '400')).not.toHaveText(/\(0\)/);
  await expect(option('Category', 'fraud')).toHaveText('Fraud (0)');
  const forms = Number(/\((\d+)\)/.exec(await option('Category', 'forms').innerText())?.[1]);
  await choice(page, 'Category').selectOption('forms');
  await expect(rows(page)).toHaveCount(forms);
  await expect(option('HTTP status', '')).toHaveText(/^Any \(\d+\)$/);

  await page.getByRole('checkbox', { name: /^Several cases/ }).check();
  await expect(rows(page)).not.toHaveCount(forms);
  for (const text of await rows(page).locator('.cases').allInnerTexts())
    expect(Number(text)).toBeGreaterThan(1);

  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await expect(rows(page)).toHaveCount(255);
  await expect(words(page)).toBeFocused();
  await expect(choice(page, 'Category')).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Clear filters' })).toHaveCount(0);
  await expect(page).toHaveURL(/\/clerk\/$/);
});

test('codes can be narrowed to the deprecated, and to what an operation returns', async ({
  page,
}) => {
  await page.goto('/code0/');
  await page.getByRole('checkbox', { name: /^Deprecated/ }).check();
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).getByText('Deprecated')).toHaveCount(3);
  await page.goto('/code0/');
  await choice(page, 'Operation').selectOption('usersLogin');
  await expect(page).toHaveURL(/\/code0\/\?operation=usersLogin$/);
  expect(await shown(page)).toContain('INVALID_LOGIN_DATA');
  // A catalog in which every response has one status offers no choice among statuses.
  await expect(choice(page, 'HTTP status')).toHaveCount(0);
});

test('columns sort both ways, by mouse and keyboard', async ({ page }) => {
  await page.goto('/clerk/');
  await expect(heading(page, 'Code')).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: 'Cases' }).click();
  await expect(heading(page, 'Cases')).toHaveAttribute('aria-sort', 'descending');
  await expect(heading(page, 'Code')).not.toHaveAttribute('aria-sort');
  expect((await shown(page))[0]).toBe('resource_not_found');
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
  // What has no status comes last both ways.
  expect(ascending.at(-1)).toBe('Not documented');
  expect(descending.at(-1)).toBe('Not documented');

  await page.getByRole('button', { name: 'Category' }).click();
  const categories = (await rows(page).locator('.category a').allInnerTexts()).filter(Boolean);
  expect(categories).toEqual([...categories].sort(new Intl.Collator('en').compare));
  await page.getByRole('button', { name: 'Code', exact: true }).click();
  await expect(page).toHaveURL(/\/clerk\/$/);
});

test('the address holds every filter, and opens as it was left', async ({ page, context }) => {
  await page.goto('/clerk/?utm_source=mail#codes');
  await words(page).fill('invalid');
  await choice(page, 'HTTP status').selectOption('4xx');
  await choice(page, 'Category').selectOption('forms');
  await page.getByRole('button', { name: 'HTTP status' }).click();
  await expect(page).toHaveURL(
    /\/clerk\/\?utm_source=mail&q=invalid&category=forms&status=4xx&sort=status#codes$/,
  );
  const codes = await shown(page);
  expect(codes.length).toBeGreaterThan(1);

  const other = await context.newPage();
  await other.goto(page.url());
  expect(await shown(other)).toEqual(codes);
  await expect(words(other)).toHaveValue('invalid');
  await expect(choice(other, 'Category')).toHaveValue('forms');
  await expect(choice(other, 'HTTP status')).toHaveValue('4xx');
  await expect(heading(other, 'HTTP status')).toHaveAttribute('aria-sort', 'ascending');
});

test('Back takes back one choice after the other, but not letter by letter', async ({ page }) => {
  await page.goto('/code0/');
  await page.goto('/clerk/');
  await words(page).pressSequentially('token');
  await expect(page).toHaveURL(/\?q=token$/);
  const typed = await shown(page);
  await choice(page, 'HTTP status').selectOption('404');
  await page.getByRole('button', { name: 'Category' }).click();
  await expect(page).toHaveURL(/\?q=token&status=404&sort=category$/);

  await page.goBack();
  await expect(page).toHaveURL(/\?q=token&status=404$/);
  await expect(heading(page, 'Code')).toHaveAttribute('aria-sort', 'ascending');
  await page.goBack();
  await expect(page).toHaveURL(/\?q=token$/);
  await expect(choice(page, 'HTTP status')).toHaveValue('');
  expect(await shown(page)).toEqual(typed);
  await page.goBack();
  await expect(page).toHaveURL(/\/code0\/$/);
  await page.goForward();
  await expect(words(page)).toHaveValue('token');
  await page.goForward();
  await expect(choice(page, 'HTTP status')).toHaveValue('404');

  // From the page of a code the list comes back as it was.
  const codes = await shown(page);
  await rows(page).first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(codes[0] ?? '');
  await page.goBack();
  await expect(choice(page, 'HTTP status')).toHaveValue('404');
  await expect(words(page)).toHaveValue('token');
  expect(await shown(page)).toEqual(codes);
});

test('what is typed is in the address before a link is followed', async ({ page }) => {
  await page.clock.install();
  await page.goto('/clerk/');
  // No time passes between the last letter and the click.
  await page.clock.pauseAt(Date.now() + 60_000);
  await words(page).pressSequentially('quota');
  await rows(page).first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('quota');
  await page.goBack();
  await expect(words(page)).toHaveValue('quota');
});

test('what a catalog does not know is dropped from the address', async ({ page }) => {
  await page.goto('/clerk/?status=999&category=nope&retired&sort=size&q=token#codes');
  await expect(page).toHaveURL(/\/clerk\/\?q=token#codes$/);
  await expect(count(page)).not.toHaveText('255 codes');
});

test('rows that the address leaves out are never painted', async ({ page }) => {
  // Held back as on a slow line, the script comes long after the rows.
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

test('a table of many rows comes in parts and works as one', async ({ page }) => {
  // The index of Clerk, each row four times, in parts as those of large catalogs come.
  await page.route('**/clerk/', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const [start, end] = [text.indexOf('<tbody'), text.indexOf('</table>')];
    const all = text.slice(start, end).match(/<tr [^]*?<\/tr>/g) ?? [];
    const many = all.flatMap((row) => [row, row, row, row]);
    const parts = many.flatMap((_, index) =>
      index % 100 === 0
        ? `<tbody role="rowgroup" style="--rows:100">${many.slice(index, index + 100).join('')}</tbody>`
        : [],
    );
    await route.fulfill({
      response,
      body: text.slice(0, start) + parts.join('') + text.slice(end),
    });
  });
  await page.goto('/clerk/');
  await expect(count(page)).toHaveText('1,020 codes');
  await choice(page, 'HTTP status').selectOption('4xx');
  await expect(rows(page)).toHaveCount(4 * 252);
  await words(page).fill('token');
  await expect(count(page)).toHaveText(/^\d+ of 1,020 codes$/);
  const found = Number((await count(page).innerText()).split(' ')[0]);
  expect(found).toBeGreaterThan(50);
  await expect(rows(page)).toHaveCount(found);
  await page.getByRole('button', { name: 'Cases' }).click();
  await words(page).fill('');
  await expect(rows(page)).toHaveCount(4 * 252);
  expect((await shown(page)).slice(0, 5)).toEqual([
    ...Array<string>(4).fill('resource_not_found'),
    'form_param_value_invalid',
  ]);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(rows(page)).toHaveCount(1020);
  // The last part takes its room when it comes into sight.
  await rows(page).last().scrollIntoViewIfNeeded();
  await expect(rows(page).last()).toBeInViewport();
});

test('where nothing matches, the search of the whole site takes over', async ({ page }) => {
  await page.goto('/clerk/');
  await words(page).fill('INVALID_USER_IDENTITY');
  await expect(count(page)).toHaveText('0 of 255 codes');
  await expect(page.getByText('No code matches.')).toBeVisible();
  await page
    .getByRole('button', { name: 'Search the whole site for “INVALID_USER_IDENTITY”' })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('combobox')).toHaveValue('INVALID_USER_IDENTITY');
  await expect(dialog.getByRole('option', { name: /INVALID_USER_IDENTITY/ }).first()).toBeVisible();
  // The first Escape may empty the field.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden({ timeout: 500 });
  }).toPass();
  await page.getByRole('button', { name: 'Clear filters' }).last().click();
  await expect(rows(page)).toHaveCount(255);
  await expect(page.getByText('No code matches.')).toBeHidden();
});

test('a phone folds the choices and says how many are made', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/clerk/?status=404&deprecated');
  await expect(words(page)).toBeVisible();
  await expect(choice(page, 'HTTP status')).toBeHidden();
  await page.getByText('Filters (2)').click();
  await expect(choice(page, 'HTTP status')).toHaveValue('404');
  await page.getByRole('checkbox', { name: /^Deprecated/ }).uncheck();
  await expect(page.getByText('Filters (1)')).toBeVisible();
  await page.getByRole('button', { name: 'Cases' }).click();
  expect((await shown(page))[0]).toBe('resource_not_found');
});

test('the table works below a base path', async ({ page }) => {
  await page.goto(basedUrl('clerk/?category=fraud'));
  expect(await shown(page)).toContain('action_blocked');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(/\/docs\/errors\/clerk\/$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every row is there, whatever the address asks for, and no dead control', async ({
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

test('a table of the first rows alone becomes whole when it is used, and keeps what is typed', async ({
  page,
}) => {
  // The index as it is for a catalog of many codes: a part of its rows, and the address of a page with all.
  await page.route('**/clerk/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace('<code-table ', '<code-table data-whole="/clerk/all/" data-count="255" ')
      .replace(/(<tbody.*?<\/tr>).*(<\/tbody>)/s, '$1$2');
    return route.fulfill({ response, body });
  });
  let isThere = false;
  await page.route('**/clerk/all/', async (route) => {
    if (!isThere) return route.fulfill({ status: 503 });
    return route.fulfill({
      response: await route.fetch({ url: route.request().url().replace('all/', '') }),
    });
  });

  await page.goto('/clerk/');
  await expect(count(page)).toHaveText('255 codes');
  await expect(rows(page)).toHaveCount(1);
  await words(page).focus();
  await expect(count(page)).toHaveText('The other codes could not be loaded');
  isThere = true;
  await heading(page, 'HTTP status').dispatchEvent('pointerdown');
  await words(page).fill('user quota');
  await expect(count(page)).toHaveText('1 of 255 codes');
  await expect(words(page)).toHaveValue('user quota');
  await expect(words(page)).toBeFocused();
  expect(await shown(page)).toEqual(['user_quota_exceeded']);

  await page.goto('/clerk/?status=401');
  await expect(count(page)).toHaveText(/^\d\d of 255 codes$/);
});
