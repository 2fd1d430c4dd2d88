import { servedUrl } from '../../support/builds.ts';
import { expect, test } from '../../support/browser/browser-test.ts';
import { box, matches } from '../../support/browser/paste-box.ts';

test.use({ baseURL: servedUrl('shapes') });

test('the operation in a pasted error chooses the case', async ({ page }) => {
  await page.goto('/explain/');
  await box(page).fill('{"data":{"giftCardCreate":{"errors":[{"code":"NOT_FOUND"}]}}}');
  await expect(matches(page).first()).toHaveAttribute('href', '/graph/NOT_FOUND/#GiftCardNotFound');
  await expect(page.getByRole('main')).toContainText(
    'The paste names the operation giftCardCreate',
  );
  await box(page).fill('{"errors":[{"path":["orderCancel"],"extensions":{"code":"NOT_FOUND"}}]}');
  await expect(matches(page).first()).toHaveAttribute('href', '/graph/NOT_FOUND/#OrderNotFound');
});
