import { expectAccessible } from '../support/browser/axe.ts';
import { expect, test, type Page } from '../support/browser/browser-test.ts';
import { basedUrl } from '../support/browser/e2e.ts';

/** Addresses that do not exist. */
const main = (page: Page) => page.getByRole('main');
const said = (page: Page) => main(page).getByRole('status');
const answers = (page: Page) => main(page).locator('.answers a');

/** One address for each thing that the page can say. */
const states = {
  'one code': '/clerk/RESOURCE_NOT_FOUND/#usernotfound',
  'several codes': '/UserNotFound',
  'nearest codes': '/clerk/resorce_not_fond/',
  'a catalog': '/Clerk.html',
  'nothing but that there is no page': '/errors/',
};

test('an address that is spelled in another way is answered with the page of the code', async ({
  page,
}) => {
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
      await expect(answers(page)).toHaveCount(1);
      await expect(answers(page)).toContainText('404 Not Found');
      await expect(said(page)).toContainText(decodeURIComponent(address));
      // A guess is never followed without the reader.
      expect(new URL(page.url()).pathname).toBe(address);
      await answers(page).click();
      await expect(page).toHaveURL('/clerk/resource_not_found/');
    });
  }
});

test('the case that an address names is kept', async ({ page }) => {
  await page.goto('/clerk/RESOURCE_NOT_FOUND/#usernotfound');
  await expect(answers(page)).toContainText('case UserNotFound');
  await answers(page).click();
  await expect(page).toHaveURL('/clerk/resource_not_found/#UserNotFound');
  await expect(page.locator('#UserNotFound')).toBeInViewport();
});

test('where several catalogs know the spelling, each is offered, unless the address names one', async ({
  page,
}) => {
  const hrefs = () => answers(page).evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  await page.goto('/UserNotFound');
  await expect(said(page)).toContainText('2 codes have this spelling:');
  expect(await hrefs()).toEqual([
    '/code0/USER_NOT_FOUND/',
    '/clerk/resource_not_found/#UserNotFound',
  ]);
  await page.goto('/Clerk/UserNotFound');
  await expect(answers(page)).toHaveCount(1);
  expect(await hrefs()).toEqual(['/clerk/resource_not_found/#UserNotFound']);
});

test('an address that is like a code is answered with the nearest five', async ({ page }) => {
  await page.goto('/clerk/resorce_not_fond/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(said(page)).toContainText(
    'no code has the spelling “resorce_not_fond”. The 5 most similar codes:',
  );
  await expect(answers(page)).toHaveCount(5);
  await expect(answers(page).first()).toHaveAttribute('href', '/clerk/resource_not_found/');
  const field = main(page).getByRole('textbox');
  await expect(field).toHaveValue('resorce_not_fond');
  await field.press('Enter');
  await expect(page.getByRole('dialog').getByRole('combobox', { name: 'Search' })).toHaveValue(
    'resorce_not_fond',
  );
});

test('a long code and its badges stay inside their frame', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/clerk/attribute_at_least_one_must_be_verified_at_sgn_up/');
    await expect(answers(page).first()).toHaveAttribute('href', /_at_sign_up\/$/);
    const wide = await answers(page).evaluateAll((all) =>
      all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent),
    );
    expect(wide, `${width} px`).toEqual([]);
  }
});

test('an address that names only a catalog is answered with it', async ({ page }) => {
  for (const address of ['/Clerk.html', '/clerk/index.htm', '/docs/CLERK/', '/clerk/errors/']) {
    await test.step(address, async () => {
      await page.goto(address);
      await expect(answers(page)).toHaveCount(1);
      await answers(page).click();
      await expect(page).toHaveURL('/clerk/');
    });
  }
});

test('whatever an address holds stays text', async ({ page }) => {
  for (const path of [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'javascript:alert(1)',
  ]) {
    await page.goto(`/clerk/${encodeURIComponent(path)}/#${encodeURIComponent(path)}`);
    await expect(answers(page).first()).toBeVisible();
    await expect(main(page).locator('img, script[src="x"]')).toHaveCount(0);
    await expect(page.locator('not-found-page [role=status] code')).toHaveText(`/clerk/${path}/`);
  }
});

test('an address that nobody can read does no harm', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  // A host may refuse it; one that does not serves the page.
  const lost = await (await page.request.get('/no/such/page')).text();
  await page.route('**/clerk/**', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: lost }),
  );
  await page.setViewportSize({ width: 320, height: 700 });
  for (const address of ['/clerk/%ff%fe/', '/clerk/a%25b%2/', `/clerk/${'long_'.repeat(200)}`]) {
    await test.step(address.slice(0, 30), async () => {
      await page.goto(address);
      await expect(said(page)).toContainText('There is no page at');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(errors).toEqual([]);
    });
  }
});

test('below a base path, at any depth', async ({ page }) => {
  for (const address of ['Clerk/RESOURCE_NOT_FOUND', 'a/b/c/d/resource_not_found/']) {
    await page.goto(basedUrl(address));
    await expect(said(page)).toContainText(`There is no page at /${address}`);
    await answers(page).click();
    await expect(page).toHaveURL(basedUrl('clerk/resource_not_found/'));
  }
  await page.goto(basedUrl('nothing/like/it'));
  await main(page).getByRole('link', { name: 'Code0 GraphQL API' }).click();
  await expect(page).toHaveURL(basedUrl('code0/'));
});

test('where the index cannot be loaded, the catalogs and the search are still there', async ({
  page,
}) => {
  await page.route('**/search/codes.json', (route) => route.abort());
  await page.goto('/clerk/RESOURCE_NOT_FOUND/');
  await expect(said(page)).toHaveText('There is no page at /clerk/RESOURCE_NOT_FOUND/.');
  await expect(main(page).getByRole('link', { name: 'Clerk Backend API' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it is and leads to the catalogs', async ({ page }) => {
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

test('axe finds nothing whatever the page says, and it fits a phone', async ({ page }) => {
  for (const [state, address] of Object.entries(states)) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(address);
    if (address !== '/errors/') await expect(answers(page).first()).toBeVisible();
    await expectAccessible(page, state);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBe(390);
    await expectAccessible(page, `${state}, on a phone`);
  }
});
