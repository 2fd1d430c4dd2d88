import { expect, test, type Page } from '../support/browser/browser-test.ts';
import { toBasedUrl } from '../support/browser/e2e.ts';
import { matches } from '../support/browser/paste-box.ts';
import { dialog, field, openSearch } from '../support/browser/search-dialog.ts';
import { readClerkCases, readCode0Cases } from '../support/sources.ts';

const codes = [
  ...new Set(
    [...readClerkCases(), ...readCode0Cases()].flatMap(({ catalog, code }) =>
      code === null ? [] : [`${catalog}/${code}`],
    ),
  ),
].sort();

const options = (page: Page) => dialog(page).locator('[role=option]');
const status = (page: Page) => dialog(page).getByRole('status');

test('the page of each of the 312 codes is the first result for the code', async ({ page }) => {
  expect(codes).toHaveLength(312);
  await page.goto('/');
  await openSearch(page);
  const missed = await field(page).evaluate((input: HTMLInputElement, keys) => {
    return keys.filter((key) => {
      input.value = key.split('/')[1] ?? '';
      // Results for codes are synchronous, so there is nothing to wait for.
      input.dispatchEvent(new Event('input', { bubbles: true }));
      const first = document.querySelector('dialog[open] [role=option]');
      return first?.getAttribute('href') !== `/${key}/`;
    });
  }, codes);
  expect(missed).toEqual([]);
});

test('Enter opens the page of a code or message in any spelling', async ({ page }) => {
  for (const [spelling, address] of [
    ['UserNotFound', '/code0/USER_NOT_FOUND/'],
    ['user-not-found', '/code0/USER_NOT_FOUND/'],
    ['user not fuond', '/code0/USER_NOT_FOUND/'],
    ['ERR_USER_NOT_FOUND', '/code0/USER_NOT_FOUND/'],
    ['"code": "user_quota_exceeded",', '/clerk/user_quota_exceeded/'],
    ['user_quota_exc', '/clerk/user_quota_exceeded/'],
    ['No user was found with id user_2abc', '/clerk/resource_not_found/#UserNotFound'],
  ] as const) {
    await test.step(spelling, async () => {
      await page.goto('/');
      await page.keyboard.press('Control+K');
      // This is faster than the index can load. Enter waits for it.
      await field(page).fill(spelling);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(address);
    });
  }
});

test('Enter waits for scripts and indexes that are still loading', async ({ page }) => {
  await page.route(/search-session|search\/(codes|messages)\.json/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goto('/');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('No user was found with id user_2abc');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/clerk/resource_not_found/#UserNotFound');
});

test('results show details', async ({ page }) => {
  await page.goto('/linking/');
  await openSearch(page);
  await test.step('the catalog, status, title, and state, with highlights', async () => {
    await field(page).fill('not a member in organization');
    const first = options(page).first();
    await expect(first).toContainText('Clerk');
    await expect(first).toContainText('403 Forbidden');
    await expect(first).toContainText('Not a member of the organization');
    await expect(first).toContainText('Deprecated');
    await expect(first.locator('code mark')).toHaveText('not_a_member_in_organization');
  });
  await test.step('a code of two catalogs is shown for both', async () => {
    await field(page).fill('user not found');
    await expect(options(page).nth(0)).toHaveAttribute('href', '/code0/USER_NOT_FOUND/');
    await expect(dialog(page).locator('a[href^="/clerk/"]').first()).toBeVisible();
  });
  await test.step('pages with the words follow after the codes', async () => {
    await field(page).fill('permanent address');
    const pages = dialog(page).getByRole('group', { name: 'Pages with these words' });
    await expect(pages.getByRole('option').first()).toHaveAttribute('href', /\/linking\//);
    await expect(status(page)).toContainText(/page/);
  });
  await test.step('typed markup stays text', async () => {
    const payload = '<img src=x onerror="document.title=1">';
    await field(page).fill(payload);
    await expect(status(page)).toContainText(payload);
    await expect(dialog(page).locator('img')).toHaveCount(0);
  });
});

test('arrow keys select results while the focus stays in the field', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await page.keyboard.type('session');
  const selected = () => dialog(page).locator('[role=option][aria-selected=true]');
  await expect(options(page).nth(3)).toBeVisible();
  await expect(status(page)).not.toBeEmpty();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(selected()).toHaveCount(0);

  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  const id = await field(page).getAttribute('aria-activedescendant');
  expect(id).toBe(await options(page).first().getAttribute('id'));
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(selected()).toHaveCount(0);
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await expect(field(page)).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const href = await options(page).nth(1).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href ?? '');
});

