import { expect, test, type Page } from '../support/browser/browser-test.ts';
import { paste, twoErrors, matches } from '../support/browser/paste-box.ts';
import { dialog, field, openSearch } from '../support/browser/search-dialog.ts';

const options = (page: Page) => dialog(page).getByRole('option');
/** Whether the page has prevented the default action of the last key press. */
const isPrevented = (page: Page, key: string) =>
  page.evaluate((pressed) => {
    const [modifiers, name = ''] = [pressed.split('+').slice(0, -1), pressed.split('+').at(-1)];
    const event = new KeyboardEvent('keydown', {
      key: name,
      ctrlKey: modifiers.includes('Control'),
      shiftKey: modifiers.includes('Shift'),
      altKey: modifiers.includes('Alt'),
      metaKey: modifiers.includes('Meta'),
      bubbles: true,
      cancelable: true,
    });
    return !document.body.dispatchEvent(event);
  }, key);

test('Ctrl+K and Cmd+K open the search, and other keys are left to the browser', async ({
  page,
}) => {
  await page.goto('/');
  for (const key of [
    'Control+Shift+K',
    'Control+Alt+k',
    'Meta+Shift+K',
    'Alt+k',
    'Alt+/',
    'Control+/',
  ]) {
    expect(await isPrevented(page, key), key).toBe(false);
    await expect(dialog(page)).toBeHidden();
  }
  for (const key of ['Control+k', 'Meta+k', 'Control+K', '/']) {
    expect(await isPrevented(page, key), key).toBe(true);
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  }
});

test('Ctrl+Enter and Ctrl+click open a result in a new tab and keep the dialog', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await openSearch(page);
  await field(page).fill('user_quota_exceeded');
  await expect(options(page).first()).toContainText('user_quota_exceeded');
  for (const open of [
    () => page.keyboard.press('Control+Enter'),
    () =>
      options(page)
        .first()
        .click({ modifiers: ['ControlOrMeta'] }),
  ]) {
    const opened = context.waitForEvent('page');
    await open();
    const tab = await opened;
    await expect(tab).toHaveURL(/\/clerk\/user_quota_exceeded\/$/);
    await tab.close();
    await expect(dialog(page)).toBeVisible();
    await expect(page).toHaveURL('/');
  }
  await test.step('also for a pasted error', async () => {
    await field(page).fill('');
    await paste(page, twoErrors);
    await expect(matches(page)).toHaveCount(2);
    const opened = context.waitForEvent('page');
    await page.keyboard.press('Control+Enter');
    await expect(await opened).toHaveURL(/\/clerk\/resource_not_found\/#UserNotFound/);
    await expect(dialog(page)).toBeVisible();
  });
});

test('a click beside the dialog closes it, but the end of a selection does not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  await openSearch(page);
  await field(page).fill('session token');
  const input = await field(page).boundingBox();
  await page.mouse.move((input?.x ?? 0) + 100, (input?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move(40, 780, { steps: 4 });
  await page.mouse.up();
  await expect(dialog(page)).toBeVisible();
  await page.mouse.click(40, 780);
  await expect(dialog(page)).toBeHidden();
});

test('typing on the search page changes the history of the browser less often than Safari allows', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { replaceState } = history;
    const counted = window as Window & { changes?: number[] };
    counted.changes = [];
    history.replaceState = function (...change) {
      counted.changes?.push(performance.now());
      replaceState.apply(this, change);
    };
  });
  await page.goto('/search/');
  const input = page.getByRole('main').getByRole('combobox', { name: 'Search' });
  await input.pressSequentially('session token not found', { delay: 30 });
  await expect(page).toHaveURL('/search/?q=session+token+not+found');
  const changes = await page.evaluate(
    () => (window as Window & { changes?: number[] }).changes ?? [],
  );
  // 100 changes in 30 seconds are one every 300 ms.
  const gaps = changes.slice(1).map((time, at) => time - (changes[at] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(300);
  await test.step('but the URL is complete before a result is opened', async () => {
    await input.fill('user_quota_exceeded');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/clerk/user_quota_exceeded/');
    await page.goBack();
    await expect(input).toHaveValue('user_quota_exceeded');
  });
});
