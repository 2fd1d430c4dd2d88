import { expect, test } from '../support/browser/browser-test.ts';
import { box, expectNoInjection, matches } from '../support/browser/paste-box.ts';
import { payloads } from '../support/hostile.ts';
import { dialog, field, openSearch } from '../support/browser/search-dialog.ts';

/** Injection payloads from the browser: in URLs, searches, and pastes. */
const all = Object.values(payloads);
/** A few payloads, for checks that are slow. */
const some = ['image', 'end of a title', 'address of a script', 'template of others'].map(
  (name) => payloads[name] ?? '',
);

test('typed and pasted texts stay text', async ({ page }) => {
  await page.goto('/explain/');
  const errors = all.map((text) => ({
    code: 'resource_not_found',
    message: text,
    long_message: `No user was found with id ${text}`,
    [text]: text,
  }));
  await box(page).fill(JSON.stringify({ errors, [all.join(' ')]: { __proto__: { hacked: 1 } } }));
  await expect(matches(page).first()).toHaveText('resource_not_found');
  await expectNoInjection(page);
  await openSearch(page);
  for (const text of some) {
    await field(page).fill(text);
    await expect(dialog(page).getByRole('status')).not.toBeEmpty();
    await expectNoInjection(page);
  }
});

test('values in a fragment stay text', async ({ page }) => {
  await page.goto('/clerk/resource_not_found/');
  const hashes = all
    .map(encodeURIComponent)
    .flatMap((value) => [`#${value}?${value}=${value}`, `#UserNotFound?userID=${value}`]);
  const injected = await page.evaluate(async (fragments) => {
    const hashesWithElements: string[] = [];
    for (const hash of fragments) {
      const changed = new Promise((resolve) => addEventListener('hashchange', resolve));
      location.hash = hash;
      // Values are filled in before the next frame.
      await changed;
      await new Promise(requestAnimationFrame);
      if (document.querySelector('.hacked, [onerror], [onload], [onclick]'))
        hashesWithElements.push(hash);
    }
    return hashesWithElements;
  }, hashes);
  expect(injected).toEqual([]);
  await expectNoInjection(page);
  await expect(page.locator('.with-values').first()).toContainText('No user was found with id');
});

test('searches and filters in a URL stay text', async ({ page }) => {
  for (const text of some.map(encodeURIComponent)) {
    await page.goto(`/search/?q=${text}&catalog=${text}&status=${text}`);
    await expect(page.getByRole('main').getByRole('status').first()).not.toBeEmpty();
    await expectNoInjection(page);
    await page.goto(
      `/clerk/?q=${text}&category=${text}&status=${text}&sort=${text}&${text}=${text}`,
    );
    await expect(page.locator('code-table').getByRole('status')).not.toBeEmpty();
    await expectNoInjection(page);
  }
});
