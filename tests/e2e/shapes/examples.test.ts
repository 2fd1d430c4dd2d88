import { expectAccessible } from '../../support/browser/axe.ts';
import { expect, test } from '../../support/browser/browser-test.ts';
import { readClipboard } from '../../support/browser/clipboard.ts';
import { box } from '../../support/browser/paste-box.ts';
import { servedUrl } from '../../support/builds.ts';

test.use({ baseURL: servedUrl('shapes') });

test('an example shows both texts, with the difference marked without color, and copies them', async ({
  page,
}) => {
  await page.goto('/payments/card_refused/');
  const guide = page.locator('.guide');
  const [before, after] = [guide.getByRole('figure').nth(0), guide.getByRole('figure').nth(1)];
  await expect(before).toHaveText(/Before\s*\{ "amount": 12.0, "currency": "eur" \}/);
  await expect(after).toHaveText(/After\s*\{ "amount": 1200, "currency": "eur" \}/);
  await expect(before.locator('del')).toHaveText('12.0');
  await expect(after.locator('ins')).toHaveText('1200');
  for (const mark of [before.locator('del'), after.locator('ins')]) {
    await expect(mark).toHaveCSS('text-decoration-line', 'underline');
  }
  await after.getByRole('button', { name: 'Copy the example' }).click();
  expect(await readClipboard(page)).toBe('{ "amount": 1200, "currency": "eur" }');
  await expectAccessible(page, 'code page with examples');
});

test('a long word does not leave an empty line behind the indentation of its line', async ({
  page,
}) => {
  await page.goto('/payments/card_refused/');
  const lines = page.locator('.code-block [style]:has(.indent)');
  expect(await lines.count()).toBeGreaterThan(3);
  const followed = await lines.evaluateAll((nodes) =>
    nodes.map((node) => {
      const [block, indent] = [node.closest('figure'), node.querySelector('.indent')];
      if (!block || !indent) return false;
      block.style.width = '7rem';
      const range = document.createRange();
      range.selectNodeContents(node);
      const { top, right } = indent.getBoundingClientRect();
      return [...range.getClientRects()].some(
        (text) => Math.abs(text.top - top) < 4 && text.right > right + 2,
      );
    }),
  );
  expect(followed).not.toContain(false);
});

test('an example of a case is in the section of the case, and in the answer to its error', async ({
  page,
}) => {
  await page.goto('/payments/card_refused/');
  const rules = page.locator('.case').filter({ hasText: 'A rule of this shop refused the card.' });
  await expect(rules.locator('.example ins').first()).toContainText('if (isAllowed(card)) {');
  await expect(page.locator('.guide')).not.toContainText('isAllowed');

  await page.goto('/explain/');
  await box(page).fill(
    '{"error":{"code":"card_refused","message":"A rule of this shop refused the card."}}',
  );
  const found = page.locator('.explained .match').first();
  await expect(found).toContainText('if (isAllowed(card)) {');
  await expect(found).toContainText('Ask the customer for another card.');
  await expect(found.locator('.example').first()).toHaveCSS('display', 'grid');
  await box(page).fill(
    '{"error":{"code":"card_refused","message":"The bank of the customer refused the card."}}',
  );
  await expect(found).toContainText('The bank of the customer');
  await expect(found).toContainText('"amount": 1200');
  await expect(found).not.toContainText('isAllowed');
});
