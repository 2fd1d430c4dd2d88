/** What a reader downloads for the first page of a visit, beside plain Starlight: `node bench/weight.ts`. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions, useBrowser } from '../tests/support/browser.ts';
import { serve } from '../tests/support/serve.ts';
import { catalogPath, categoryPath, codePath } from '../src/catalog/address.ts';
import type { Code } from '../src/catalog/model.ts';
import { gzipped, weigh, type Weight } from './load.ts';
import { readViews } from './plain-site.ts';
import { circumstances, publish, table } from './report.ts';
import { dist, errbook, plain, type Site } from './sites.ts';

interface Row {
  label: string;
  address: string;
}

for (const site of [plain, errbook]) {
  if (!existsSync(path.join(dist(site), 'index.html'))) {
    throw new Error(`${site.name} is not built yet: run \`node bench/build.ts\` first.`);
  }
}
const rows = pages();
useBrowser();
const browser = await chromium.launch(launchOptions());
const before = await weighAll(plain);
const after = await weighAll(errbook);
const version = browser.version();
await browser.close();
publish('weight', report());

/** One page of each type. */
function pages(): Row[] {
  const catalogs = readViews(errbook.folder);
  const codes = catalogs.flatMap((catalog) => catalog.codes);
  const htmlSize = ({ catalog, slug }: Code) =>
    gzipped(readFileSync(path.join(dist(errbook), codePath(catalog, slug), 'index.html')));
  const single = codes
    .filter(({ cases }) => cases.length === 1)
    .map((code) => ({ code, size: htmlSize(code) }))
    .sort((a, b) => a.size - b.size)
    .map(({ code }) => code);
  const [typical, heaviest] = [single[Math.floor(single.length / 2)], single.at(-1)];
  const most = [...codes].sort((a, b) => b.cases.length - a.cases.length)[0];
  const largest = [...catalogs].sort((a, b) => b.codes.length - a.codes.length)[0];
  const category = [...(largest?.categories ?? [])].sort(
    (a, b) => b.codes.length - a.codes.length,
  )[0];
  if (!typical || !heaviest || !most || !largest || !category)
    throw new Error('There are no pages.');
  const code = (words: string, { catalog, slug }: Code): Row => ({
    label: `Code with ${words}: \`${slug}\``,
    address: codePath(catalog, slug),
  });
  return [
    code('one case, typical', typical),
    code('one case, heaviest', heaviest),
    code(`${most.cases.length} cases`, most),
    { label: `Catalog: ${largest.id}`, address: catalogPath(largest.id) },
    {
      label: `Category, largest: ${category.title}`,
      address: categoryPath(largest.id, category.id),
    },
    { label: 'Landing page', address: '/' },
  ];
}

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
