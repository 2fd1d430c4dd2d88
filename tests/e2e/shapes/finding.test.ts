import { servedUrl } from '../../support/builds.ts';
import { expect, test, type Page } from '../../support/browser/browser-test.ts';
import { matches } from '../../support/browser/paste-box.ts';
import { field, results } from '../../support/browser/search-dialog.ts';

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
    {
      path: '/mesh/FRY0105/',
      searches: ['FRY0105', 'The host "shop.example" of the gateway edge is also a host of'],
      pastes: [
        'Error [FRY0105] (VirtualService shop) [FRY0105] The host "a.b" of the gateway x is also a host of the gateway y.',
      ],
    },
    {
      path: '/gateway/upstream_unavailable/',
      searches: ['upstream unavailable', 'The upstream does not respond'],
      pastes: [
        'HTTP/1.1 503 Service Unavailable\n\n{"error":{"type":"upstream_unavailable","detail":"The upstream does not respond."}}',
      ],
    },
    {
      path: '/telephony/20429/',
      searches: ['20429', 'Too many calls at once; wait 12 seconds'],
      pastes: [
        '{"code":20429,"message":"Too many calls at once; wait 12 seconds. The limit is per account.","status":429}',
      ],
    },
    {
      path: '/tunnels/ERR_FERRYGATE_108/',
      searches: ['ERR_FERRYGATE_108', 'Your account may open only 7 tunnels at once'],
      pastes: ['ERROR:  ERR_FERRYGATE_108'],
    },
    {
      path: '/identity/E0000007/',
      searches: ['e0000007', 'Not found: resource not found (me)'],
      pastes: [
        '{"errorCode":"E0000007","errorSummary":"Not found: resource not found (me).","errorCauses":[]}',
      ],
    },
    {
      path: '/ja/HG-1002/',
      searches: ['HG-1002', '9,800 円は利用限度額を超えています'],
      pastes: ['{"code":"HG-1002","message":"9,800 円は利用限度額を超えています。"}'],
    },
    {
      path: '/zh/permission-denied/',
      searches: ['权限不足', '您没有权限执行此操作'],
      pastes: ['{"code":"权限不足","message":"您没有权限执行此操作！请联系管理员。"}'],
    },
    {
      path: '/payments/balance_too_low/',
      searches: ['balance_too_low', 'The account needs 80.20 more for this payout'],
      pastes: ['CardError: The account needs 80.20 more for this payout.'],
    },
    {
      path: '/warehouse/GRAIN_TABLE_UNKNOWN/',
      searches: ['42P01', 'There is no table a.b in this catalog'],
      pastes: ['[GRAIN_TABLE_UNKNOWN] There is no table a.b in this catalog. SQLSTATE: 42P01'],
    },
    {
      path: '/graph/NOT_FOUND/',
      searches: ['not found', 'There is no order with this ID'],
      pastes: ['{"data":{"orderCancel":{"errors":[{"code":"NOT_FOUND"}]}}}'],
    },
    {
      path: '/rpc/-32602/',
      searches: ['-32602', 'The method ledger_getBlock takes 4 parameters, not 5'],
      pastes: ['{"jsonrpc":"2.0","error":{"code":-32602,"message":"?"},"id":1}'],
    },
    {
      path: '/compiler/Q0002/',
      searches: ['Q0002', "The type 'Number' has no member 'size'"],
      pastes: ["main.ql:3:7: error Q0002: The type 'Number' has no member 'size'."],
    },
    {
      path: '/database/58G01/',
      searches: ['58G01', 'cannot extend the file "base/1": No space left on device'],
      pastes: ['ERROR:  58G01: cannot extend the file "base/1": No space left on device'],
    },
  ];

async function expectFirst(page: Page, query: string, path: string): Promise<void> {
  await field(page).fill(query);
  await expect(results(page).first(), query).toHaveAttribute('href', new RegExp(`^${path}(#|$)`));
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
