/** What APIs send that is no JSON with a text as code: lines of text, numbers, several forms; and arguments. */
import { servedUrl } from '../../support/builds.ts';
import { expectAccessible } from '../../support/browser/axe.ts';
import { expect, test } from '../../support/browser/browser-test.ts';

test.use({ baseURL: servedUrl('shapes') });

test('a response has the code as a number, the docs URL, and values inside longer texts', async ({
  page,
}) => {
  await page.goto('/rpc/-32602/#?expected=4&given=%3Cb%3E');
  const example = page.locator('.wire .code-block').first();
  await expect(example).toContainText('"code": -32602,');
  await expect(example).toContainText('"help": "See https://errors.example.com/rpc/-32602/"');
  await expect(example).toContainText('takes 4 parameters, not <b>"');
  await expect(page.locator('.with-values')).toContainText('takes 4 parameters, not <b>');
  await expect(page.getByText('if (error.code === -32602) retryLater();')).toBeVisible();
});

test('a line of text is shown as text, without a status, and filled in', async ({ page }) => {
  await page.goto('/rpc/-32010/#?method=peer_ping');
  const example = page.locator('.wire .code-block').first();
  await expect(example.locator('pre')).toHaveText(
    'lantern: rpc error -32010 (Peer lost): The peer left during peer_ping\n' +
      'more: https://errors.example.com/rpc/-32010/',
  );
  await expect(page.locator('.wire')).not.toContainText('HTTP');
  await expect(page.getByRole('heading', { name: 'Example', exact: true })).toBeVisible();
  // A link of today, and one from before the arguments had names.
  for (const fragment of ['#?path=my%2Ffile&%25m=Gone', '#?%25s=my%2Ffile&%25m=Gone']) {
    await page.goto(`/database/58G01/${fragment}`);
    await expect(page.locator('.wire .code-block').first()).toContainText(
      'ERROR:  58G01: cannot extend the file "my/file": Gone',
    );
  }
});

test('arguments have names, types, and meanings, also without an example', async ({ page }) => {
  await page.goto('/compiler/Q0004/');
  await expect(page.locator('.code-block')).toHaveCount(0);
  const rows = page.getByRole('table', { name: 'Placeholders of the message' }).getByRole('row');
  await expect(rows).toHaveText([
    /Placeholder\s*Name\s*Type\s*Meaning\s*Sample/,
    /\$name\s*name\s*Not documented\s*Not documented\s*choose/,
    /Not in the message\s*types\s*list\s*The types of the branches\s*None/,
  ]);
  await expectAccessible(page, 'arguments');
  await page.goto('/compiler/Q0104/');
  await expect(page.locator('.wire')).toContainText('"option": "--fast"');
  await page.goto('/compiler/Q0102/');
  await expect(page.locator('.wire')).toHaveCount(0);
});
