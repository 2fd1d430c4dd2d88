import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/browser/browser-test.ts';
import { createFixtureSite } from '../support/build-fixture.ts';
import { startDev, type DevServer } from '../support/dev-server.ts';

/** Edits of content while `astro dev` serves it. */
const { root } = createFixtureSite('small', 'live');
const catalog = path.join(root, 'content/catalogs/small');
const guide = path.join(catalog, 'codes/card_expired.md');
let server: DevServer;

function edit(name: string, change: (text: string) => string): void {
  const file = path.join(catalog, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

test.beforeAll(async () => {
  server = await startDev(root);
});
test.afterAll(async () => {
  await server.stop();
});

test('an open page updates when its files change, and shows a mistake until it is fixed', async ({
  page,
}) => {
  const main = page.getByRole('main');
  const overlay = page.locator('vite-error-overlay');
  const original = readFileSync(path.join(catalog, 'errors.yaml'), 'utf8');
  await page.goto(`${server.url}small/card_expired/`);
  await expect(main).toContainText('The card expired');

  edit('errors.yaml', (text) => text.replace('The card expired', 'The card was <good>'));
  await expect(main).toContainText('The card was <good>');

  edit('errors.yaml', (text) => text.replace('status: 402', 'status: 99'));
  await expect(overlay).toContainText('content/catalogs/small/errors.yaml:5:11');
  await expect(overlay).toContainText('which is not an HTTP status code');
  await expect(main).toContainText('The card was <good>');
  expect(server.getOutput()).toContain('content/catalogs/small/errors.yaml:5:11');
  await page.reload();
  await expect(overlay, 'after a reload').toContainText('errors.yaml:5:11');

  edit('errors.yaml', () => original);
  await expect(main).toContainText('The card expired');
  await expect(overlay).toHaveCount(0);

  mkdirSync(path.dirname(guide));
  writeFileSync(guide, 'Ask for **another** card.\n');
  await expect(main.locator('strong', { hasText: 'another' })).toBeVisible();
  rmSync(guide);
  await expect(main).not.toContainText('Ask for another card.');

  cpSync(catalog, path.join(root, 'content/catalogs/second'), { recursive: true });
  const sidebar = page.getByRole('navigation', { name: 'Main' });
  await expect(sidebar.getByText('Small API')).toHaveCount(2);
});
