import { expect, test } from '../../support/browser/browser-test.ts';
import { servedUrl } from '../../support/builds.ts';

test.use({ baseURL: servedUrl('shapes') });

test('a catalog leads to its guides by family, and to the codes that lack something', async ({
  page,
}) => {
  await page.goto('/tunnels/');
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Guides (3)' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ferrygate guides');
  await expect(main).toContainText('3 of 10 codes of the Ferrygate tunnels have a guide.');
  await expect(main.getByRole('listitem').filter({ hasText: '2 codes' })).toHaveText(
    'Broken connections 2 codesThe agent or the local server ended a connection.',
  );
  await expect(main.getByRole('heading', { level: 2 })).toHaveText([
    'Families',
    'Codes without a guide',
    'Guides without an example',
    'Codes whose cause is not documented',
  ]);
  const open = main.locator('details').last();
  await expect(open.locator('summary')).toHaveText('1 code');
  await open.getByRole('link', { name: 'GRPC_STREAM_CLOSED' }).click();
  await expect(page).toHaveURL(/\/tunnels\/GRPC_STREAM_CLOSED\/$/);
});

test('a catalog without guides has no page of guides', async ({ page }) => {
  await page.goto('/database/');
  await expect(page.getByRole('link', { name: /^Guides/ })).toHaveCount(0);
  expect((await page.request.get('/database/guides/')).status()).toBe(404);
});
