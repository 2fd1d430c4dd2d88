import { expect, test } from '../support/browser/browser-test.ts';
import { siteBuild } from '../support/builds.ts';
import { box, matches, twoErrors } from '../support/browser/paste-box.ts';
import { dialog, field, openSearch } from '../support/browser/search-dialog.ts';
import { serve, type Served } from '../support/serve.ts';

/** Every browser test watches for things that pages may not do. These tests check the watching, and the headers. */
const inlineScript =
  "document.head.append(Object.assign(document.createElement('script'), { text: 'a()' }))";

for (const [name, script] of [
  ['runs a foreign inline script', inlineScript],
  ['sends a request to another host', "new Image().src = 'https://example.com/x.png'"],
  ['opens a dialog', "alert('x')"],
] as const) {
  test(`a page that ${name} fails its test`, async ({ page }) => {
    test.fail();
    await page.goto('/clerk/cookie_invalid/');
    await page.evaluate(script);
  });
}

test.describe('on a host that sends no headers', () => {
  let served: Served | undefined;
  test.beforeAll(async () => {
    served = await serve(siteBuild.folder, '/', { hasHeaders: false });
  });
  test.afterAll(() => served?.stop());

  test('the site works with the policy in its pages', async ({ page }) => {
    const response = await page.goto(`${served?.url}clerk/user_quota_exceeded/#?%25d=25`);
    expect(response?.headers()['content-security-policy']).toBeUndefined();
    await expect(page.locator('.with-values')).toContainText('limit of 25 users');
    await openSearch(page);
    await field(page).fill('invitation revoked');
    await expect(dialog(page).locator('[role=option]').first()).toBeVisible();
    await page.goto(`${served?.url}explain/`);
    await box(page).fill(twoErrors);
    await expect(matches(page)).toHaveCount(2);
  });

  test('a page that runs a foreign inline script fails its test', async ({ page }) => {
    test.fail();
    await page.goto(`${served?.url}clerk/cookie_invalid/`);
    await page.evaluate(inlineScript);
  });
});

test('every response has the headers, and other origins may read only documents', async ({
  request,
}) => {
  const getHeaders = async (path: string) => (await request.get(path)).headers();
  for (const path of ['/clerk/resource_not_found/', '/clerk/catalog.json', '/no/such/page/']) {
    expect(await getHeaders(path), path).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'strict-transport-security': expect.stringMatching(/^max-age=\d{8}/),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
  }
  const corsHeader = 'access-control-allow-origin';
  expect(await getHeaders('/clerk/resource_not_found/')).not.toHaveProperty(corsHeader);
  expect(await getHeaders('/clerk/resource_not_found.json')).toHaveProperty(corsHeader, '*');
  expect(await getHeaders('/llms.txt')).toHaveProperty(corsHeader, '*');
});
