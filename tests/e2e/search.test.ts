import { expect, test, type Page } from '../support/browser/browser-test.ts';
import { basedUrl } from '../support/browser/e2e.ts';
import { matches } from '../support/browser/explaining.ts';
import { dialog, field, openSearch } from '../support/browser/search-dialog.ts';
import { clerkCases, code0Cases } from '../support/sources.ts';

const codes = [
  ...new Set(
    [...clerkCases(), ...code0Cases()].flatMap(({ catalog, code }) =>
      code === null ? [] : [`${catalog}/${code}`],
    ),
  ),
].sort();

const options = (page: Page) => dialog(page).locator('[role=option]');
const said = (page: Page) => dialog(page).getByRole('status');

test('each of the 312 codes, typed, gives its page first', async ({ page }) => {
  expect(codes).toHaveLength(312);
  await page.goto('/');
  await openSearch(page);
  const wrong = await field(page).evaluate((input: HTMLInputElement, keys) => {
    return keys.filter((key) => {
      input.value = key.split('/')[1] ?? '';
      // Codes are answered at once, so there is nothing to wait for.
      input.dispatchEvent(new Event('input', { bubbles: true }));
      const first = document.querySelector('dialog[open] [role=option]');
      return first?.getAttribute('href') !== `/${key}/`;
    });
  }, codes);
  expect(wrong).toEqual([]);
});

test('a code or message in any spelling and Enter lead to its page', async ({ page }) => {
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
      // Faster than the index can come: Enter waits for it.
      await field(page).fill(spelling);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(address);
    });
  }
});

