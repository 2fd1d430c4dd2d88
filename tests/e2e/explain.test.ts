import { expect, test, type Page } from '../support/browser/browser-test.ts';
import { clipboardText } from '../support/browser/clipboard.ts';
import { basedUrl } from '../support/browser/e2e.ts';
import {
  box,
  drop,
  expectPlain,
  matches,
  paste,
  twoErrors,
} from '../support/browser/explaining.ts';
import { dialog, openSearch } from '../support/browser/search-dialog.ts';

const answer = '.explained';

test('a pasted text is explained', async ({ page }) => {
  await page.goto('/explain/');
  await test.step('its errors in order, the case, why, and the paste marked', async () => {
    await box(page).focus();
    await paste(page, twoErrors);
    await expect(matches(page)).toHaveText(['resource_not_found', 'form_param_value_invalid']);
    await expect(matches(page).first()).toHaveAttribute(
      'href',
      '/clerk/resource_not_found/#UserNotFound?userID=user_2abcDEF456ghi',
    );
    await expect(page.getByRole('status').first()).toContainText('2 errors recognized');
    const first = page.locator('.match').first();
    await expect(first).toContainText('Sure');
    await expect(first).toContainText('Main error');
    await expect(first).toContainText('None of the 18 other cases of the code has this message.');
    await expect(first.locator('mark.value')).toHaveText('user_2abcDEF456ghi');
    await expect(first.locator('.template')).toContainText('No user was found with id <userID>');
    await expect(page.locator('.highlighted-paste mark.code')).toHaveText([
      'resource_not_found',
      'form_param_value_invalid',
    ]);
  });
  await test.step('what disagrees with the catalog', async () => {
    await box(page).fill(
      'HTTP/1.1 403 Forbidden\n\n{"errors":[{"code":"user_quota_exceeded","message":"user quota exceeded","long_message":"You have reached your limit of 5 users. Maximum allowed: 5.","retry_token":"x"}]}',
    );
    await expect(page.locator('.differences')).toContainText('retry_token');
    await box(page).fill('HTTP/1.1 400 Bad Request\n\n{"errors":[{"code":"user_quota_exceeded"}]}');
    await expect(page.locator('.differences')).toContainText('HTTP status 400; 403 is documented');
  });
  await test.step('cases that nothing tells apart are all shown, with a link each', async () => {
    await box(page).fill(
      '{"errors":[{"code":"resource_not_found","long_message":"No identifier was found with id blid_1"}]}',
    );
    const all = page.locator('.match a');
    await expect(all).toHaveCount(2);
    const hrefs = await all.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.map((href) => /#(\w+)/.exec(href ?? '')?.[1]).sort()).toEqual([
      'AllowlistIdentifierNotFound',
      'BlocklistIdentifierNotFound',
    ]);
  });
  await test.step("another system's error gets no answer, and suggestions are marked as such", async () => {
    await box(page).fill(
      '{"error":{"type":"card_error","code":"card_declined","message":"Your card was declined."}}',
    );
    await expect(page.getByRole('status').first()).toContainText('Not in these catalogs');
    await expect(page.locator(answer)).toContainText('Suggestions: codes with similar spelling');
    await expect(matches(page)).toHaveCount(0);
  });
});

test('a file is read by dropping it and by choosing it', async ({ page }) => {
  await page.goto('/explain/');
  await drop(page.locator('paste-box'), twoErrors);
  await expect(matches(page)).toHaveCount(2);
  await box(page).fill('');
  await expect(matches(page)).toHaveCount(0);
  await page.locator('paste-box input[type=file]').setInputFiles({
    name: 'error.log',
    mimeType: 'text/plain',
    buffer: Buffer.from('2026-11-20 ERROR user_quota_exceeded: limit'),
  });
  await expect(matches(page)).toHaveText(['user_quota_exceeded']);
});

