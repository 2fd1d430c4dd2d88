import { expectAccessible } from '../../support/browser/axe.ts';
import { expect, test } from '../../support/browser/browser-test.ts';
import { box } from '../../support/browser/paste-box.ts';
import { servedUrl } from '../../support/builds.ts';

/** Retries and outcomes of `payments` and `telephony` in `tests/fixtures/shapes/`. */
test.use({ baseURL: servedUrl('shapes') });

test('an answer is shown once if all cases agree, or else at its case, with its author', async ({
  page,
}) => {
  await page.goto('/payments/card_refused/');
  const common = page.locator('.code-page > .answers');
  await expect(common).toContainText(/Tillwork says\s*Was anything changed\?\s*No: nothing/);
  await expect(page.getByText('Was anything changed?')).toHaveCount(1);
  const [bank, rules] = [page.locator('.case').nth(0), page.locator('.case').nth(1)];
  await expect(bank.locator('.answers')).toContainText(/Retry\?\s*No: the same request fails/);
  await expect(bank.locator('.answers')).toContainText('Your bank refused the card.');
  // The guide corrects the record.
  await expect(rules.locator('.note')).toContainText(/Note by Errbook[^]*After the cause is fixed/);
  await expect(rules.locator('.note')).toContainText(/Who can fix it\?\s*An administrator/);
  await expect(rules.locator('.answers')).toHaveCount(0);
  await expectAccessible(page, 'answers of several cases');

  await page.goto('/payments/ledger_busy/');
  const only = page.locator('.answers');
  await expect(only).toContainText('Yes, with growing pauses: the same request can succeed soon');
  await expect(only.getByText('GET /v1/payouts/{id}')).toHaveAttribute('translate', 'no');
  await page.goto('/payments/too_many_payouts/');
  await expect(only).toContainText(
    'The header Retry-After and the field error.retry_at of the response say when.',
  );
  await expectAccessible(page, 'answers of one case');
  await page.goto('/payments/account_closed/');
  await expect(page.getByText('Retry?')).toHaveCount(0);
});

test('an index is filtered by whether to retry, and by who can fix it, if the API documents it', async ({
  page,
}) => {
  await page.goto('/payments/');
  const retry = page.getByRole('combobox', { name: 'Retry?' });
  await expect(retry.locator('option')).toHaveText([
    'Any (10)',
    'No (1)',
    'After the cause is fixed (1)',
    'Yes, with growing pauses (1)',
    'Yes, later (1)',
  ]);
  await retry.selectOption({ label: 'Yes, with growing pauses (1)' });
  await expect(page).toHaveURL(/\/payments\/\?retry=backoff$/);
  const rows = page.getByRole('table').locator('tbody tr:visible');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('ledger_busy');
  await page.goto('/payments/?retry=after-fix');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('card_refused');
  await page.goto('/payments/');
  const fixBy = page.getByRole('combobox', { name: 'Who can fix it?' });
  await expect(fixBy.locator('option')).toHaveText([
    'Any (10)',
    'Administrator (1)',
    'End user (1)',
  ]);
  await fixBy.selectOption({ label: 'Administrator (1)' });
  await expect(page).toHaveURL(/\/payments\/\?fixBy=administrator$/);
  await expect(rows).toHaveCount(1);
  await page.goto('/warehouse/');
  await expect(page.getByRole('searchbox', { name: 'Filter codes' })).toBeVisible();
  await expect(retry).toHaveCount(0);
  await expect(page.locator('[data-field-retry]')).toHaveCount(0);
});

test('the answer to a paste says whether to retry, and whether anything was changed', async ({
  page,
}) => {
  await page.goto('/explain/');
  const found = page.locator('.explained .match');
  await box(page).fill(
    '{"error":{"code":"card_refused","message":"A rule of this shop refused the card."}}',
  );
  await expect(found).toContainText(/Retry\?\s*After the cause is fixed/);
  await expect(found).toContainText(/Tillwork says\s*Was anything changed\?\s*No: nothing/);
  await expect(found).not.toContainText('fails again');
  await box(page).fill(
    '{"code":"20429","message":"Too many calls at once; wait 30 seconds. The limit is per account."}',
  );
  await expect(found).toContainText(/Retry\?\s*Yes, later[^]*The header Retry-After says when/);
});
