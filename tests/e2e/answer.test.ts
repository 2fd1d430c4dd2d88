import { expect, test, type Page } from '../support/browser/browser-test.ts';
import { readClipboard } from '../support/browser/clipboard.ts';
import { findBrokenNames } from '../support/browser/line-breaks.ts';
import { box, matches, paste, twoErrors } from '../support/browser/paste-box.ts';
import { dialog, field, openSearch } from '../support/browser/search-dialog.ts';

const firstMatch = (page: Page) => page.locator('.match').first();
const unknownCode = '{"code":"organization_membership_plan_unsupported_by_subscription"}';

test('the answer leads to the page with the values, and says what to do before it gives reasons', async ({
  page,
}) => {
  await page.goto('/explain/');
  await box(page).fill(twoErrors);
  const cause = firstMatch(page).locator('details.cause');
  await expect(cause).toContainText('How to fix it');
  await test.step('the note on the case and the guide of the code, without links to other pages', async () => {
    await expect(cause).toContainText('compare the user id in the message');
    await expect(cause).not.toContainText('compare the session id');
    await expect(cause).not.toContainText('See also');
  });
  await test.step('in this order: the error, what to do, cause and fix, the reasons', async () => {
    const parts = ['.badges', '.open', '.cause', '.reasons'];
    const tops = await Promise.all(
      parts.map(async (part) => (await firstMatch(page).locator(part).boundingBox())?.y ?? 0),
    );
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });
  await test.step('the guide of another error is loaded when it is opened', async () => {
    const other = page.locator('.match').nth(1).locator('details.cause');
    await expect(other).not.toHaveAttribute('open');
    await other.locator('summary').click();
    await expect(other).toContainText('Who can fix it?');
  });
  await test.step('only the main error has a prominent button', async () => {
    await expect(page.locator('.open.main')).toHaveCount(1);
    await page.locator('.open.main').click();
    await expect(page).toHaveURL(
      '/clerk/resource_not_found/#UserNotFound?userID=user_2abcDEF456ghi',
    );
    await expect(page.locator('.with-values .label')).toHaveText('With the values from your paste');
  });
});

test('the answer is complete if the guide cannot be loaded, and an error without a guide has none', async ({
  page,
}) => {
  await page.goto('/explain/');
  await page.route('**/clerk/resource_not_found/', (route) => route.abort());
  await box(page).fill(twoErrors);
  await expect(firstMatch(page)).toContainText('Cause and fix could not be loaded');
  await expect(firstMatch(page)).toContainText('The message matches the documented one');
  await page.unroute('**/clerk/resource_not_found/');
  await box(page).fill(`${twoErrors} `);
  await expect(firstMatch(page)).toContainText('How to fix it');
  await box(page).fill('user_quota_exceeded');
  await expect(matches(page)).toHaveText(['user_quota_exceeded']);
  await expect(page.locator('.cause')).toHaveCount(0);
});

test('a copied link leaves out hidden values', async ({ page }) => {
  await page.goto('/explain/');
  await box(page).fill(twoErrors);
  const copy = firstMatch(page).getByRole('button', { name: 'Copy link' });
  await copy.click();
  await expect
    .poll(() => readClipboard(page))
    .toMatch(/\/clerk\/resource_not_found\/#UserNotFound$/);
  await page.getByRole('switch').uncheck();
  await copy.click();
  await expect.poll(() => readClipboard(page)).toMatch(/#UserNotFound\?userID=user_2abcDEF456ghi$/);
});

test('a paste survives a reload and the Back button, but is not in other tabs', async ({
  page,
  context,
}) => {
  await page.goto('/explain/');
  await box(page).focus();
  const long = `${'{"level":30,"msg":"incoming request"}\n'.repeat(2000)}${twoErrors}`;
  for (const text of [twoErrors, long]) {
    await box(page).fill('');
    await paste(page, text);
    await expect(matches(page)).toHaveCount(2);
    await page.reload();
    await expect(matches(page)).toHaveCount(2);
    expect(text.startsWith(await box(page).inputValue())).toBe(true);
    await matches(page).first().click();
    await expect(page).toHaveURL(/#UserNotFound/);
    await page.goBack();
    await expect(matches(page)).toHaveCount(2);
  }
  const other = await context.newPage();
  await other.goto('/explain/');
  await expect(box(other)).toHaveValue('');
  await test.step('an emptied box stays empty', async () => {
    await box(page).fill('');
    await page.reload();
    await expect(box(page)).toHaveValue('');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('no name is broken inside a word, and no bullet is alone on its line', async ({ page }) => {
    await page.goto('/explain/');
    await box(page).fill('{"errors":[{"code":"resource_not_found"}]}');
    await page.locator('.match > details > summary').first().click();
    await expect(matches(page)).toHaveCount(1);
    expect(await findBrokenNames(page.locator('.explained code'))).toEqual([]);
    const lonely = await page.locator('.explained .match li').evaluateAll((items) =>
      items
        .map((item) => {
          const range = document.createRange();
          range.selectNodeContents(item);
          const first = [...range.getClientRects()].find(({ width }) => width > 0);
          return (first?.top ?? 0) - item.getBoundingClientRect().top;
        })
        .filter((distance) => distance > 10),
    );
    expect(lonely).toEqual([]);
    await box(page).fill(unknownCode);
    await expect(page.locator('.explained .suggestions')).toBeVisible();
    expect(await findBrokenNames(page.locator('.explained .sub, .explained code'))).toEqual([]);
    await page.goto('/clerk/organization_membership_plan_unsuported/');
    await expect(page.locator('.answers code').first()).toBeVisible();
    expect(await findBrokenNames(page.locator('.answers code'))).toEqual([]);
    await openSearch(page);
    await field(page).fill('organization');
    await expect(dialog(page).getByRole('option').first()).toBeVisible();
    expect(await findBrokenNames(dialog(page).locator('.result > code'))).toEqual([]);
  });

  test('nothing is said about a key that phones do not have', async ({ page }) => {
    await page.goto('/explain/');
    await expect(page.getByText('The text stays in your browser.')).toBeVisible();
    await expect(page.getByText('Ctrl+Enter')).toBeHidden();
  });
});

test('with a keyboard, the box names the key that opens the answer', async ({ page }) => {
  await page.goto('/explain/');
  await expect(page.getByText('Ctrl+Enter')).toBeVisible();
});