test('by keyboard alone, on a phone, from the first page to the case with the values', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await box(page).focus();
  await paste(page, twoErrors);
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL('/clerk/resource_not_found/#UserNotFound?userID=user_2abcDEF456ghi');
  await expect(page.locator('.with-values')).toContainText(
    'No user was found with id user_2abcDEF456ghi',
  );
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('works without network once it is loaded, and asks nobody', async ({ page, context }) => {
  await page.goto('/explain/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await box(page).fill(twoErrors);
  await expect(matches(page)).toHaveCount(2);
  expect(asked).toEqual([]);
});

test('works below a base path', async ({ page }) => {
  await page.goto(basedUrl('explain/'));
  await box(page).fill(twoErrors);
  await matches(page).first().click();
  await expect(page).toHaveURL(
    basedUrl('clerk/resource_not_found/#UserNotFound?userID=user_2abcDEF456ghi'),
  );
  await expect(page.locator('.with-values')).toContainText('user_2abcDEF456ghi');
});

test.describe('in the search dialog', () => {
  test('a pasted response is explained instead of searched, and Enter opens it', async ({
    page,
  }) => {
    await page.goto('/clerk/');
    await openSearch(page);
    await paste(page, twoErrors);
    await expect(matches(page)).toHaveCount(2);
    await expect(dialog(page).locator('.match').first()).toHaveCSS('overflow-wrap', 'anywhere');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#UserNotFound\?userID=/);
    await expect(dialog(page)).toBeHidden();
  });

  test('typing on searches again, a short text is searched as ever, and a dropped file is explained', async ({
    page,
  }) => {
    await page.goto('/');
    await openSearch(page);
    await paste(page, twoErrors);
    await expect(matches(page)).toHaveCount(2);
    await dialog(page).getByRole('combobox').fill('user_quota_exceeded');
    await expect(matches(page)).toHaveCount(0);
    await expect(dialog(page).locator('[role=option]').first()).toContainText(
      'user_quota_exceeded',
    );
    await dialog(page).getByRole('combobox').fill('');
    await paste(page, 'user_quota_exceeded');
    await expect(dialog(page).locator('[role=option]').first()).toContainText(
      'user_quota_exceeded',
    );
    await page.keyboard.press('Escape');
    await page.reload();
    await openSearch(page);
    await drop(dialog(page).locator('form'), twoErrors);
    await expect(matches(page)).toHaveCount(2);
  });
});

test('the link of a code with one case has the values and no case, as in the terminal', async ({
  page,
}) => {
  await page.goto('/explain/');
  await box(page).fill(
    '{"errors":[{"code":"user_quota_exceeded","long_message":"You have reached your limit of 25 users. Maximum allowed: 25."}]}',
  );
  await expect(matches(page)).toHaveAttribute('href', /^\/clerk\/user_quota_exceeded\/#\?%25d=25&/);
  await matches(page).click();
  await expect(page.locator('.with-values')).toContainText('your limit of 25 users');
});

test.describe('what explains an error is loaded', () => {
  /** Names of the scripts that a page has asked for. */
  const watchScripts = (page: Page) => {
    const names: string[] = [];
    page.on('request', (request) => {
      const name = /\/_astro\/([\w-]+)[^/]*\.js$/.exec(request.url())?.[1];
      if (name !== undefined) names.push(name);
    });
    return names;
  };
  const engine = 'paste-session';

  test('on the landing page when a reader turns to the box', async ({ page }) => {
    const scripts = watchScripts(page);
    await page.goto('/', { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1 }).hover();
    expect(scripts).not.toContain(engine);
    await box(page).focus();
    await expect.poll(() => scripts).toContain(engine);
  });

  test('on the landing page by a paste at the latest', async ({ page }) => {
    const scripts = watchScripts(page);
    await page.goto('/', { waitUntil: 'networkidle' });
    expect(scripts).not.toContain(engine);
    await drop(page.locator('paste-box'), twoErrors);
    await expect(matches(page)).toHaveCount(2);
    expect(scripts).toContain(engine);
  });

  test('in the search dialog by a paste, and not by opening it or by a search', async ({
    page,
  }) => {
    const scripts = watchScripts(page);
    await page.goto('/clerk/');
    await openSearch(page);
    await dialog(page).getByRole('combobox').fill('user_quota');
    await expect(dialog(page).locator('[role=option]').first()).toContainText(
      'user_quota_exceeded',
    );
    await page.waitForLoadState('networkidle');
    expect(scripts).toContain('search-session');
    expect(scripts).not.toContain(engine);
    await dialog(page).getByRole('combobox').fill('');
    await paste(page, twoErrors);
    // Enter waits for the answer.
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#UserNotFound\?userID=/);
    expect(scripts).toContain(engine);
  });
});

test('markup in a paste stays text', async ({ page }) => {
  await page.goto('/explain/');
  const evil = `"><img src="x" onerror="window.hacked=1"><script>window.hacked=2</script><b class="injected">`;
  await box(page).fill(
    JSON.stringify({
      errors: [{ code: 'resource_not_found', long_message: `No user was found with id ${evil}` }],
    }),
  );
  await expect(page.locator('.match mark.value')).toHaveText(evil);
  await expectPlain(page);
  await matches(page).first().click();
  await expect(page.locator('.with-values').first()).toContainText('<img src="x"');
  await expectPlain(page);
});

test.describe('what is copied', () => {
  const secretive = JSON.stringify({
    errors: [
      {
        code: 'resource_not_found',
        message: 'not found',
        long_message: 'No user was found with id user_2abcDEF456ghi',
      },
    ],
    token: 'sk_test_51H8fakeFAKEfake1234567890',
    email: 'jane@example.com',
  });

  test('hides secrets until the reader says otherwise', async ({ page }) => {
    await page.goto('/explain/');
    await box(page).fill(secretive);
    await expect(page.locator('.secrets')).toContainText('found)');
    await page.getByRole('button', { name: 'Copy bug report' }).click();
    await expect(page.locator('.copied').last()).toHaveText('Copied without secrets');
    const report = await clipboardText(page);
    expect(report).toContain('resource_not_found');
    expect(report).toContain('UserNotFound');
    expect(report).toContain('/clerk/resource_not_found/');
    expect(report).not.toMatch(/sk_test|jane@|user_2abc/);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => clipboardText(page)).toContain('#UserNotFound?userID=');
    expect(await clipboardText(page)).not.toContain('user_2abc');
    await page.getByRole('switch').uncheck();
    await page.getByRole('button', { name: 'Copy bug report' }).click();
    await expect.poll(() => clipboardText(page)).toContain('jane@example.com');
  });
});

test('a megabyte is read whole, and the box shows its beginning', async ({ page }) => {
  await page.goto('/explain/');
  await box(page).focus();
  await paste(page, `${'{"level":30,"msg":"incoming request"}\n'.repeat(27_000)}${twoErrors}`);
  await expect(matches(page)).toHaveCount(2);
  await expect(page.locator('paste-box .cut')).toContainText('The box shows the first 4,000');
  expect((await box(page).inputValue()).length).toBe(4000);
});
