import { expect, test, type Page } from '../support/browser/browser-test.ts';
import { clearClipboard, readClipboard } from '../support/browser/clipboard.ts';
import { toBasedUrl } from '../support/browser/e2e.ts';
import {
  box,
  drop,
  expectNoInjection,
  matches,
  paste,
  twoErrors,
} from '../support/browser/paste-box.ts';
import { dialog, openSearch } from '../support/browser/search-dialog.ts';

const explanation = '.explained';

test('a pasted text is explained', async ({ page }) => {
  await page.goto('/explain/');
  await test.step('its errors in order, the case, the reasons, and highlights in the paste', async () => {
    await box(page).focus();
    await paste(page, twoErrors);
    await expect(matches(page)).toHaveText(['resource_not_found', 'form_param_value_invalid']);
    await expect(matches(page).first()).toHaveAttribute(
      'href',
      '/clerk/resource_not_found/#UserNotFound?userID=user_2abcDEF456ghi',
    );
    await expect(page.getByRole('status').first()).toContainText('2 errors recognized');
    const firstMatch = page.locator('.match').first();
    await expect(firstMatch).toContainText('Sure');
    await expect(firstMatch).toContainText('Main error');
    await expect(firstMatch).toContainText(
      'None of the 18 other cases of the code has this message.',
    );
    await expect(firstMatch.locator('mark.value')).toHaveText('user_2abcDEF456ghi');
    await expect(firstMatch.locator('.template')).toContainText(
      'No user was found with id <userID>',
    );
    await expect(page.locator('.highlighted-paste mark.code')).toHaveText([
      'resource_not_found',
      'form_param_value_invalid',
    ]);
  });
  await test.step('its differences from the catalog', async () => {
    await box(page).fill(
      'HTTP/1.1 403 Forbidden\n\n{"errors":[{"code":"user_quota_exceeded","message":"user quota exceeded","long_message":"You have reached your limit of 5 users. Maximum allowed: 5.","retry_token":"x"}]}',
    );
    await expect(page.locator('.differences')).toContainText('retry_token');
    await box(page).fill('HTTP/1.1 400 Bad Request\n\n{"errors":[{"code":"user_quota_exceeded"}]}');
    await expect(page.locator('.differences')).toContainText('HTTP status 400; 403 is documented');
  });
  await test.step('all cases are shown, each with a link, if nothing distinguishes them', async () => {
    await box(page).fill(
      '{"errors":[{"code":"resource_not_found","long_message":"No identifier was found with id blid_1"}]}',
    );
    const links = page.locator('.match :is(h2, .alternatives) a');
    await expect(links).toHaveCount(2);
    const hrefs = await links.evaluateAll((elements) =>
      elements.map((element) => element.getAttribute('href')),
    );
    expect(hrefs.map((href) => /#(\w+)/.exec(href ?? '')?.[1]).sort()).toEqual([
      'AllowlistIdentifierNotFound',
      'BlocklistIdentifierNotFound',
    ]);
  });
  await test.step('an error of another system has no match, and suggestions are marked as such', async () => {
    await box(page).fill(
      '{"error":{"type":"quota_error","code":"user_qota_exceded","message":"Your quota is used up."}}',
    );
    await expect(page.getByRole('status').first()).toContainText(
      'looks like an error of another system',
    );
    await expect(page.locator(explanation)).toContainText(
      'Suggestions: codes with similar spelling',
    );
    await expect(matches(page)).toHaveCount(0);
  });
  await test.step('an unknown code of a known API has the codes of its catalog and the source to report it to', async () => {
    await box(page).fill('{"errors":[{"code":"user_qota_exceded"}],"clerk_trace_id":"x"}');
    await expect(page.getByRole('status').first()).toContainText(
      'Clerk sends user_qota_exceded, but this code is not in the catalog.',
    );
    await expect(
      page.locator(explanation).getByRole('link', { name: 'Report the missing code' }),
    ).toHaveAttribute('href', /^https:/);
  });
  await test.step('a line of an SDK without a code says what to log', async () => {
    await box(page).fill('ClerkAPIResponseError: Not Found');
    await expect(page.locator(explanation)).toContainText('To see the code, log “error.errors”.');
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

test('on a phone, the keyboard is enough to get from the home page to the case with the values', async ({
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

test('works offline after it is loaded, and requests nothing but the pages of the errors', async ({
  page,
  context,
}) => {
  await page.goto('/explain/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await box(page).fill(twoErrors);
  await expect(matches(page)).toHaveCount(2);
  await expect(page.locator('.match').first()).toContainText('could not be loaded');
  expect(requests.map((url) => new URL(url).pathname)).toEqual(['/clerk/resource_not_found/']);
});

test('works with a base path', async ({ page }) => {
  await page.goto(toBasedUrl('explain/'));
  await box(page).fill(twoErrors);
  await matches(page).first().click();
  await expect(page).toHaveURL(
    toBasedUrl('clerk/resource_not_found/#UserNotFound?userID=user_2abcDEF456ghi'),
  );
  await expect(page.locator('.with-values')).toContainText('user_2abcDEF456ghi');
});

test.describe('in the search dialog', () => {
  test('a pasted response is explained instead of searched, and Enter opens the page of the error', async ({
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

  test('typing searches again, a short pasted text is searched, and a dropped file is explained', async ({
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

test('the link to a code with one case has the values and no case, as in the terminal', async ({
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

test.describe('the script that explains errors is loaded', () => {
  /** Collects the names of the scripts that a page requests. */
  const watchScripts = (page: Page) => {
    const names: string[] = [];
    page.on('request', (request) => {
      const name = /\/_astro\/([\w-]+)[^/]*\.js$/.exec(request.url())?.[1];
      if (name !== undefined) names.push(name);
    });
    return names;
  };
  const engine = 'paste-session';

  test('on the landing page when the paste box gets the focus', async ({ page }) => {
    const scripts = watchScripts(page);
    await page.goto('/', { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1 }).hover();
    expect(scripts).not.toContain(engine);
    await box(page).focus();
    await expect.poll(() => scripts).toContain(engine);
  });

  test('on the landing page when an error is pasted', async ({ page }) => {
    const scripts = watchScripts(page);
    await page.goto('/', { waitUntil: 'networkidle' });
    expect(scripts).not.toContain(engine);
    await drop(page.locator('paste-box'), twoErrors);
    await expect(matches(page)).toHaveCount(2);
    expect(scripts).toContain(engine);
  });

  test('in the search dialog when an error is pasted, but not when it opens or searches', async ({
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
    // Enter waits for the explanation.
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#UserNotFound\?userID=/);
    expect(scripts).toContain(engine);
  });
});

test('markup in a paste stays text', async ({ page }) => {
  await page.goto('/explain/');
  const payload = `"><img src="x" onerror="window.hacked=1"><script>window.hacked=2</script><b class="injected">`;
  await box(page).fill(
    JSON.stringify({
      errors: [
        { code: 'resource_not_found', long_message: `No user was found with id ${payload}` },
      ],
    }),
  );
  await expect(page.locator('.match mark.value')).toHaveText(payload);
  await expectNoInjection(page);
  await matches(page).first().click();
  await expect(page.locator('.with-values').first()).toContainText('<img src="x"');
  await expectNoInjection(page);
});

test.describe('the copied text', () => {
  const responseWithSecrets = JSON.stringify({
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

  test.beforeEach(({ page }) => clearClipboard(page));

  test('hides secrets until the reader turns this off', async ({ page }) => {
    await page.goto('/explain/');
    await box(page).fill(responseWithSecrets);
    await expect(page.locator('.secrets')).toContainText('found)');
    await page.getByRole('button', { name: 'Copy for a bug report' }).click();
    await expect(page.locator('.copied').last()).toHaveText('Copied without secrets');
    const report = await readClipboard(page);
    expect(report).toContain('resource_not_found');
    expect(report).toContain('UserNotFound');
    expect(report).toContain('/clerk/resource_not_found/');
    expect(report).not.toMatch(/sk_test|jane@|user_2abc/);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => readClipboard(page)).toMatch(/#UserNotFound$/);
    await page.getByRole('switch').uncheck();
    await page.getByRole('button', { name: 'Copy for a bug report' }).click();
    await expect.poll(() => readClipboard(page)).toContain('jane@example.com');
  });

  test('is not copied if the code that hides secrets cannot be loaded', async ({ page }) => {
    await page.route(/hide-secrets/, (route) => route.abort());
    await page.goto('/explain/');
    await box(page).fill(responseWithSecrets);
    await page.getByRole('button', { name: 'Copy for a bug report' }).click();
    await expect(page.locator('.copied').last()).toContainText('Not copied');
    expect(await readClipboard(page)).not.toContain('jane@example.com');
    await page.unroute(/hide-secrets/);
    await page.getByRole('button', { name: 'Copy for a bug report' }).click();
    await expect.poll(() => readClipboard(page)).toContain('resource_not_found');
    expect(await readClipboard(page)).not.toContain('jane@example.com');
  });

  test('hides a value that is a secret only because of the words around it', async ({ page }) => {
    await page.goto('/explain/');
    await box(page).fill(
      JSON.stringify({
        code: 'form_param_value_invalid',
        long_message: 'hunter2xyz does not match one of the allowed values for parameter password',
      }),
    );
    await page.getByRole('button', { name: 'Copy link' }).first().click();
    await expect.poll(() => readClipboard(page)).toContain('/clerk/form_param_value_invalid/');
    expect(await readClipboard(page)).not.toContain('hunter2');
    await page.getByRole('button', { name: 'Copy for a bug report' }).first().click();
    await expect.poll(() => readClipboard(page)).toContain('does not match one of');
    expect(await readClipboard(page)).not.toContain('hunter2');
  });
});

test('a paste of one megabyte is read completely, and the box shows its beginning', async ({
  page,
}) => {
  await page.goto('/explain/');
  await box(page).focus();
  await paste(page, `${'{"level":30,"msg":"incoming request"}\n'.repeat(27_000)}${twoErrors}`);
  await expect(matches(page)).toHaveCount(2);
  await expect(page.locator('paste-box .cut')).toContainText('The box shows the first 4,000');
  expect((await box(page).inputValue()).length).toBe(4000);
});
