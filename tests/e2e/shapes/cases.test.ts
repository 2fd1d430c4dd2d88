import { servedUrl } from '../../support/builds.ts';
import { expect, test } from '../../support/browser/browser-test.ts';
import { box, matches } from '../../support/browser/paste-box.ts';
import { field, openSearch, results } from '../../support/browser/search-dialog.ts';

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

test('a case with a name that is not ASCII has a readable anchor', async ({ page }) => {
  await page.goto('/zh/50014/');
  const headings = page.locator('.case > h2');
  await expect(headings.nth(0).locator('code')).toHaveText('请求过多');
  await expect(headings.nth(1).locator('code')).toHaveText('Größe überschritten');
  await expect(headings.nth(0)).toHaveId('请求过多');
  for (const fragment of ['请求过多', encodeURIComponent('请求过多'), '----']) {
    await page.goto('about:blank');
    await page.goto(`/zh/50014/#${fragment}`);
    await expect(headings.nth(0)).toBeInViewport();
  }
  await page.goto('about:blank');
  await page.goto(`/zh/50014/#${encodeURIComponent('Größe-Überschritten')}?n=1`);
  await expect(headings.nth(1)).toHaveAttribute('data-named');
  await openSearch(page);
  await field(page).fill('请求过多');
  await expect(results(page).first()).toHaveAttribute(
    'href',
    `/zh/50014/#${encodeURIComponent('请求过多')}`,
  );
});

test('a case without a name has its id as its anchor', async ({ page, request }) => {
  await page.goto('/identity/E0000047/#E0000047-2');
  const heading = page.getByRole('heading', { name: 'too-many-groups' });
  await expect(heading).toHaveId('too-many-groups');
  await expect(heading).toBeInViewport();
  const document = await request.get('/identity/E0000047.json');
  expect(await document.json()).toMatchObject({
    cases: [{ id: 'too-many-sign-ins' }, { id: 'too-many-groups' }],
  });
});

test('the page of a sub-code links to its parent, and back', async ({ page }) => {
  await page.goto('/warehouse/GRAIN_SCHEMA_DIFFERS.TYPE/');
  const main = page.getByRole('main');
  await expect(main.getByText('Sub-code of GRAIN_SCHEMA_DIFFERS')).toBeInViewport();
  await main.getByText('Sub-code of').getByRole('link').click();
  await expect(page).toHaveURL(/\/warehouse\/GRAIN_SCHEMA_DIFFERS\/$/);
  const list = page.locator('#_sub-codes + ul');
  await expect(list.getByRole('listitem')).toHaveText([
    /^GRAIN_SCHEMA_DIFFERS.MISSING_COLUMN\s*Grain schema differs missing column$/,
    /^GRAIN_SCHEMA_DIFFERS.TYPE\s*Grain schema differs type$/,
  ]);
  await page.goto('/warehouse/GRAIN_TABLE_UNKNOWN/');
  await expect(page.getByText('Sub-code')).toHaveCount(0);
});

test('cases without messages are told apart by their names', async ({ page }) => {
  await page.goto('/gateway/plugin_failed/');
  await expect(page.getByText('Their messages are not documented.')).toBeVisible();
  const cases = page.locator('.cases > li');
  await expect(cases).toHaveText([/^BeforeRoute\s*Routes\s*500/, /^AfterRoute\s*Routes\s*502/]);
  await cases.first().getByRole('link').click();
  await expect(page).toHaveURL(/#BeforeRoute$/);
});
