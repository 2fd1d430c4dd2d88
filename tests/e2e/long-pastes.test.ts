import { expect, test, type Page } from '../support/browser/browser-test.ts';
import { readClipboard } from '../support/browser/clipboard.ts';
import { box, matches, paste } from '../support/browser/paste-box.ts';
import { fill, response } from '../hostile/pastes/kind.ts';

const log = fill('INFO nothing happened here at all\n');
const long = log + response;
const note = (page: Page) => page.locator('paste-box .cut');

async function pasteLong(page: Page, text = long): Promise<void> {
  await page.goto('/explain/');
  await box(page).focus();
  await paste(page, text);
  await expect(matches(page)).toHaveText(['resource_not_found']);
}

test('a worker reads a long text, and the page shows only small parts of it', async ({ page }) => {
  await pasteLong(page);
  expect(page.workers()).toHaveLength(1);
  const shown = await page.evaluate(() => ({
    box: document.querySelector('textarea')?.value.length,
    page: document.body.textContent.length,
    kept: JSON.stringify(history.state).length,
  }));
  expect(shown.box).toBe(4000);
  expect(shown.page).toBeLessThan(20_000);
  // Keeping a megabyte in the history would block the page; it is kept when the reader leaves.
  expect(shown.kept).toBeLessThan(1000);
});

test('a short text is read without a worker', async ({ page }) => {
  await pasteLong(page, response);
  expect(page.workers()).toEqual([]);
});

test('without workers, or if the script of the worker fails, the text is read all the same', async ({
  page,
}) => {
  await page.route('**/paste-worker*.js', (route) => route.fulfill({ status: 503 }));
  await pasteLong(page);
  await page.unroute('**/paste-worker*.js');
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await page.reload();
  await expect(matches(page)).toHaveText(['resource_not_found']);
});

test('the text survives a reload and the Back button', async ({ page }) => {
  await pasteLong(page);
  await page.reload();
  await expect(matches(page)).toHaveText(['resource_not_found']);
  await matches(page).first().click();
  await expect(page).toHaveURL(/\/clerk\/resource_not_found\//);
  await page.goBack();
  await expect(note(page)).toContainText(long.length.toLocaleString('en'));
  await expect(matches(page)).toHaveText(['resource_not_found']);
});

test('typing into the shown part keeps the rest, and replacing or removing everything does not', async ({
  page,
}) => {
  await pasteLong(page);
  await box(page).press('Control+Home');
  await page.keyboard.type('abc');
  await expect(note(page)).toContainText((long.length + 3).toLocaleString('en'));
  await expect(matches(page)).toHaveText(['resource_not_found']);
  await test.step('a long text that is pasted into it as well', async () => {
    await paste(page, log);
    await expect(note(page)).toContainText((long.length + log.length + 3).toLocaleString('en'));
    await expect(box(page)).toHaveValue(/^abcINFO/);
    await expect(matches(page)).toHaveText(['resource_not_found']);
  });
  await box(page).press('Control+A');
  await page.keyboard.type('{');
  await expect(note(page)).toBeEmpty();
  await expect(matches(page)).toHaveCount(0);
  await box(page).press('Control+A');
  await paste(page, long);
  await expect(matches(page)).toHaveCount(1);
  await box(page).press('Control+A');
  await box(page).press('Delete');
  await expect(note(page)).toBeEmpty();
  await expect(matches(page)).toHaveCount(0);
});

test('a text that replaces another one while that is read has its own answer', async ({ page }) => {
  await page.goto('/explain/');
  await box(page).focus();
  await paste(page, fill(`WARN ${response}\n`));
  await box(page).press('Control+A');
  await paste(page, 'user_quota_exceeded');
  await expect(matches(page)).toHaveText(['user_quota_exceeded']);
  await page.waitForTimeout(1500);
  await expect(matches(page)).toHaveText(['user_quota_exceeded']);
});

test('the page says that it reads a text if this takes longer than half a second', async ({
  page,
}) => {
  await page.route('**/search/messages.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await route.continue();
  });
  await page.goto('/explain/');
  await box(page).fill('resource_not_found');
  const status = page.locator('paste-box > [role=status]');
  await expect(status).toContainText('Reading the text');
  await expect(status).toContainText('1 error recognized');
});

test('a bug report has the beginning and the end of the text, without secrets', async ({
  page,
}) => {
  await pasteLong(page, `from jane.roe@example.com\n${long}`);
  await page.getByRole('button', { name: 'Copy for a bug report' }).click();
  await expect(page.locator('.copied').filter({ hasText: 'Copied without secrets' })).toBeVisible();
  const report = await readClipboard(page);
  expect(report).toContain('from [email address]');
  expect(report).toContain('characters omitted');
  expect(report).toContain('"code":"resource_not_found"');
  expect(report).not.toMatch(/jane|user_2abc/);
});