test('results can be filtered by catalog and status', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await page.keyboard.type('not found');
  await expect(options(page).filter({ hasText: 'Clerk' }).first()).toBeVisible();
  await dialog(page)
    .getByRole('group', { name: 'Catalog' })
    .getByRole('button', { name: 'Code0' })
    .click();
  await expect(status(page)).toContainText('Filters: Code0');
  const listHrefs = () =>
    options(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const href of await listHrefs()) expect(href).toMatch(/^\/(code0\/|search\/)/);

  await dialog(page).getByRole('button', { name: 'All catalogs' }).click();
  await dialog(page).getByRole('button', { name: '4xx' }).click();
  await expect(status(page)).toContainText('Filters: 4xx');
  await dialog(page).getByRole('button', { name: '401 Unauthorized' }).click();
  await expect(status(page)).toContainText('Filters: 401 Unauthorized');
  for (const option of await dialog(page)
    .getByRole('group', { name: 'Codes' })
    .getByRole('option')
    .all())
    await expect(option).toContainText('401');
});

test('a long list links to all its codes', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await field(page).fill('form');
  const all = options(page).filter({ hasText: /^Show all \d+ codes$/ });
  await expect(all).toBeVisible();
  const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
  await all.click();
  await expect(page).toHaveURL('/search/?q=form');
  await expect(
    page.getByRole('main').getByRole('group', { name: 'Codes' }).locator('.result:not(.case)'),
  ).toHaveCount(count);
});

test('without results, the dialog says so and offers similar codes and a paste box', async ({
  page,
}) => {
  await page.goto('/');
  await openSearch(page);
  await field(page).fill('resourceless');
  await expect(status(page)).toContainText(
    'No results for “resourceless”. See 5 similar codes below.',
  );
  await expect(
    dialog(page).getByRole('group', { name: 'Similar codes' }).getByRole('option'),
  ).toHaveCount(5);
  await dialog(page)
    .getByRole('textbox', { name: /Paste a whole response/ })
    .fill('{\n  "errors": [\n    { "code": "user_quota_exceeded" }\n  ]\n}');
  await expect(matches(page)).toHaveAttribute('href', '/clerk/user_quota_exceeded/');
  await expect(field(page)).toBeFocused();
});

test('a query that is similar to no code gets no similar codes', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  for (const query of ['zzqx', '429429', '请求过多']) {
    await field(page).fill(query);
    await expect(status(page)).toHaveText(`No results for “${query}”.`);
    await expect(dialog(page).getByRole('option')).toHaveCount(0);
  }
});

test('Enter opens neither a recent page nor a similar code', async ({ page }) => {
  await page.goto('/clerk/user_quota_exceeded/');
  await page.goto('/');
  await openSearch(page);
  await expect(dialog(page).getByRole('group', { name: 'Recent pages' })).toBeVisible();
  await page.keyboard.press('Enter');
  await field(page).fill('resourceless');
  await expect(status(page)).toContainText('No results');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL('/');
});

