import { expect, test, type Page } from '@playwright/test';
import { basedUrl } from '../support/e2e.ts';
import { clerkCases, code0Cases } from '../support/sources.ts';

const codes = [
  ...new Set(
    [...clerkCases(), ...code0Cases()].flatMap(({ catalog, code }) =>
      code === null ? [] : [`${catalog}/${code}`],
    ),
  ),
].sort();

async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
}

/** Types each spelling into the dialog and gives those whose own page is not the first result. */
async function misses(
  page: Page,
  spell: (code: string) => string,
  share: string[],
): Promise<string[]> {
  const input = page.getByRole('searchbox', { name: 'Search' });
  const first = page.locator('site-search .results a').first();
  const wrong: string[] = [];
  for (const key of share) {
    const code = key.split('/')[1] ?? '';
    await input.fill(spell(code));
    // The list is replaced as a whole, so the right first link is there or a wrong one is.
    await expect(page.locator('site-search .said')).not.toBeEmpty();
    const isFirst = await expect(first)
      .toHaveAttribute('href', `/${key}/`, { timeout: 1500 })
      .then(() => true)
      .catch(() => false);
    if (!isFirst) wrong.push(`${spell(code)} → ${await first.getAttribute('href')}`);
  }
  return wrong;
}

/** Parts that the workers take in parallel. */
const parts = 2;
for (let part = 0; part < parts; part++) {
  const share = codes.filter((_, index) => index % parts === part);
  for (const [form, spell] of [
    ['as it is', (code: string) => code],
    ['in lower case', (code: string) => code.toLowerCase()],
    ['in upper case', (code: string) => code.toUpperCase()],
  ] as const) {
    test(`a code typed ${form} gives its page first, part ${part + 1} of ${parts}`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.goto('/');
      await openSearch(page);
      expect(await misses(page, spell, share)).toEqual([]);
    });
  }
}

test('there are 312 codes to find', () => {
  expect(codes).toHaveLength(312);
});

test('a result tells catalog, status and title, and leads to its page by keyboard', async ({
  page,
}) => {
  await page.goto('/linking/');
  await openSearch(page);
  await page.keyboard.type('user_quota_exceeded');
  const first = page.locator('site-search .results a').first();
  await expect(first).toContainText('user_quota_exceeded');
  await expect(first).toContainText('Clerk');
  await expect(first).toContainText('403 Forbidden');
  await expect(first).toContainText('User quota exceeded');
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/clerk\/user_quota_exceeded\/$/);
});

test('Enter in the field opens the first result', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await page.keyboard.type('MFA_REQUIRED');
  await expect(page.locator('site-search .results a').first()).toHaveAttribute(
    'href',
    '/code0/MFA_REQUIRED/',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/code0\/MFA_REQUIRED\/$/);
});

test('results can be narrowed to a catalog', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await page.keyboard.type('not found');
  await expect(page.locator('site-search .results')).toContainText('Clerk');
  await page.getByRole('group', { name: 'Catalog' }).getByRole('button', { name: 'Code0' }).click();
  await expect(page.locator('site-search .said')).toContainText('in Code0');
  const links = page.locator('site-search .results > li > a');
  for (const href of await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href')),
  )) {
    expect(href).toMatch(/^\/code0\//);
  }
});

test('words of a message lead to the case they belong to', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await page.keyboard.type('No user was found with id');
  await expect(
    page.locator('site-search .results a[href$="/clerk/resource_not_found/#UserNotFound"]'),
  ).toBeVisible();
});

test('nothing found is said, with what to try', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await page.getByRole('searchbox', { name: 'Search' }).fill('%%%%');
  await expect(page.locator('site-search .said')).toContainText('Nothing found for “%%%%”');
});

test('Escape closes the dialog and gives the focus back', async ({ page }) => {
  await page.goto('/');
  const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
  await button.click();
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeHidden();
  await expect(button).toBeFocused();
});

test('the search field of the landing page opens the dialog', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('button', { name: /Search a code/ })
    .click();
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
});

test('search works below a base path', async ({ page }) => {
  await page.goto(basedUrl('clerk/'));
  await openSearch(page);
  await page.keyboard.type('USER_NOT_FOUND');
  await page.locator('site-search .results a').first().click();
  await expect(page).toHaveURL(/\/docs\/errors\/code0\/USER_NOT_FOUND\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('USER_NOT_FOUND');
});
