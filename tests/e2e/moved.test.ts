import path from 'node:path';
import { expectAccessible } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/browser-test.ts';
import { serve, type Served } from '../support/serve.ts';
import { root } from '../support/tools.ts';

/** Former addresses in a browser, in the site that the stage `build` has made of `tests/fixtures/moved/`. */
const dist = path.join(root, '.cache/fixtures/moved/dist');
const base = '/docs/errors';
let served: Served | undefined;
const url = (rest: string) => `${served?.url}moved/${rest}`;

test.beforeAll(async () => {
  served = await serve(dist, base);
});

test.afterAll(() => served?.stop());

test('a former address leads on with its query and fragment, and is not in the way of Back', async ({
  page,
}) => {
  await page.goto(url('TIMEOUT/'));
  await page.goto(url('locked/?from=log#ByUser'));
  await expect(page).toHaveURL(url('account_locked/?from=log#ByUser'));
  await expect(page.locator('#ByUser')).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(url('TIMEOUT/'));
});

test('the anchor of a case that was called by the old address is that of the new one', async ({
  page,
}) => {
  await page.goto(url('card_too_old/#card_too_old?date=today'));
  await expect(page).toHaveURL(url('card_expired/#card_expired?date=today'));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a former address leads on', async ({ page }) => {
    await page.goto(url('card_stale/'));
    await expect(page).toHaveURL(url('card_expired/'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('card_expired');
  });
});

test('where nothing leads on by itself, the page says where to go', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  // A browser may be told not to refresh, and scripts may be blocked.
  await page.route('**/card_stale/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
    await route.fulfill({ response, body });
  });
  await page.route('**/_astro/MovedPage*', (route) => route.fulfill({ body: '' }));
  await page.goto(url('card_stale/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'card_stale is now called card_expired',
  );
  await expectAccessible(page, 'on a phone');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('main').getByRole('link', { name: 'card_expired' }).click();
  await expect(page).toHaveURL(url('card_expired/'));
});
