/** All figures of a built site. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { catalogPath, codePath } from '../../src/catalog/model/addresses.ts';
import { launchOptions } from '../../tests/support/browser/browser.ts';
import { serve } from '../../tests/support/serve.ts';
import { gzipped } from '../../tests/support/gzipped.ts';
import { weigh } from '../load.ts';
import { machine, median, today } from '../report.ts';
import { measureTimes } from '../search/measure.ts';
import type { Tool } from '../search/tool.ts';
import { addresses, dist, distBytes } from '../sites.ts';
import type { Build, Figures } from './figures.ts';

/** Of how many codes the pages are weighed, how many are typed, and how many of those right after a first opening. */
const counts = { weighed: 100, codes: 10, first: 3 };

export async function measureSite(tool: Tool, builds: Build[]): Promise<Figures> {
  const { site, versions } = tool;
  const codes = tool.catalogs.flatMap((catalog) => catalog.codes);
  const step = Math.ceil(codes.length / counts.weighed);
  const weighed = codes
    .filter((_, index) => index % step === 0)
    .map(({ catalog, slug }) => ({ catalog, address: codePath(catalog, slug) }));
  const [first] = weighed;
  if (!first) throw new Error(`${site.name} shows no code.`);
  const html = (address: string) =>
    gzipped(readFileSync(path.join(dist(site), address, 'index.html')));

  const browser = await chromium.launch(launchOptions());
  const { url, stop } = await serve(dist(site));
  try {
    return {
      versions,
      date: today(),
      machine: `${machine()}, Chromium ${browser.version()}`,
      pages: addresses(site).length,
      builds,
      siteBytes: distBytes(site),
      codeHtml: median(weighed.map(({ address }) => html(address))),
      codeLoad: (await weigh(browser, new URL(first.address.slice(1), url).href)).loaded,
      catalogHtml: html(catalogPath(first.catalog)),
      times: await measureTimes(browser, url, tool, counts),
    };
  } finally {
    await browser.close();
    await stop();
  }
}
