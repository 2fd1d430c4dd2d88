import { expectAccessible } from '../../support/browser/axe.ts';
import { expect, test, type Page } from '../../support/browser/browser-test.ts';
import { servedUrl } from '../../support/builds.ts';

test.use({ baseURL: servedUrl('shapes') });

/** A code with 134 cases. */
const url = '/crowd/INVALID/';
const field = (page: Page) => page.getByRole('searchbox', { name: 'Filter cases' });
const summaries = (page: Page) => page.locator('details.folded:visible > summary');
const status = (page: Page) => page.getByRole('status').filter({ hasText: 'case' });

test('readers find one of 134 cases by words of its texts, and the URL keeps the words', async ({
  page,
}) => {
  await page.goto(url);
  await expect(status(page)).toHaveText('134 cases');
  // The message, the description, the status, the operation, and a value of a declared field.
  for (const words of [
    'another hall has taken',
    'checksum',
    '422',
    'coatCheckCreate',
    'input.coat',
  ]) {
    await field(page).fill(words);
    await expect(status(page)).toHaveText(/^[1-9]\d? of 134 cases$/);
  }
  await field(page).fill('poster closed');
  await expect(summaries(page)).toHaveText([/PosterClosed/]);
  await expect(page).toHaveURL(`${url}?q=poster+closed`);
  // The only match is open.
  await expect(page.locator('#PosterClosed')).toBeVisible();

  await page.reload();
  await expect(status(page)).toHaveText('1 of 134 cases');
  await field(page).press('Escape');
  await expect(status(page)).toHaveText('134 cases');
  await expect(page).toHaveURL(url);
  await expect(page.locator('#PosterClosed')).toBeHidden();

  await field(page).fill('zebra');
  await expect(page.getByText('No case matches.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await expect(field(page)).toBeFocused();
  await expect(summaries(page)).toHaveCount(134);
});

for (const fragment of ['#ShowUnknown', '#showunknown?showId=show_from_link']) {
  test(`a link to ${fragment} opens the case in place`, async ({ page }) => {
    await page.goto(url + fragment);
    await expect(page.locator('#ShowUnknown')).toBeInViewport();
    await expect(page.locator('details.folded[open]')).toHaveCount(1);
    if (!fragment.includes('?')) return;
    const section = page.locator('section.case', { has: page.locator('#ShowUnknown') });
    await expect(section.locator('.with-values')).toContainText('show_from_link');
    await expect(section.locator('.wire .code-block')).toContainText(
      'No show has the ID show_from_link',
    );
  });
}

test('a link to a case wins over words that hide it', async ({ page }) => {
  await page.goto(`${url}?q=poster#ShowUnknown`);
  await expect(page.locator('#ShowUnknown')).toBeInViewport();
  await expect(status(page)).toHaveText('134 cases');
});

test('the page with many cases fits a phone, has no axe violations, and opens cases by keyboard', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(url);
  await field(page).fill('coat');
  await summaries(page).first().press('Enter');
  await expect(page.locator('details.folded[open]')).toHaveCount(1);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await expectAccessible(page, url);
});

test('on paper, every case is open', async ({ page }) => {
  await page.goto(url);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#PosterClosed')).toBeVisible();
  await expect(page.getByText('Filter cases')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all cases are listed, and a link opens its case', async ({ page }) => {
    await page.goto(`${url}#PosterClosed`);
    await expect(summaries(page)).toHaveCount(134);
    await expect(page.locator('#PosterClosed')).toBeInViewport();
    await expect(page.getByText('Filter cases')).toBeHidden();
  });
});
