import { expect, test } from '../support/browser/browser-test.ts';
import { readClipboard } from '../support/browser/clipboard.ts';
import { expectNoInjection } from '../support/browser/paste-box.ts';

const filled = '.with-values';

test('the message and the example show the values of a link, with the template and a note that they are from the link', async ({
  page,
}) => {
  await page.goto('/clerk/resource_not_found/#UserNotFound?userID=user_from_link');
  const section = page.locator('section.case', { has: page.locator('#UserNotFound') });
  await expect(section.locator(filled)).toContainText('No user was found with id user_from_link');
  await expect(section.locator(filled)).toContainText('link you followed');
  await expect(section.locator('figure.message var')).toHaveText('<userID>');
  await expect(section.locator('.wire pre mark.value').first()).toHaveText('user_from_link');
  await expect(section.locator('details.response').first()).toHaveAttribute('open', '');
  await expect(page.locator(filled)).toHaveCount(1);
  await expect(page.locator('#UserNotFound')).toBeInViewport();
});

test('the copied example is the one on the page', async ({ page }) => {
  await page.goto('/clerk/user_quota_exceeded/#?%25d=25&maxAllowed=Maximum+allowed%3A+%2225%22.');
  await expect(page.locator(filled)).toContainText('limit of 25 users. Maximum allowed: "25".');
  await page.locator('.wire copy-button button').first().click();
  await expect.poll(() => readClipboard(page)).toContain('{');
  const body = JSON.parse(await readClipboard(page)) as { errors: { long_message: string }[] };
  expect(body.errors[0]?.long_message).toBe(
    'You have reached your limit of 25 users. Maximum allowed: "25".',
  );
});

test('a value with quotes is filled into the example, whose text stays JSON when it is selected and copied', async ({
  page,
}) => {
  await page.goto('/clerk/custom_oauth_provider_cannot_delete_active/#?%25q=%22custom_x%22');
  const example = page.locator('.wire pre').first();
  await expect(example.locator('mark.value')).toHaveText(String.raw`\"custom_x\"`);
  const selected = await example.evaluate((node) => {
    const selection = window.getSelection();
    selection?.selectAllChildren(node);
    return selection?.toString() ?? '';
  });
  expect(selected).toBe(await example.textContent());
  const body = JSON.parse(selected) as { errors: { long_message: string }[] };
  expect(body.errors[0]?.long_message).toContain('provider "custom_x" is currently active');
});

test('a repeated placeholder gets its values in order, and an empty value stays empty', async ({
  page,
}) => {
  await page.goto('/clerk/name_invalid_length/#?%25d=3&%25d=');
  await expect(page.locator(`${filled} p:last-child`)).toHaveText(
    'Name must be between 3 and  characters',
  );
});

test('another fragment on the same page changes the values, and one without values removes them', async ({
  page,
}) => {
  await page.goto('/clerk/resource_not_found/#UserNotFound?userID=first');
  await expect(page.locator(filled)).toContainText('first');
  await page.evaluate(() => (location.hash = '#SessionNotFound?sessionID=second'));
  await expect(page.locator(filled)).toHaveCount(1);
  await expect(page.locator(filled)).toContainText('No session was found with id second');
  await page.evaluate(() => (location.hash = '#UserNotFound'));
  await expect(page.locator(filled)).toHaveCount(0);
  await expect(page.locator('.code mark.value')).toHaveCount(0);
});

test('long values are truncated, and unknown names and cases change nothing', async ({ page }) => {
  await page.goto(`/clerk/resource_not_found/#UserNotFound?userID=${'x'.repeat(5000)}&other=1`);
  await expect(page.locator(`${filled} mark.value`)).toHaveText('x'.repeat(200));
  await page.goto('/clerk/user_quota_exceeded/#?nothing=1');
  await page.goto('/clerk/resource_not_found/#NoSuchCase?userID=1');
  await expect(page.locator('h1')).toHaveText('resource_not_found');
  await expect(page.locator(filled)).toHaveCount(0);
});

test('values of a link cannot add styles, scripts, or links', async ({ page }) => {
  const payload = `</p><style>*{display:none}</style><img src="x" onerror="window.hacked=1"><a href="javascript:window.hacked=2">https://evil.example</a>\u202e`;
  await page.goto(`/clerk/resource_not_found/#UserNotFound?userID=${encodeURIComponent(payload)}`);
  await expect(page.locator(`${filled} mark.value`)).toHaveText(payload);
  await expect(page.locator(`${filled} a`)).toHaveCount(0);
  await expect(page.locator('h1')).toBeVisible();
  await expectNoInjection(page);
});

test('the values are not sent to a server', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/clerk/resource_not_found/#UserNotFound?userID=very_secret_value');
  await expect(page.locator(filled)).toContainText('very_secret_value');
  expect(
    requests.filter(
      (url) => new URL(url).search !== '' || new URL(url).pathname.includes('secret'),
    ),
  ).toEqual([]);
});
