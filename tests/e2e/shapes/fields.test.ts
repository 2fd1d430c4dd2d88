import { expectAccessible } from '../../support/browser/axe.ts';
import { expect, test, type Page } from '../../support/browser/browser-test.ts';
import { field, results } from '../../support/browser/search-dialog.ts';
import { servedUrl } from '../../support/builds.ts';

test.use({ baseURL: servedUrl('shapes') });

const table = (page: Page) => page.getByRole('table', { name: /^Error codes/ });
const getCodes = (page: Page) =>
  table(page).locator('tbody tr:visible td:first-child code').allInnerTexts();
const filter = (page: Page, name: string) => page.getByRole('combobox', { name });
const heading = (page: Page, name: string) => table(page).getByRole('columnheader', { name });

test('a table is filtered by a declared field, and the URL keeps the filter', async ({ page }) => {
  await page.goto('/payments/');
  const severity = filter(page, 'Severity');
  // In the declared order, each with its number of codes.
  await expect(severity.locator('option')).toHaveText([
    'Any (10)',
    'Notice (3)',
    'Decline (3)',
    'Fault (4)',
  ]);
  await severity.selectOption({ label: 'Decline (3)' });
  await expect(page).toHaveURL(/\/payments\/\?severity=decline$/);
  await expect
    .poll(() => getCodes(page))
    .toEqual(['balance_too_low', 'card_expired', 'card_refused']);
  await filter(page, 'Retryable').selectOption({ label: 'Yes (1)' });
  await expect.poll(() => getCodes(page)).toEqual(['balance_too_low']);
  await page.goBack();
  await expect.poll(async () => (await getCodes(page)).length).toBe(3);

  await page.goto('/payments/?grpcStatus=UNAVAILABLE');
  await expect.poll(() => getCodes(page)).toEqual(['ledger_busy']);
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await expect(page).toHaveURL(/\/payments\/$/);
  await page.goto('/payments/?severity=nonsense');
  await expect(page).toHaveURL(/\/payments\/$/);
});

test('a table is sorted by declared fields: numbers, enums, and versions', async ({ page }) => {
  await page.goto('/warehouse/');
  await heading(page, 'Exit code').getByRole('button').click();
  await expect(page).toHaveURL(/\?sort=exitCode$/);
  const column = (index: number) =>
    table(page).locator(`tbody tr td:nth-child(${index})`).allInnerTexts();
  const names = await table(page).getByRole('columnheader').allInnerTexts();
  const at = (name: string) => names.findIndex((text) => text.startsWith(name)) + 1;
  const exitCodes = ['0', '0', '3', '3', '3', '4', '139', '1000', ''];
  await expect.poll(() => column(at('Exit code'))).toEqual(exitCodes);
  await heading(page, 'Severity').getByRole('button').click();
  await heading(page, 'Severity').getByRole('button').click();
  await expect
    .poll(async () => [...new Set(await column(at('Severity')))])
    .toEqual(['panic', 'error', 'note', '']);

  await page.goto('/graph/?sort=schemaVersion');
  await expect
    .poll(() => getCodes(page))
    .toEqual(['CANNOT_CANCEL', 'NOT_FOUND', 'REQUIRED', 'EXPIRED_GIFT_CARD']);
});

test('typed words find the values of fields that are searched', async ({ page }) => {
  await page.goto('/warehouse/');
  await page.getByRole('searchbox', { name: 'Filter codes' }).fill('42p01');
  await expect.poll(() => getCodes(page)).toEqual(['GRAIN_TABLE_UNKNOWN']);

  // The result shows the value, because neither the code nor its text has it.
  await page.keyboard.press('Control+K');
  await field(page).fill('42p01');
  const first = results(page).first();
  await expect(first).toHaveAttribute('href', '/warehouse/GRAIN_TABLE_UNKNOWN/');
  await expect(first.locator('mark')).toHaveText(['42P01']);
});

test('tables fit their page at every width', async ({ page }) => {
  for (const width of [1280, 1000, 820, 390]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/payments/', '/warehouse/', '/graph/', '/mesh/']) {
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${path} at ${width}`).toBe(0);
      const cell = await table(page).locator('tbody td').first().boundingBox();
      expect(cell?.width, `the codes of ${path} at ${width}`).toBeGreaterThan(170);
    }
  }
  // On a card, a value has the title of its field.
  await page.goto('/warehouse/');
  const label = await table(page)
    .locator('td[data-label="Exit code"]')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(label).toContain('Exit code');
});

test('the page of a code shows its values, with their meanings', async ({ page }) => {
  await page.goto('/payments/card_refused/');
  const badges = page.locator('.badges').first();
  await expect(badges).toContainText('Severity: Decline');
  await expect(badges).toContainText('Severity: Notice');
  const bank = page.locator('section.case').first();
  await expect(bank).toContainText('The bank or the customer refused the payment.');
  await expect(bank.getByText('FAILED_PRECONDITION')).toHaveAttribute('translate', 'no');
  await expect(bank.getByRole('link', { name: /^https:\/\/tillwork/ })).toHaveAttribute(
    'href',
    'https://tillwork.example.com/manual/cards?chapter=refused&lang=en',
  );
  await expect(page.getByText('Reviewed by')).toHaveCount(0);
  await page.goto('/warehouse/GRAIN_LOG_TORN/');
  await expect(page.locator('.facts').first()).toContainText(/SQLSTATE\s*08006/);
});

test('pages with declared fields have no axe violations', async ({ page }) => {
  for (const path of ['/payments/', '/payments/card_refused/', '/warehouse/GRAIN_LOG_TORN/']) {
    await page.goto(path);
    await expectAccessible(page, path);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('columns and values are in the page', async ({ page }) => {
    await page.goto('/payments/');
    await expect(heading(page, 'gRPC status')).toBeVisible();
    await expect(page.getByRole('row', { name: /ledger_busy/ })).toContainText('UNAVAILABLE');
    await page.goto('/payments/categories/requests/');
    await expect(page.getByRole('columnheader', { name: 'Severity' })).toBeVisible();
  });
});
