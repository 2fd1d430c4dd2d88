import { expect, test, type Page } from '../support/browser/browser-test.ts';
import { pageTypes } from '../support/browser/page-types.ts';
import { box, paste, twoErrors } from '../support/browser/paste-box.ts';
import { dialog, field, openSearch } from '../support/browser/search-dialog.ts';

const phone = { width: 390, height: 844 };

/** How many pixels the page, or the open dialog, is wider than the screen. */
function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxes = [document.documentElement, document.querySelector('dialog[open]')];
    return Math.max(...boxes.map((node) => (node ? node.scrollWidth - node.clientWidth : 0)));
  });
}

test('with text at 200% on a phone, nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize(phone);
  const enlarge = () => page.evaluate(() => (document.documentElement.style.fontSize = '32px'));
  for (const [name, path] of Object.entries(pageTypes)) {
    await page.goto(path);
    await enlarge();
    expect.soft(await measureOverflow(page), name).toBe(0);
    const hidden = await page
      .getByRole('banner')
      .locator('a, button')
      .evaluateAll(
        (controls) =>
          controls.filter((control) => {
            const { width, right } = control.getBoundingClientRect();
            return width > 0 && right > innerWidth;
          }).length,
      );
    expect.soft(hidden, `controls outside the screen, ${name}`).toBe(0);
  }
  await page.goto('/explain/');
  await enlarge();
  await box(page).focus();
  await paste(page, twoErrors);
  await expect(page.locator('.match').first()).toBeVisible();
  expect.soft(await measureOverflow(page), 'answer to a paste').toBe(0);
  await openSearch(page);
  await field(page).fill('user not found');
  await expect(dialog(page).getByRole('option').first()).toBeVisible();
  expect.soft(await measureOverflow(page), 'search dialog').toBe(0);
});

test('on a phone, no field has text below 16 px, which would make iOS zoom', async ({ page }) => {
  await page.setViewportSize(phone);
  const seen = new Set<string>();
  for (const [name, path] of Object.entries(pageTypes)) {
    await page.goto(path);
    const fields = await page
      .locator('input:not([type=checkbox], [type=file]), textarea, select')
      .evaluateAll((nodes) =>
        nodes.map((node) => ({
          kind: `${node.localName} ${node.closest('form, label')?.className ?? ''}`,
          size: parseFloat(getComputedStyle(node).fontSize),
        })),
      );
    for (const { kind, size } of fields) {
      seen.add(kind);
      expect.soft(size, `${kind}, ${name}`).toBeGreaterThanOrEqual(16);
    }
  }
  expect(seen.size).toBeGreaterThan(4);
});

test.describe('on paper', () => {
  test('a page in the dark theme has dark text on white', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const path of ['/clerk/user_quota_exceeded/', '/clerk/', '/linking/']) {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
      const { background, lightest } = await page.evaluate(() => {
        const lightness = (color: string) => {
          const [red = 0, green = 0, blue = 0] = color.match(/[\d.]+/g)?.map(Number) ?? [];
          return (red + green + blue) / 3;
        };
        const texts = [...document.querySelectorAll<HTMLElement>('main *')].filter(
          (node) =>
            node.checkVisibility() &&
            [...node.childNodes].some((child) => child instanceof Text && child.data.trim() !== ''),
        );
        const colors = texts.map((node) => lightness(getComputedStyle(node).color));
        return {
          background: lightness(getComputedStyle(document.body).backgroundColor),
          lightest: Math.max(...colors),
        };
      });
      expect.soft(background, path).toBe(255);
      expect.soft(lightest, path).toBeLessThan(150);
      const code = page.locator('.code-block, .expressive-code pre').first();
      if ((await code.count()) > 0)
        await expect.soft(code).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      await page.emulateMedia({ colorScheme: 'dark', media: 'screen' });
    }
  });

  test('a code with 19 cases takes few pages, with the text of every case', async ({ page }) => {
    await page.goto('/clerk/resource_not_found/');
    const pdf = await page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThanOrEqual(11);
    await page.emulateMedia({ media: 'print' });
    for (const message of await page.locator('.case figure.message').all())
      await expect(message).toBeVisible();
    // An example that the reader has opened is printed.
    await page.emulateMedia({ media: 'screen' });
    const section = page.locator('section.case').first();
    await section.locator('summary').first().click();
    await page.emulateMedia({ media: 'print' });
    await expect(section.locator('.wire')).toBeVisible();
    await expect(page.locator('section.case').nth(1).locator('.wire')).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  });
});
