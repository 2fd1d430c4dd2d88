import { servedUrl } from '../../support/builds.ts';
import { expect, test } from '../../support/browser/browser-test.ts';
import { matches } from '../../support/browser/paste-box.ts';
import { dialog, field, openSearch, results } from '../../support/browser/search-dialog.ts';

test.use({ baseURL: servedUrl('shapes') });

/** Codes that two catalogs have. */
const equal = [
  ['3', ['chat', 'rpc']],
  ['50013', ['chat', 'zh']],
] as const;

for (const [code, catalogs] of equal) {
  for (const catalog of catalogs) {
    test(`on a page of ${catalog}, its code ${code} comes before the same code of another catalog`, async ({
      page,
    }) => {
      const path = `/${catalog}/${code}/`;
      const other = `/${catalogs.find((id) => id !== catalog) ?? ''}/${code}/`;
      // Also on a page that does not exist, below the URL of the catalog.
      for (const start of [`/${catalog}/`, path, `/${catalog}/nothing-here/`]) {
        await page.goto(start);
        await openSearch(page);
        await field(page).fill(code);
        await expect(results(page).first()).toHaveAttribute('href', path);
        await expect(results(page).nth(1)).toHaveAttribute('href', other);
      }
      await field(page).evaluate((input, text) => {
        const data = new DataTransfer();
        data.setData('text', text);
        input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, cancelable: true }));
      }, `{\n  "code": ${code}\n}`);
      await expect(matches(page).first()).toHaveAttribute('href', new RegExp(`^${path}`));
    });
  }
}

test('on a page of one catalog, a better match of another comes first', async ({ page }) => {
  await page.goto('/rpc/');
  await openSearch(page);
  await field(page).fill('This room has no door');
  await expect(results(page).first()).toHaveAttribute('href', '/chat/3/');
  await expect(dialog(page).getByRole('status')).not.toHaveText('');
});