test('an empty field shows the recent pages and examples of queries', async ({ page }) => {
  await page.goto('/clerk/user_quota_exceeded/');
  await page.goto('/code0/MFA_REQUIRED/');
  await page.goto('/no/such/page');
  await page.goto('/');
  await openSearch(page);
  const recent = dialog(page).getByRole('group', { name: 'Recent pages' }).getByRole('option');
  await expect(recent.nth(0)).toContainText('MFA_REQUIRED');
  await expect(recent.nth(1)).toContainText('user_quota_exceeded');
  await expect(recent).toHaveCount(2);
  const hints = dialog(page).locator('.help li code');
  await expect(hints).toHaveText(['ResourceNotFound', /\S \S/, '"code": "resource_not_found"']);
  for (const hint of await hints.allTextContents()) {
    await field(page).fill(hint);
    await expect(options(page).first()).toHaveAttribute('href', /^\/clerk\/resource_not_found\//);
  }
});

test('Escape closes the dialog and restores the focus, and the slash key and the landing page open it', async ({
  page,
}) => {
  await page.goto('/');
  const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
  for (const text of ['', 'session']) {
    await button.click();
    await field(page).fill(text);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(button).toBeFocused();
  }
  await page
    .getByRole('main')
    .getByRole('button', { name: 'Search for a code, such as resource_not_found' })
    .click();
  await expect(field(page)).toBeFocused();
  await page.reload();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  // The slash key opens nothing in a text field.
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
});

test('a page loads no index before a search', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/clerk/user_quota_exceeded/', { waitUntil: 'networkidle' });
  expect(requests.filter((path) => /\/(search|pagefind)\//.test(path))).toEqual([]);
  await openSearch(page);
  expect(requests.filter((path) => path.startsWith('/search/')).sort()).toEqual([
    '/search/codes.json',
    '/search/messages.json',
  ]);
});

test('codes are found if the messages cannot be loaded, and a missing index is reported', async ({
  page,
}) => {
  await page.route('**/search/messages.json', (route) => route.abort());
  await page.goto('/');
  await openSearch(page);
  await field(page).fill('UserNotFound');
  await expect(options(page).first()).toHaveAttribute('href', '/code0/USER_NOT_FOUND/');
  await page.route('**/search/codes.json', (route) => route.abort());
  await page.reload();
  await page.keyboard.press('Control+K');
  await expect(status(page)).toContainText('The search is not available');
});

test('the search page takes the query from its URL, and updates the URL', async ({ page }) => {
  await page.goto('/search/?q=session&catalog=code0');
  const main = page.getByRole('main');
  const input = main.getByRole('combobox', { name: 'Search' });
  await expect(input).toHaveValue('session');
  await expect(main.getByRole('status')).toContainText('Filters: Code0');
  await expect(page).toHaveTitle(/^session · /);
  await input.fill('user not found');
  await expect(page).toHaveURL('/search/?q=user+not+found&catalog=code0');
  await page.reload();
  await expect(main.getByRole('option').first()).toHaveAttribute('href', '/code0/USER_NOT_FOUND/');
  await input.press('Enter');
  await expect(page).toHaveURL('/code0/USER_NOT_FOUND/');
  await page.goBack();
  await expect(input).toHaveValue('user not found');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the search page says that it needs JavaScript and links to the catalogs', async ({
    page,
  }) => {
    await page.goto('/search/?q=session');
    await expect(page.getByRole('main')).toContainText('needs JavaScript');
    await page.getByRole('main').getByRole('link', { name: 'Code0 GraphQL API' }).click();
    await expect(page).toHaveURL('/code0/');
  });
});

test('search works with a base path', async ({ page }) => {
  await page.goto(toBasedUrl('clerk/'));
  await openSearch(page);
  await page.keyboard.type('session refresh user not found');
  await expect(status(page)).not.toBeEmpty();
  // Pages of codes are not repeated in the results of Pagefind.
  const hrefs = await options(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  );
  expect(new Set(hrefs).size).toBe(hrefs.length);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/docs\/errors\/clerk\/session_refresh_user_not_found\/$/);
  await page.goto(toBasedUrl('search/?q=USER_NOT_FOUND'));
  await page.getByRole('main').getByRole('option').first().click();
  await expect(page).toHaveURL(/\/docs\/errors\/code0\/USER_NOT_FOUND\/$/);
});
