import { expect, test, type Page } from '../../support/browser/browser-test.ts';
import { servedUrl } from '../../support/builds.ts';

test.use({ baseURL: servedUrl('shapes') });

const list = (page: Page) => page.locator('catalog-list');
const cards = (page: Page) => list(page).getByRole('listitem');
const field = (page: Page) => page.getByRole('searchbox', { name: 'Filter catalogs' });
const status = (page: Page) => list(page).getByRole('status');

/** Opens the landing page with the cards of this many catalogs: those of the site, some of them repeatedly. */
async function openWith(page: Page, count: number): Promise<void> {
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const start = html.indexOf('<li data-names=');
    const end = html.indexOf('</ul>', start);
    const known = html.slice(start, end).split(/(?=<li data-names=)/);
    const all = Array.from({ length: count }, (_, index) => known[index % known.length] ?? '');
    await route.fulfill({ response, body: html.slice(0, start) + all.join('') + html.slice(end) });
  });
  await page.goto('/');
  await expect(cards(page)).toHaveCount(count);
}

for (const { device, width, height, screens } of [
  { device: 'a desktop', width: 1280, height: 900, screens: 4 },
  { device: 'a phone', width: 390, height: 844, screens: 5 },
]) {
  test(`29 catalogs fit ${screens} screens of ${device}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openWith(page, 29);
    const size = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      width: document.documentElement.scrollWidth,
    }));
    expect(size.height).toBeLessThanOrEqual(screens * height);
    expect(size.width).toBe(width);
    // A card is a title, a sentence, and counts, without charts.
    await expect(list(page).locator('figure')).toHaveCount(0);
    for (const heading of await page.getByRole('heading').all()) {
      expect((await heading.textContent())?.trim()).not.toBe('');
    }
  });
}

for (const [typed, by, title] of [
  ['granary', 'its title', 'Granary table format'],
  ['TILLWORK pay', 'several words of its title', 'Tillwork Payments API'],
  ['clients and logs', 'the description of its API', 'Granite database'],
  ['warehouse', 'its id', 'Granary table format'],
  ['青桥', 'its title in Chinese', '青桥云接口'],
] as const) {
  test(`typing “${typed}” leaves the catalog with ${by}`, async ({ page }) => {
    await page.goto('/');
    const all = await cards(page).count();
    await field(page).fill(typed);
    await expect(cards(page)).toHaveCount(1);
    await expect(cards(page).getByRole('heading')).toHaveText(title);
    await expect(status(page)).toHaveText(`1 of ${all} catalogs`);
  });
}

test('if no catalog matches, the list says so, and a button shows all again', async ({ page }) => {
  await page.goto('/');
  const all = await cards(page).count();
  await field(page).fill('user_not_found');
  await expect(cards(page)).toHaveCount(0);
  await expect(status(page)).toHaveText('No catalog matches.');
  await list(page).getByRole('button', { name: 'Search the whole site' }).click();
  const search = page.getByRole('dialog').getByRole('combobox', { name: 'Search' });
  await expect(search).toHaveValue('user_not_found');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await list(page).getByRole('button', { name: 'Clear filters' }).click();
  await expect(cards(page)).toHaveCount(all);
  await expect(field(page)).toBeFocused();
  await expect(status(page)).toHaveText('');
  await expect(list(page).getByRole('button')).toHaveCount(0);
});

test('Escape clears the filter', async ({ page }) => {
  await page.goto('/');
  const all = await cards(page).count();
  await field(page).fill('granary');
  await expect(cards(page)).toHaveCount(1);
  await field(page).press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(cards(page)).toHaveCount(all);
});

test('a click beside the title of a card opens its catalog', async ({ page }) => {
  await page.goto('/');
  const card = cards(page).filter({ hasText: 'Granary table format' });
  const box = await card.boundingBox();
  if (!box) throw new Error('The card is not visible.');
  await card.click({ position: { x: box.width - 10, y: box.height - 10 } });
  await expect(page).toHaveURL('/warehouse/');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all catalogs are listed, without the filter', async ({ page }) => {
    await page.goto('/');
    await expect(field(page)).toBeHidden();
    expect(await cards(page).count()).toBeGreaterThan(15);
    await expect(page.getByRole('link', { name: 'Granary table format' })).toBeVisible();
  });
});
