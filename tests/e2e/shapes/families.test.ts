import { expectAccessible } from '../../support/browser/axe.ts';
import { expect, test } from '../../support/browser/browser-test.ts';
import { servedUrl } from '../../support/builds.ts';

test.use({ baseURL: servedUrl('shapes') });

test('the guide of a code leads to its family, whose page has its text and its codes', async ({
  page,
}) => {
  await page.goto('/tunnels/GRPC_STREAM_CLOSED/');
  await page.getByRole('link', { name: 'Broken connections' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Ferrygate errors: Broken connections');
  const main = page.getByRole('main');
  await expect(main).toContainText('The agent or the local server ended a connection.');
  await expect(main).toContainText('Guide by Errbook for 2 codes of the Ferrygate tunnels.');
  await expect(main).toContainText('If it has no line for the connection');
  await expect(page.getByRole('row')).toHaveText([/Code/, /GRPC_STREAM_CLOSED/, /TLS_HANDSHAKE/]);
  await expectAccessible(page, 'page of a family');
  await page.getByRole('link', { name: 'Limits of an account' }).click();
  await expect(heading).toHaveText('Ferrygate errors: Limits of an account');
  await expect(main.locator('ins')).toHaveText('--replace');
  await expectAccessible(page, 'page of a family with an example');
});

test('a code without a family has no link to one', async ({ page }) => {
  await page.goto('/payments/card_refused/');
  await expect(page.getByText('More about')).toHaveCount(0);
});

test('the search finds the text of a family', async ({ page }) => {
  await page.goto('/search/?q=the%20agent%20is%20the%20cause');
  const result = page.getByRole('option', { name: /Ferrygate errors: Broken connections/ });
  await expect(result).toHaveAttribute('href', '/tunnels/guides/connections/');
});
