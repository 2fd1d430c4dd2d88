import { expectAccessible } from '../support/browser/axe.ts';
import { expect, test, type Page } from '../support/browser/browser-test.ts';
import { toBasedUrl } from '../support/browser/e2e.ts';

/** The 404 page. */
const main = (page: Page) => page.getByRole('main');
const status = (page: Page) => main(page).getByRole('status');
const suggestions = (page: Page) => main(page).locator('.answers a');

/** One URL for each state of the page. */
const states = {
  'one code': '/clerk/RESOURCE_NOT_FOUND/#usernotfound',
  'several codes': '/UserNotFound',
  'nearest codes': '/clerk/resorce_not_fond/',
  'a catalog': '/Clerk.html',
  'no suggestions': '/errors/',
};

test('a URL in another spelling leads to the page of the code', async ({ page }) => {
  for (const address of [
    '/clerk/RESOURCE_NOT_FOUND/',
    '/clerk/resource-not-found',
    '/CLERK/ResourceNotFound/',
    '/clerk/resource_not_found.html',
    '/clerk/resource_not_found.md/',
    '/resource_not_found',
    '/code0/resource_not_found/',
    '/docs/errors/v2/clerk/resource_not_found/index.html',
    '/e/resource%20not%20found',
  ]) {
    await test.step(address, async () => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'This error is documented here',
      );
      await expect(page).toHaveTitle('resource_not_found: This error is documented here | Errbook');
      await expect(suggestions(page)).toHaveCount(1);
      await expect(suggestions(page)).toContainText('404 Not Found');
      await expect(status(page)).toContainText(decodeURIComponent(address));
      // The page never redirects to a suggestion.
      expect(new URL(page.url()).pathname).toBe(address);
      await suggestions(page).click();
      await expect(page).toHaveURL('/clerk/resource_not_found/');
    });
  }
});

test('the case in a URL is kept', async ({ page }) => {
  await page.goto('/clerk/RESOURCE_NOT_FOUND/#usernotfound');
  await expect(suggestions(page)).toContainText('case UserNotFound');
  await suggestions(page).click();
  await expect(page).toHaveURL('/clerk/resource_not_found/#UserNotFound');
  await expect(page.locator('#UserNotFound')).toBeInViewport();
});

test('all codes with the spelling are suggested, unless the URL names a catalog', async ({
  page,
}) => {
  const listHrefs = () =>
    suggestions(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await page.goto('/UserNotFound');
  await expect(status(page)).toContainText('2 codes have this spelling:');
  expect(await listHrefs()).toEqual([
    '/code0/USER_NOT_FOUND/',
    '/clerk/resource_not_found/#UserNotFound',
  ]);
  await page.goto('/Clerk/UserNotFound');
  await expect(suggestions(page)).toHaveCount(1);
  expect(await listHrefs()).toEqual(['/clerk/resource_not_found/#UserNotFound']);
});

test('a URL that is similar to a code gets the five most similar codes', async ({ page }) => {
  await page.goto('/clerk/resorce_not_fond/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(status(page)).toContainText(
    'no code has the spelling “resorce_not_fond”. The 5 most similar codes:',
  );
  await expect(suggestions(page)).toHaveCount(5);
  await expect(suggestions(page).first()).toHaveAttribute('href', '/clerk/resource_not_found/');
  const field = main(page).getByRole('textbox');
  await expect(field).toHaveValue('resorce_not_fond');
  await field.press('Enter');
  await expect(page.getByRole('dialog').getByRole('combobox', { name: 'Search' })).toHaveValue(
    'resorce_not_fond',
  );
});

test('a long code and its badges do not overflow', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/clerk/attribute_at_least_one_must_be_verified_at_sgn_up/');
    await expect(suggestions(page).first()).toHaveAttribute('href', /_at_sign_up\/$/);
    const overflowing = await suggestions(page).evaluateAll((links) =>
      links.filter((link) => link.scrollWidth > link.clientWidth).map((link) => link.textContent),
    );
    expect(overflowing, `${width} px`).toEqual([]);
  }
});

test('a URL that names only a catalog leads to the catalog', async ({ page }) => {
  for (const address of ['/Clerk.html', '/clerk/index.htm', '/docs/CLERK/', '/clerk/errors/']) {
    await test.step(address, async () => {
      await page.goto(address);
      await expect(suggestions(page)).toHaveCount(1);
      await suggestions(page).click();
      await expect(page).toHaveURL('/clerk/');
    });
  }
});

test('markup in a URL stays text', async ({ page }) => {
  for (const path of [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'javascript:alert(1)',
  ]) {
    await page.goto(`/clerk/${encodeURIComponent(path)}/#${encodeURIComponent(path)}`);
    await expect(suggestions(page).first()).toBeVisible();
    await expect(main(page).locator('img, script[src="x"]')).toHaveCount(0);
    await expect(page.locator('not-found-page [role=status] code')).toHaveText(`/clerk/${path}/`);
  }
});

test('malformed and very long URLs cause no errors', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  // Some hosts reject these URLs. The others serve the 404 page.
  const notFoundPage = await (await page.request.get('/no/such/page')).text();
  await page.route('**/clerk/**', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: notFoundPage }),
  );
  await page.setViewportSize({ width: 320, height: 700 });
  for (const address of ['/clerk/%ff%fe/', '/clerk/a%25b%2/', `/clerk/${'long_'.repeat(200)}`]) {
    await test.step(address.slice(0, 30), async () => {
      await page.goto(address);
      await expect(status(page)).toContainText('There is no page at');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(errors).toEqual([]);
    });
  }
});

test('works with a base path, at any depth', async ({ page }) => {
  for (const address of ['Clerk/RESOURCE_NOT_FOUND', 'a/b/c/d/resource_not_found/']) {
    await page.goto(toBasedUrl(address));
    await expect(status(page)).toContainText(`There is no page at /${address}`);
    await suggestions(page).click();
    await expect(page).toHaveURL(toBasedUrl('clerk/resource_not_found/'));
  }
  await page.goto(toBasedUrl('nothing/like/it'));
  await main(page).getByRole('link', { name: 'Code0 GraphQL API' }).click();
  await expect(page).toHaveURL(toBasedUrl('code0/'));
});

test('if the index cannot be loaded, the page still has the catalogs and the search', async ({
  page,
}) => {
  await page.route('**/search/codes.json', (route) => route.abort());
  await page.goto('/clerk/RESOURCE_NOT_FOUND/');
  await expect(status(page)).toHaveText('There is no page at /clerk/RESOURCE_NOT_FOUND/.');
  await expect(main(page).getByRole('link', { name: 'Clerk Backend API' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the 404 page has its heading and links to the catalogs', async ({ page }) => {
    await page.goto('/clerk/RESOURCE_NOT_FOUND/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await expect(main(page).getByRole('listitem')).toHaveText([
      /Clerk Backend API \(\d+ pages\)/,
      /Code0 GraphQL API \(\d+ pages\)/,
    ]);
    await expect(main(page).getByRole('textbox')).toBeHidden();
    await main(page).getByRole('link', { name: 'home page' }).click();
    await expect(page).toHaveURL('/');
  });
});

test('axe finds no violations in any state, and the page fits on a phone', async ({ page }) => {
  for (const [state, address] of Object.entries(states)) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(address);
    if (address !== '/errors/') await expect(suggestions(page).first()).toBeVisible();
    await expectAccessible(page, state);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBe(390);
    await expectAccessible(page, `${state}, on a phone`, { isLightOnly: true });
  }
});