test('Enter waits for whatever has not come yet', async ({ page }) => {
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

test('results tell what they are', async ({ page }) => {
  await page.goto('/linking/');
  await openSearch(page);
  await test.step('catalog, status, title and state, and what was found is marked', async () => {
    await field(page).fill('not a member in organization');
    const first = options(page).first();
    await expect(first).toContainText('Clerk');
    await expect(first).toContainText('403 Forbidden');
    await expect(first).toContainText('Not a member of the organization');
    await expect(first).toContainText('Deprecated');
    await expect(first.locator('code mark')).toHaveText('not_a_member_in_organization');
  });
  await test.step('what two catalogs know is shown for both', async () => {
    await field(page).fill('user not found');
    await expect(options(page).nth(0)).toHaveAttribute('href', '/code0/USER_NOT_FOUND/');
    await expect(dialog(page).locator('a[href^="/clerk/"]').first()).toBeVisible();
  });
  await test.step('pages with the words follow below the codes', async () => {
    await field(page).fill('permanent address');
    const pages = dialog(page).getByRole('group', { name: 'Pages with these words' });
    await expect(pages.getByRole('option').first()).toHaveAttribute('href', /\/linking\//);
    await expect(said(page)).toContainText(/page/);
  });
  await test.step('markup that is typed stays text', async () => {
    const evil = '<img src=x onerror="document.title=1">';
    await field(page).fill(evil);
    await expect(said(page)).toContainText(evil);
    await expect(dialog(page).locator('img')).toHaveCount(0);
  });
});

test('the keyboard walks through the results while the focus stays in the field', async ({
  page,
}) => {
  await page.goto('/');
  await openSearch(page);
  await page.keyboard.type('session');
  const chosen = () => dialog(page).locator('[role=option][aria-selected=true]');
  await expect(options(page).nth(3)).toBeVisible();
  await expect(said(page)).not.toBeEmpty();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(chosen()).toHaveCount(0);

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
  await expect(chosen()).toHaveCount(0);
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await expect(field(page)).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const href = await options(page).nth(1).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href ?? '');
});

test('results can be narrowed to a catalog and to a status', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await page.keyboard.type('not found');
  await expect(options(page).filter({ hasText: 'Clerk' }).first()).toBeVisible();
  await dialog(page)
    .getByRole('group', { name: 'Catalog' })
    .getByRole('button', { name: 'Code0' })
    .click();
  await expect(said(page)).toContainText('Filters: Code0');
  const hrefs = () =>
    options(page).evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  for (const href of await hrefs()) expect(href).toMatch(/^\/(code0\/|search\/)/);

  await dialog(page).getByRole('button', { name: 'All catalogs' }).click();
  await dialog(page).getByRole('button', { name: '4xx' }).click();
  await expect(said(page)).toContainText('Filters: 4xx');
  await dialog(page).getByRole('button', { name: '401 Unauthorized' }).click();
  await expect(said(page)).toContainText('Filters: 401 Unauthorized');
  for (const option of await dialog(page)
    .getByRole('group', { name: 'Codes' })
    .getByRole('option')
    .all())
    await expect(option).toContainText('401');
});

test('all codes of a long list are one step away', async ({ page }) => {
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

test('nothing found is said, with the codes spelled most alike and a box to paste into', async ({
  page,
}) => {
  await page.goto('/');
  await openSearch(page);
  await field(page).fill('zzqx');
  await expect(said(page)).toContainText('No results for “zzqx”. See 5 similar codes below.');
  await expect(
    dialog(page).getByRole('group', { name: 'Similar codes' }).getByRole('option'),
  ).toHaveCount(5);
  await dialog(page)
    .getByRole('textbox', { name: /Paste a whole response/ })
    .fill('{\n  "errors": [\n    { "code": "user_quota_exceeded" }\n  ]\n}');
  await expect(matches(page)).toHaveAttribute('href', '/clerk/user_quota_exceeded/');
  await expect(field(page)).toBeFocused();
});

test('Enter follows no guess: neither a recent page nor a code that is merely spelled alike', async ({
  page,
}) => {
  await page.goto('/clerk/user_quota_exceeded/');
  await page.goto('/');
  await openSearch(page);
  await expect(dialog(page).getByRole('group', { name: 'Recent pages' })).toBeVisible();
  await page.keyboard.press('Enter');
  await field(page).fill('zzqx');
  await expect(said(page)).toContainText('No results');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL('/');
});

test('an empty field offers the pages visited lately, and says what can be typed', async ({
  page,
}) => {
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

test('Escape closes the dialog and gives the focus back, and a slash or the landing page opens it', async ({
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
  // Not where text is written.
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
});

test('no page loads an index before it is searched', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/clerk/user_quota_exceeded/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /\/(search|pagefind)\//.test(path))).toEqual([]);
  await openSearch(page);
  expect(asked.filter((path) => path.startsWith('/search/')).sort()).toEqual([
    '/search/codes.json',
    '/search/messages.json',
  ]);
});

test('codes are found where the messages cannot be loaded, and a lost index is said', async ({
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
  await expect(said(page)).toContainText('The search is not available');
});

test('the search page answers its address, and its address follows what is asked', async ({
  page,
}) => {
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
  test('the search page says so and leads to the lists', async ({ page }) => {
    await page.goto('/search/?q=session');
    await expect(page.getByRole('main')).toContainText('needs JavaScript');
    await page.getByRole('main').getByRole('link', { name: 'Code0 GraphQL API' }).click();
    await expect(page).toHaveURL('/code0/');
  });
});

test('search works below a base path', async ({ page }) => {
  await page.goto(basedUrl('clerk/'));
  await openSearch(page);
  await page.keyboard.type('session refresh user not found');
  await expect(said(page)).not.toBeEmpty();
  // Known pages are not repeated among those that Pagefind finds.
  const hrefs = await options(page).evaluateAll((all) =>
    all.map((one) => one.getAttribute('href')),
  );
  expect(new Set(hrefs).size).toBe(hrefs.length);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/docs\/errors\/clerk\/session_refresh_user_not_found\/$/);
  await page.goto(basedUrl('search/?q=USER_NOT_FOUND'));
  await page.getByRole('main').getByRole('option').first().click();
  await expect(page).toHaveURL(/\/docs\/errors\/code0\/USER_NOT_FOUND\/$/);
});
