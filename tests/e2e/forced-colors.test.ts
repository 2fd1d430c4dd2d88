import { expect, test, type Locator } from '../support/browser/browser-test.ts';
import { dialog, field, openSearch } from '../support/browser/search-dialog.ts';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
});

/** Expects that a change of an element can be seen, other than by bold text. */
async function expectSeen(element: Locator, change: (element: HTMLElement | SVGElement) => void) {
  const page = element.page();
  await element.evaluate((node: HTMLElement) => node.style.setProperty('font-weight', '400'));
  await element.scrollIntoViewIfNeeded();
  const clip = (await element.boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };
  const before = await page.screenshot({ clip, animations: 'disabled' });
  await element.evaluate(change);
  const after = await page.screenshot({ clip, animations: 'disabled' });
  expect.soft(before.equals(after), `${element.toString()} looks the same`).toBe(false);
}

const hide = (node: HTMLElement | SVGElement) => node.style.setProperty('visibility', 'hidden');

test('in forced colors, current entries, tabs, and the reached case are marked', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/clerk/resource_not_found/#usernotfound');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await expect(contents.locator('[aria-current]')).toHaveText('UserNotFound');
  await expectSeen(contents.locator('[aria-current]').first(), (link) =>
    link.removeAttribute('aria-current'),
  );
  await expectSeen(page.locator('#UserNotFound'), (heading) =>
    heading.removeAttribute('data-named'),
  );
  await page.goto('/clerk/user_quota_exceeded/');
  await expectSeen(
    page.getByRole('navigation', { name: 'Main' }).locator('[aria-current=page]'),
    (link) => link.removeAttribute('aria-current'),
  );
  const tabs = page.locator('.handling [role=tab]');
  await expectSeen(tabs.first(), (tab) => tab.setAttribute('aria-selected', 'false'));
});

test('in forced colors, the icons of copy buttons are visible', async ({ page }) => {
  await page.goto('/clerk/user_quota_exceeded/');
  for (const name of ['Copy the code', 'Copy the example']) {
    await expectSeen(page.getByRole('button', { name }).first(), (button) => {
      button.style.setProperty('--copy-icon', 'linear-gradient(transparent)');
    });
  }
  await page.goto('/linking/');
  const block = page.locator('.expressive-code').first();
  await block.hover();
  await expectSeen(block.locator('.copy button'), (button) => {
    button.style.setProperty('--ec-frm-copyIcon', 'linear-gradient(transparent)');
  });
});

test('in forced colors, the bars of the landing page are visible', async ({ page }) => {
  await page.goto('/');
  await expectSeen(page.locator('.spread .bar').first(), (bar) => bar.replaceChildren());
  await expectSeen(page.locator('.bars i').first(), (bar) => bar.style.setProperty('--share', '0'));
});

test('in forced colors, matched letters, the selected result, and the chosen filter are marked', async ({
  page,
}) => {
  await page.goto('/clerk/');
  await openSearch(page);
  await field(page).fill('user not found');
  const result = dialog(page).getByRole('option').first();
  const code = result.locator('code').first();
  const mark = code.locator('mark').first();
  await expect(mark).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(dialog(page).getByText('Pages with these words', { exact: true })).toBeVisible();
  await mark.evaluate((node) => node.style.setProperty('font-weight', 'inherit'));
  await expectSeen(code, (node) => {
    for (const marked of node.querySelectorAll('mark')) marked.replaceWith(...marked.childNodes);
  });
  const other = dialog(page).locator('.result mark').first();
  await expectSeen(other, hide);
  await page.keyboard.press('ArrowDown');
  await expectSeen(dialog(page).locator('.result[aria-selected=true]'), (node) =>
    node.setAttribute('aria-selected', 'false'),
  );
  await expectSeen(dialog(page).locator('.choices [aria-pressed=true]').first(), (node) =>
    node.setAttribute('aria-pressed', 'false'),
  );
});
