import { expect, test, type Page, type Route } from '../support/browser/browser-test.ts';
import { box, matches, paste, twoErrors } from '../support/browser/paste-box.ts';
import { dialog, field } from '../support/browser/search-dialog.ts';

const notLoaded = /could not be loaded/;
const fail = (route: Route) => route.fulfill({ status: 503 });
const status = (page: Page) => dialog(page).getByRole('status');
const options = (page: Page) => dialog(page).getByRole('option');
/** Tells the page that the connection has returned. */
const reconnect = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')));

async function openDialog(page: Page, query = ''): Promise<void> {
  await page.goto('/');
  await page.keyboard.press('Control+K');
  await field(page).fill(query);
}

test('the dialog says that the index could not be loaded, and tries again with the next key', async ({
  page,
}) => {
  await page.route('**/search/codes.json', fail);
  await openDialog(page, 'UserNotFoun');
  await expect(status(page)).toContainText(notLoaded);
  await expect(dialog(page).getByRole('link', { name: 'Reload the search' })).toHaveAttribute(
    'href',
    '/search/?q=UserNotFoun',
  );
  await field(page).fill('UserNotFound?');
  await expect(status(page)).toContainText(notLoaded);
  await page.unroute('**/search/codes.json');
  await field(page).fill('UserNotFound');
  await expect(options(page).first()).toHaveAttribute('href', '/code0/USER_NOT_FOUND/');
  await expect(status(page)).not.toContainText(notLoaded);
});

test('the dialog searches as soon as the connection returns, also for its scripts', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await context.setOffline(true);
  await page.keyboard.press('Control+K');
  await field(page).fill('UserNotFound');
  await expect(status(page)).toContainText(notLoaded);
  await context.setOffline(false);
  await expect(options(page).first()).toHaveAttribute('href', '/code0/USER_NOT_FOUND/');
});

test('without its scripts, the dialog opens the search page with Enter', async ({ page }) => {
  await page.route('**/search-session*.js', fail);
  await openDialog(page, 'UserNotFound');
  await expect(status(page)).toContainText(notLoaded);
  // The new page loads its own scripts.
  await page.unroute('**/search-session*.js');
  await page.evaluate(() =>
    document.querySelector<HTMLFormElement>('dialog form')?.requestSubmit(),
  );
  await expect(page.getByRole('main').or(dialog(page)).first()).toBeVisible();
  await expect(page).toHaveURL(/\/search\/\?q=UserNotFound|\/code0\/USER_NOT_FOUND\//);
});

test('a message is never “not found” if the messages could not be loaded', async ({ page }) => {
  await page.route('**/search/messages.json', fail);
  await openDialog(page, 'application was found with the specified id');
  await expect(status(page)).toContainText(notLoaded);
  await expect(status(page)).not.toContainText('No results');
  await page.unroute('**/search/messages.json');
  await field(page).fill('No application was found with the specified id');
  await expect(options(page).first()).toHaveAttribute(
    'href',
    '/clerk/resource_not_found/#ApplicationNotFound',
  );
  await expect(status(page)).not.toContainText(notLoaded);
});

test('no page is “not found” if the full-text search could not be loaded', async ({ page }) => {
  await page.route('**/pagefind/**', fail);
  await openDialog(page, 'zzqx');
  await expect(status(page)).toContainText(notLoaded);
  await page.unroute('**/pagefind/**');
  await field(page).fill('zzqxy');
  await expect(status(page)).toContainText('No results for “zzqxy”');
  await test.step('or if the site was deployed anew', async () => {
    await page.route('**/pagefind/pagefind-entry.json*', (route) =>
      route.fulfill({ json: { version: '1.5.2', languages: {} } }),
    );
    await field(page).fill('zzqxyz');
    await expect(status(page)).toContainText(notLoaded);
  });
});

test('the search page says that the index could not be loaded, and tries again', async ({
  page,
}) => {
  await page.route('**/search/*.json', fail);
  await page.goto('/search/?q=UserNotFound');
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toContainText(notLoaded);
  await expect(main).not.toContainText('No results');
  await page.unroute('**/search/*.json');
  await reconnect(page);
  await expect(main.getByRole('option').first()).toHaveAttribute('href', '/code0/USER_NOT_FOUND/');
});

for (const [what, pattern] of [
  ['scripts', '**/paste-session*.js'],
  ['codes', '**/search/codes.json'],
  ['messages', '**/search/messages.json'],
] as const) {
  test(`the paste box says that the ${what} could not be loaded, and tries again`, async ({
    page,
  }) => {
    await page.route(pattern, fail);
    await page.goto('/explain/');
    const summary = page.locator('paste-box [role=status]').first();
    await box(page).fill(twoErrors);
    await expect(summary).toContainText(notLoaded);
    await box(page).press('Control+Enter');
    await page.unroute(pattern);
    await reconnect(page);
    await expect(matches(page)).toHaveCount(2);
    await expect(summary).toContainText('2 errors recognized');
  });
}

test('an error pasted into the dialog is read when the connection returns', async ({ page }) => {
  await page.route('**/paste-session*.js', fail);
  await openDialog(page);
  await expect(options(page).or(dialog(page).locator('.help li')).first()).toBeVisible();
  await paste(page, twoErrors);
  await expect(status(page).first()).toContainText(notLoaded);
  await page.unroute('**/paste-session*.js');
  await reconnect(page);
  await expect(matches(page)).toHaveCount(2);
});

test('the page for missing pages says that nothing can be suggested, and tries again', async ({
  page,
}) => {
  await page.route('**/search/codes.json', fail);
  await page.goto('/clerk/RESOURCE-NOT-FOUND/');
  const main = page.getByRole('main');
  await expect(main.getByRole('alert')).toContainText(notLoaded);
  await page.unroute('**/search/codes.json');
  await reconnect(page);
  await expect(main.locator('.answers a')).toContainText('resource_not_found');
});
