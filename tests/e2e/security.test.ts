import { readFileSync } from 'node:fs';
import { expect, test } from '../support/browser/browser-test.ts';
import { basedBuild, siteBuild, siteUrl } from '../support/builds.ts';
import { box, matches, twoErrors } from '../support/browser/explaining.ts';
import { parseHeadersFile } from '../support/headers-file.ts';
import { dialog, field, openSearch } from '../support/browser/search-dialog.ts';
import { serve, type Served } from '../support/serve.ts';
import { attribute, elements, htmlFiles, readPage, siteFiles } from '../support/site.ts';

/** Every browser test watches what pages may not do; here is what none of them would see. */
const dist = siteBuild.folder;
const inlineScript =
  "document.head.append(Object.assign(document.createElement('script'), { text: 'a()' }))";

for (const [name, script] of [
  ['runs a script that was not built', inlineScript],
  ['asks another host', "new Image().src = 'https://example.com/x.png'"],
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
    served = await serve(dist, '/', { hasHeaders: false });
  });
  test.afterAll(() => served?.stop());

  test('the site works under the policy in its pages', async ({ page }) => {
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

  test('a page that runs a script that was not built fails its test', async ({ page }) => {
    test.fail();
    await page.goto(`${served?.url}clerk/cookie_invalid/`);
    await page.evaluate(inlineScript);
  });
});

test('every answer carries the headers, and other origins may read documents alone', async ({
  request,
}) => {
  const headers = async (path: string) => (await request.get(path)).headers();
  for (const path of ['/clerk/resource_not_found/', '/clerk/catalog.json', '/no/such/page/']) {
    expect(await headers(path), path).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'strict-transport-security': expect.stringMatching(/^max-age=\d{8}/),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
  }
  const sharing = 'access-control-allow-origin';
  expect(await headers('/clerk/resource_not_found/')).not.toHaveProperty(sharing);
  expect(await headers('/clerk/resource_not_found.json')).toHaveProperty(sharing, '*');
  expect(await headers('/llms.txt')).toHaveProperty(sharing, '*');
});

test('no file of the site loads anything from another host', () => {
  const isForeign = (value: string) =>
    /^(?:https?:)?\/\//.test(value) && new URL(value, siteUrl).origin !== siteUrl;
  const pages = htmlFiles(dist).flatMap((file) =>
    elements(readPage(dist, file)).flatMap((element) => {
      const leadsOnly =
        element.tagName === 'a' ||
        /^(?:canonical|alternate)$/.test(attribute(element, 'rel') ?? 'none');
      return element.attrs
        .filter(
          ({ name, value }) =>
            (/^(?:href|src|srcset|action|data|poster|ping)$/.test(name) &&
              !leadsOnly &&
              isForeign(value)) ||
            (name === 'style' && value.includes('url(')),
        )
        .map(({ name, value }) => `${file}: ${element.tagName} ${name}="${value}"`);
    }),
  );
  const styles = siteFiles(dist).filter(
    (file) =>
      /\.(?:css|svg)$/.test(file) &&
      !file.startsWith('pagefind/') &&
      /@import|url\(["']?(?:https?:)?\/\/|href=["']https?:/.test(
        readFileSync(`${dist}/${file}`, 'utf8'),
      ),
  );
  expect([...pages, ...styles]).toEqual([]);
});

for (const { name, folder } of [siteBuild, basedBuild]) {
  test(`every page of the ${name} build begins with its policy, and hosts can read its headers`, () => {
    const pages = htmlFiles(folder);
    expect(pages.length).toBeGreaterThan(300);
    const beginning =
      /^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"\/?><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'/;
    const without = pages.filter(
      (file) => !beginning.test(readFileSync(`${folder}/${file}`, 'utf8')),
    );
    expect(without).toEqual([]);
    // Cloudflare Pages takes a hundred rules.
    const rules = parseHeadersFile(readFileSync(`${folder}/_headers`, 'utf8'));
    expect(rules.length).toBeLessThan(100);
  });
}
