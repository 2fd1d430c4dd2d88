import { expectAccessible } from '../../support/browser/axe.ts';
import { expect, test } from '../../support/browser/browser-test.ts';
import { box } from '../../support/browser/paste-box.ts';
import { openSearch, results } from '../../support/browser/search-dialog.ts';
import { servedUrl } from '../../support/builds.ts';

/** Titles and texts of `telephony`, `tunnels`, `identity`, `ja`, and `zh` in `tests/fixtures/shapes/`. */
test.use({ baseURL: servedUrl('shapes') });

test('a number has the title that the API documents, everywhere, and is never its own title', async ({
  page,
}) => {
  await page.goto('/telephony/20404/');
  await expect(page).toHaveTitle('20404: The resource was not found | Errbook');
  await expect(page.locator('.human-title')).toHaveText('The resource was not found');
  const sidebar = page.getByRole('navigation', { name: 'Main' });
  await expect(sidebar.getByRole('link', { name: '20003: Sign-in failed' })).toBeVisible();
  await page.goto('/telephony/13203/');
  await expect(page).toHaveTitle('13203 | Errbook');
  await expect(page.locator('.human-title')).toHaveCount(0);
  await page.goto('/tunnels/');
  await expect(page.getByRole('row', { name: 'ERR_FERRYGATE_3' })).toContainText(
    'The agent is too old',
  );
  await expect(page.getByRole('row', { name: 'GRPC_STREAM_CLOSED' })).toContainText(
    'gRPC stream closed',
  );
  await openSearch(page);
  await page.keyboard.type('E0000007');
  await expect(results(page).first()).toContainText('Not found: resource not found (…)');
});

test('texts of the API in Markdown are shown as such, and nothing in them is more than text', async ({
  page,
}) => {
  await page.goto('/telephony/20003/');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'Sign-in failed', level: 3 })).toBeVisible();
  await expect(main.getByRole('link', { name: 'the line that is busy' })).toHaveAttribute(
    'href',
    '../20429/',
  );
  await expect(main.getByRole('cell', { name: 'only in test mode' })).toBeVisible();
  const block = main.locator('.advice .code-block');
  await expect(block).toContainText('curl -u');
  // As far from the paragraph above it as paragraphs are.
  await expect(block).toHaveCSS('margin-top', '16px');
  await expect(page.getByRole('navigation', { name: 'On this page' }).getByRole('link')).toHaveText(
    [
      'Overview',
      'Description',
      'Possible causes',
      'What to do',
      'More from Ringlane',
      'Response',
      'About this page',
    ],
  );
  await expectAccessible(page, 'Markdown');
  await page.goto('/telephony/13201/');
  await expect(main).toContainText(
    '<b>Numbers</b> begin with +, {{braces}} stay, and this leads nowhere.',
  );
  await expect(main.locator('blockquote :is(b, img)')).toHaveCount(0);
  await expect(main.locator('a[href^="javascript"]')).toHaveCount(0);
});

test('a description in code style keeps its first letter, and a sentence its first words', async ({
  page,
}) => {
  const getShown = async (code: string) => {
    await page.goto(`/tunnels/${code}/`);
    // With the letters as they are displayed.
    return page.locator('blockquote').evaluate((quote: HTMLElement) => {
      const [first] = quote.querySelectorAll('p');
      const isCapital =
        first && getComputedStyle(first, '::first-letter').textTransform === 'uppercase';
      const text = quote.innerText;
      return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    });
  };
  expect(await getShown('ERR_FERRYGATE_1000')).toMatch(/^let tunnel = /);
  expect(await getShown('ERR_FERRYGATE_1001')).toMatch(/^\[auth\]: the token/);
  expect(await getShown('INVALID_COMMAND')).toBe('Invalid command name specified.');
  expect(await getShown('AgentGone')).toBe('Is returned when the agent has stopped.');
});

test('the answer to a paste shows the causes and what to do, as the words of the API', async ({
  page,
}) => {
  await page.goto('/explain/');
  await box(page).fill(
    '{"code":"30001","message":"The carrier of +15005550006 does not take more texts.","status":503}',
  );
  const match = page.locator('article.match').first();
  await expect(match).toContainText('CarrierQueueFull');
  await expect(match).toContainText('The carrier limits texts at night.');
  await expect(match).toContainText('Use another carrier.');
  await expect(match.getByText('Ringlane says').first()).toBeVisible();
  await expectAccessible(page, 'answer', { isLightOnly: true });
});

test('texts in another language are marked with it', async ({ page }) => {
  await page.goto('/zh/50010/');
  const chinese = page.getByRole('main').locator('[lang="zh-Hans"]');
  await expect(chinese.filter({ hasText: '降低频率' })).toBeVisible();
  await expect(page.locator('.human-title')).toHaveAttribute('lang', 'zh-Hans');
  await expectAccessible(page, 'Chinese', { isLightOnly: true });
  await openSearch(page);
  await page.keyboard.type('HG-1001');
  const title = results(page).first().locator('.title');
  await expect(title).toHaveText('カードの有効期限が切れています');
  await expect(title).toHaveAttribute('lang', 'ja');
  await page.goto('/ja/CARD_STOLEN/');
  await expect(page.locator('.human-title')).not.toHaveAttribute('lang');
});
