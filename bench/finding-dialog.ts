/**
 * Builds a site with 10,000 codes of many catalogs, and types codes and messages into its search dialog:
 * `node bench/finding-dialog.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { createIndex } from '../src/search/index/encode.ts';
import type { Entry } from '../src/search/index/entries.ts';
import { readCatalogs } from '../src/loaders/read-sources.ts';
import { launchOptions, useBrowser } from '../tests/support/browser/browser.ts';
import { dialog, field, openSearch } from '../tests/support/browser/search-dialog.ts';
import { buildOrThrow, createFixtureSite } from '../tests/support/build-fixture.ts';
import { createManyCatalogs, createManyFiles } from '../tests/support/many-catalogs/catalogs.ts';
import { isRight } from '../tests/support/many-catalogs/measure.ts';
import { createShapedPastes, type ShapedPaste } from '../tests/support/many-catalogs/pastes.ts';
import { serve } from '../tests/support/serve.ts';
import { root } from '../tests/support/tools.ts';
import { formatSetup, formatTable, publish } from './report.ts';

/** How many codes and messages of each catalog are typed. */
const sample = { codes: 20, messages: 20 };
/** What is typed. A whole error in the dialog is explained instead of searched. */
const forms = ['code', 'message'] as const;

const fixture = createFixtureSite('catalogs', 'many');
for (const [file, text] of createManyFiles()) {
  const target = path.join(fixture.root, 'content/catalogs', file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
const start = performance.now();
await buildOrThrow(fixture);
const seconds = ((performance.now() - start) / 1000).toFixed(0);

const shaped = createManyCatalogs();
const { catalogs } = readCatalogs(path.join(root, 'tests/fixtures/catalogs'));
const { entries } = createIndex([...catalogs, ...shaped.map(({ catalog }) => catalog)]);
const byPath = new Map(entries.map((entry) => [entry.path, entry]));
useBrowser();
const browser = await chromium.launch(launchOptions());
const site = await serve(fixture.dist);
const page = await browser.newPage();
await page.goto(site.url);
await openSearch(page);
const rows: string[][] = [];
for (const catalog of shaped) {
  const pastes = createShapedPastes(catalog, sample);
  const shares: string[] = [];
  for (const form of forms) {
    const typed = pastes.filter((paste) => paste.form === form);
    let right = 0;
    for (const paste of typed) {
      const found = await listFound(page, paste);
      if (isRight(catalog, paste, found[0], found)) right++;
      else console.log(`${catalog.shape.id} ${paste.code.code}: ${JSON.stringify(paste.text)}`);
    }
    shares.push(((100 * right) / typed.length).toFixed(0));
  }
  rows.push([catalog.shape.id, ...shares]);
}
await browser.close();
await site.stop();
const total = entries.length.toLocaleString('en');
publish(
  'finding-dialog',
  `Percentages of the typed texts whose first result is the right one, among ${total} codes. The site was built in ${seconds} s.\n\n${formatTable(['Catalog', ...forms], rows)}\n\n${formatSetup()}`,
);

/** Types a text, and returns the codes of the results in their order. */
async function listFound(page: Page, { text }: ShapedPaste): Promise<Entry[]> {
  await field(page).fill('');
  await field(page).fill(text);
  // The status repeats what was searched for only when the results are complete.
  await page.waitForTimeout(400);
  const links = await dialog(page)
    .getByRole('option')
    .or(dialog(page).getByRole('link'))
    .evaluateAll((all) =>
      all.map((link) =>
        (link.closest('a') ?? link.querySelector('a') ?? link).getAttribute('href'),
      ),
    );
  return links.flatMap((href) => byPath.get((href ?? '').replace(/[#?].*$/, '')) ?? []);
}
