/** What a reader downloads for the first page of a visit, beside plain Starlight: `node bench/weight.ts`. */
import { chromium } from '@playwright/test';
import { launchOptions, useBrowser } from '../tests/support/browser/browser.ts';
import { serve } from '../tests/support/serve.ts';
import { weigh, type Weight } from './load.ts';
import { circumstances, publish, table } from './report.ts';
import { dist, errbook, plain, requireBuilt, type Site } from './sites.ts';
import { typicalPages } from './typical-pages.ts';

requireBuilt(plain, errbook);
const { typical, heaviest, mostCases, catalog, category, landing } = typicalPages();
const rows = [typical, heaviest, mostCases, catalog, category, landing];
useBrowser();
const browser = await chromium.launch(launchOptions());
const before = await weighAll(plain);
const after = await weighAll(errbook);
const version = browser.version();
await browser.close();
publish('weight', report());

async function weighAll(site: Site): Promise<Weight[]> {
  const served = await serve(dist(site));
  const weights: Weight[] = [];
  for (const { address } of rows) {
    weights.push(await weigh(browser, new URL(address.slice(1), served.url).href));
  }
  await served.stop();
  return weights;
}

function report(): string {
  const kB = (bytes = NaN) => (bytes / 1000).toFixed(1);
  const cells = rows.map(({ label }, index) => [
    label,
    ...[before[index], after[index]].flatMap((weight) =>
      weight ? [kB(weight.html), kB(weight.loaded), kB(weight.idle)] : [],
    ),
  ]);
  const columns = ['HTML', 'until load', 'and when idle'];
  return [
    `A code page with one case takes **${kB(after[0]?.loaded)} kB** until it has loaded, the heaviest such page ` +
      `${kB(after[1]?.loaded)} kB. The same pages of plain Starlight take ${kB(before[0]?.loaded)} kB and ` +
      `${kB(before[1]?.loaded)} kB, and with the search box that they fetch when idle ${kB(before[0]?.idle)} kB and ` +
      `${kB(before[1]?.idle)} kB.`,
    table(
      [
        'kB',
        ...['Starlight', 'Errbook'].flatMap((site) => columns.map((name) => `${site}: ${name}`)),
      ],
      cells,
    ),
    `${circumstances().replace(/\.$/, '')}, Chromium ${version}.`,
  ].join('\n\n');
}
