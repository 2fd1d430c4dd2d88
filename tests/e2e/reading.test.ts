import { expect, test } from '../support/browser/browser-test.ts';
import { readClipboard } from '../support/browser/clipboard.ts';
import { toBasedUrl } from '../support/browser/e2e.ts';
import { pageTypes } from '../support/browser/page-types.ts';

test('a docs URL leads to its case', async ({ page }) => {
  await page.goto('/clerk/resource_not_found/#UserNotFound');
  const heading = page.getByRole('heading', { name: /^UserNotFound/ });
  await expect(heading).toBeInViewport();
  await expect(page.locator('section.case', { has: heading })).toContainText(
    'No user was found with id <userID>',
  );
});

test('a code with several cases begins with a list of links to them', async ({ page }) => {
  await page.goto('/clerk/resource_not_found/');
  const list = page.locator('.cases > li');
  await expect(list).toHaveCount(19);
  await list.filter({ hasText: 'No session was found with id' }).getByRole('link').click();
  await expect(page).toHaveURL(/#SessionNotFound$/);
  await expect(page.getByRole('heading', { name: /^SessionNotFound/ })).toBeInViewport();
});

test('the sections of a code page have the intended order', async ({ page }) => {
  await page.goto('/clerk/not_a_member_in_organization/');
  const order = [
    '.code-title h1',
    '.human-title',
    '.badges',
    'aside.lifecycle',
    'figure.message',
    'section.guide',
    '.description',
    '.wire',
    '.related',
    '.url',
  ];
  const tops = await Promise.all(
    order.map(
      async (selector) => (await page.locator(`main ${selector}`).first().boundingBox())?.y ?? NaN,
    ),
  );
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  await expect(page.locator('aside.lifecycle').getByRole('link')).toHaveAttribute(
    'href',
    '/clerk/organization_not_found_or_unauthorized/',
  );
});

test('the code, the response, the permanent URL, and the page as Markdown can be copied', async ({
  page,
  context,
  request,
}) => {
  const readCopied = () => readClipboard(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/clerk/user_quota_exceeded/');
  await page.getByRole('button', { name: 'Copy the code' }).click();
  await expect.poll(readCopied).toBe('user_quota_exceeded');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Copy the permanent URL' }).click();
  await expect.poll(readCopied).toBe('https://errors.example.com/clerk/user_quota_exceeded/');
  await page.locator('.wire copy-button button').first().click();
  await expect.poll(readCopied).toContain('{');
  expect(JSON.parse(await readCopied())).toEqual({
    errors: [
      {
        code: 'user_quota_exceeded',
        message: 'user quota exceeded',
        long_message: 'You have reached your limit of 100 users. Maximum allowed: 100.',
      },
    ],
    clerk_trace_id: '28b5b7a767c76fb008f86bebb2737f6a',
  });

  await page.reload();
  const button = page.getByRole('button', { name: 'Copy this page as Markdown' });
  await button.click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
  const document = await request.get('/clerk/user_quota_exceeded.md');
  expect(await readClipboard(page)).toBe(await document.text());
  await page.route('**/*.md', (route) => route.abort());
  await button.click();
  await expect(page.getByText('The page could not be loaded')).toBeVisible();
});

test('the example response of Code0 has the format of its API', async ({ page }) => {
  await page.goto('/code0/INVALID_LOGIN_DATA/');
  await expect(page.locator('.wire figcaption')).toHaveText('HTTP/1.1 200 OK');
  const body = await page.locator('.wire pre').first().innerText();
  expect(JSON.parse(body)).toEqual({
    data: {
      usersLogin: { userSession: null, errors: [{ errorCode: 'INVALID_LOGIN_DATA', details: [] }] },
    },
  });
});

test('links lead from the landing page to a code', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Clerk Backend API' }).click();
  await page.getByRole('main').getByText('By category (55)').click();
  await page.getByRole('main').getByRole('link', { name: 'Session refresh' }).first().click();
  await page.getByRole('main').getByRole('link', { name: 'refresh_token_not_found' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('refresh_token_not_found');
  const sidebar = page.getByRole('navigation', { name: 'Main' });
  await expect(sidebar.locator('[aria-current=page]')).toHaveText('refresh_token_not_found');
  await expect(sidebar.getByRole('link', { name: 'user_banned' })).toHaveCount(0);
});

test('a URL without a page shows the 404 page, with status 404', async ({ page }) => {
  const response = await page.goto('/clerk/no_such_code/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Clerk Backend API', exact: true }),
  ).toBeVisible();
});

test('the menu on a phone links to the codes of the category', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/clerk/user_quota_exceeded/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'user_banned' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('user_banned');
});

test('the first Tab focuses the link that skips to the content', async ({ page }) => {
  await page.goto('/clerk/user_banned/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#_top$/);
});

test('the site works with a base path', async ({ page }) => {
  await page.goto(toBasedUrl());
  await page.getByRole('main').getByRole('link', { name: 'Code0 GraphQL API' }).click();
  await page.getByRole('main').getByRole('link', { name: 'USER_NOT_FOUND' }).click();
  await expect(page).toHaveURL(/\/docs\/errors\/code0\/USER_NOT_FOUND\/$/);
  await page.getByRole('link', { name: 'JSON', exact: true }).click();
  expect(JSON.parse(await page.locator('body').innerText())).toMatchObject({
    code: 'USER_NOT_FOUND',
    url: 'https://errors.example.com/docs/errors/code0/USER_NOT_FOUND/',
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('pages of every type can be read', async ({ page }) => {
    for (const [name, path] of Object.entries(pageTypes)) {
      await test.step(name, async () => {
        await page.goto(path);
        const main = page.getByRole('main');
        await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
        // Controls that need JavaScript are not shown.
        await expect(main.getByRole('button', { name: /Copy the|Search/ })).toHaveCount(0);
      });
    }
  });

  test('indexes and cases are in the HTML', async ({ page }) => {
    await page.goto('/clerk/');
    await expect(page.getByRole('main').locator('.codes tbody tr')).toHaveCount(255);
    await page.goto('/clerk/resource_not_found/');
    await expect(page.locator('.cases a')).toHaveCount(19);
    await page
      .locator('section.case', { hasText: 'UserNotFound' })
      .locator('summary')
      .first()
      .click();
    await expect(
      page.locator('section.case', { hasText: 'UserNotFound' }).locator('.wire').first(),
    ).toBeVisible();
  });
});
