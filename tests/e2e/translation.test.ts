import { expect, test, type Locator } from '../support/browser/browser-test.ts';
import { pageTypes } from '../support/browser/page-types.ts';
import { box, matches, paste, twoErrors } from '../support/browser/paste-box.ts';
import { dialog, field, openSearch } from '../support/browser/search-dialog.ts';

/** Returns the texts in an element that a browser would translate. */
function listTranslated(parts: Locator): Promise<(string | null)[]> {
  return parts.evaluateAll((nodes) =>
    nodes
      .filter((node) => node instanceof HTMLElement && node.translate)
      .map(({ textContent }) => textContent),
  );
}

test('browsers do not translate codes, messages, names, and examples, but everything else', async ({
  page,
}) => {
  const apiTexts = [
    'code',
    'pre',
    'var',
    '.code-title h1',
    '.cases .text > *',
    'figure.message blockquote > p',
    '[data-sample]',
    '.wire > :first-child figcaption',
  ].map((selector) => `main ${selector}`);
  for (const [name, path] of Object.entries(pageTypes)) {
    await page.goto(path);
    expect.soft(await listTranslated(page.locator(apiTexts.join())), name).toEqual([]);
    const sidebarCodes = page.locator('nav.sidebar a').filter({ hasText: /^[a-z]+_[a-z_]+$/ });
    expect.soft(await listTranslated(sidebarCodes), name).toEqual([]);
    const heading = page.locator('main h2, main p').first();
    expect.soft(await listTranslated(heading), name).not.toEqual([]);
  }
});

test('browsers do not translate codes, messages, and values that scripts show', async ({
  page,
}) => {
  await page.goto('/clerk/resource_not_found/#UserNotFound?userID=user_1');
  await expect(page.locator('.with-values')).toBeVisible();
  expect(await listTranslated(page.locator('.with-values p:last-child'))).toEqual([]);
  await openSearch(page);
  await field(page).fill('user not found');
  await expect(dialog(page).getByRole('option').first()).toBeVisible();
  const results = dialog(page).locator('.result :is(code, .excerpt:has(> code))');
  expect(await listTranslated(results)).toEqual([]);
  await page.goto('/explain/');
  await box(page).focus();
  await paste(page, twoErrors);
  await expect(matches(page).first()).toBeVisible();
  expect(await listTranslated(page.locator('.explained :is(code, .filled > :last-child)'))).toEqual(
    [],
  );
});
