import { servedUrl } from '../../support/builds.ts';
import { expect, test, type Page } from '../../support/browser/browser-test.ts';
import { matches } from '../../support/browser/paste-box.ts';

test.use({ baseURL: servedUrl('shapes') });

/** The page of a code, and what readers type or paste to find it. */
const errors: readonly { path: string; searches: readonly string[]; pastes: readonly string[] }[] =
  [
    {
      path: '/chat/4006/',
      searches: ['4006', 'You are limited to 3 simultaneous sessions'],
      pastes: ['{"message":"You are limited to 3 simultaneous sessions","code":4006}'],
    },
    {
      path: '/chat/3/',
      searches: ['3', 'error 3'],
      pastes: ['GableError[3]: This room has no door'],
    },
    {
      path: '/chat/206/',
      searches: ['error #206;'],
      pastes: ['it failed with error #206; at room 3'],
    },
    {
      path: '/messenger/AUTH_KEY_INVALID/',
      searches: ['AuthKeyInvalid', 'The feather is not yours'],
      pastes: ['{"error_code":401,"error_message":"AUTH_KEY_INVALID"}'],
    },
    {
      path: '/messenger/timeout-of-nest/',
      searches: ['Timeout', 'The nest did not answer in time'],
      pastes: ['{"_":"rpc_error","error_code":500,"error_message":"Timeout"}'],
    },
    {
      path: '/storage/DR-region-ErrRegionNotFound/',
      searches: ['DR:region:ErrRegionNotFound'],
      pastes: ['[DR:region:ErrRegionNotFound]region 7 not found'],
    },
    {
      path: '/storage/DR-region-ErrRegionBusy.Merge/',
      searches: ['cart 7 is being unloaded into store 4'],
      pastes: ['cart 7 is being unloaded into store 4'],
    },
    {
      path: '/storage/DR-store-ErrStoreFull/',
      searches: [],
      pastes: [
        'The load does not fit.\n\nStore 4 has 512 bytes left.\n\nAdd a store, or remove carts from it.',
      ],
    },
  ];

async function expectFirst(page: Page, query: string, path: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Search' }).fill(query);
  await expect(dialog.getByRole('option').first(), query).toHaveAttribute('href', path);
}

test('codes and messages come first in the search', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+K');
  for (const { path, searches } of errors) {
    for (const query of searches) await expectFirst(page, query, path);
  }
});

test('pasted errors are explained', async ({ page }) => {
  await page.goto('/explain/');
  for (const { path, pastes } of errors) {
    for (const paste of pastes) {
      await page.getByRole('main').getByRole('textbox').first().fill(paste);
      await expect(matches(page).first(), paste).toHaveAttribute('href', new RegExp(`^${path}`));
    }
  }
});
