import path from 'node:path';
import { expectAccessible } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/browser-test.ts';
import { serve, type Served } from '../support/serve.ts';
import { root } from '../support/tools.ts';

/** Old URLs in a browser, on the site that the stage `build` has built from `tests/fixtures/moved/`. */
const dist = path.join(root, '.cache/fixtures/moved/dist');
const base = '/docs/errors';
let served: Served | undefined;
const toUrl = (path: string) => `${served?.url}moved/${path}`;

test.beforeAll(async () => {
  served = await serve(dist, base);
});

test.afterAll(() => served?.stop());

test('an old URL redirects with its query and fragment, and is not in the history', async ({
  page,
}) => {
  await page.goto(toUrl('TIMEOUT/'));
  await page.goto(toUrl('locked/?from=log#ByUser'));
  await expect(page).toHaveURL(toUrl('account_locked/?from=log#ByUser'));
  await expect(page.locator('#ByUser')).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(toUrl('TIMEOUT/'));
});

test('the anchor of a case with the name of the old URL becomes that of the new one', async ({
  page,
}) => {
  await page.goto(toUrl('card_too_old/#card_too_old?date=today'));
  await expect(page).toHaveURL(toUrl('card_expired/#card_expired?date=today'));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('an old URL redirects', async ({ page }) => {
    await page.goto(toUrl('card_stale/'));
    await expect(page).toHaveURL(toUrl('card_expired/'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('card_expired');
  });
});

test('if the browser does not redirect, the page links to the new URL', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  // Browsers can be configured not to refresh, and scripts can be blocked.
  await page.route('**/card_stale/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
    await route.fulfill({ response, body });
  });
  await page.route('**/_astro/MovedPage*', (route) => route.fulfill({ body: '' }));
  await page.goto(toUrl('card_stale/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'card_stale is now called card_expired',
  );
  await expectAccessible(page, 'on a phone');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('main').getByRole('link', { name: 'card_expired' }).click();
  await expect(page).toHaveURL(toUrl('card_expired/'));
});
