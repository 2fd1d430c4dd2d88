/** Compares the download size of the first page of a visit with plain Starlight: `node bench/weight.ts`. */
import { chromium } from '@playwright/test';
import { launchOptions, useBrowser } from '../tests/support/browser/browser.ts';
import { serve } from '../tests/support/serve.ts';
import { measureWeight, type PageWeight } from './load.ts';
import { formatSetup, formatTable, publish } from './report.ts';
import { toKilobytes } from './search/lines.ts';
import { errbook, getDistFolder, plain, requireBuilt, type Site } from './sites.ts';
import { findTypicalPages } from './typical-pages.ts';

requireBuilt(plain, errbook);
const { typical, heaviest, mostCases, catalog, category, landing } = findTypicalPages();
const pages = [typical, heaviest, mostCases, catalog, category, landing];
useBrowser();
const browser = await chromium.launch(launchOptions());
const plainWeights = await measureWeights(plain);
const errbookWeights = await measureWeights(errbook);
const version = browser.version();
await browser.close();
publish('weight', formatReport());

async function measureWeights(site: Site): Promise<PageWeight[]> {
  const { url, stop } = await serve(getDistFolder(site));
  const weights: PageWeight[] = [];
  for (const { path } of pages) {
    weights.push(await measureWeight(browser, new URL(path.slice(1), url).href));
  }
  await stop();
  return weights;
}

function formatReport(): string {
  const [typicalPlain, heaviestPlain] = plainWeights;
  const [typicalErrbook, heaviestErrbook] = errbookWeights;
  const rows = pages.map(({ label }, index) => [
    label,
    ...[plainWeights[index], errbookWeights[index]].flatMap((weight) =>
      weight ? [weight.html, weight.loaded, weight.idle].map(toKilobytes) : [],
    ),
  ]);
  const columns = ['HTML', 'until load', 'including idle'];
  return [
    `For a typical code page with one case, a browser downloads **${toKilobytes(typicalErrbook?.loaded)} kB** until load, ` +
      `and for the largest one ${toKilobytes(heaviestErrbook?.loaded)} kB. For the same pages of plain Starlight, it ` +
      `downloads ${toKilobytes(typicalPlain?.loaded)} kB and ${toKilobytes(heaviestPlain?.loaded)} kB, or ` +
      `${toKilobytes(typicalPlain?.idle)} kB and ${toKilobytes(heaviestPlain?.idle)} kB including the search box, which ` +
      `loads when the browser is idle.`,
    formatTable(
      [
        'kB',
        ...['Starlight', 'Errbook'].flatMap((site) => columns.map((name) => `${site}: ${name}`)),
      ],
      rows,
    ),
    formatSetup(`Chromium ${version}`),
  ].join('\n\n');
}
