/** Measures a built site. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { toCatalogPath, toCodePath } from '../../src/catalog/model/addresses.ts';
import { launchOptions } from '../../tests/support/browser/browser.ts';
import { serve } from '../../tests/support/serve.ts';
import { gzipped } from '../../tests/support/gzipped.ts';
import { measureWeight } from '../load.ts';
import { describeMachine, findMedian, formatToday } from '../report.ts';
import { measureTimes } from '../search/measure.ts';
import type { Tool } from '../search/tool.ts';
import { getDistBytes, getDistFolder, listPagePaths } from '../sites.ts';
import type { Build, Figures } from './figures.ts';

/** The number of measured code pages, and of codes to type: with a loaded index, and in newly opened search boxes. */
const counts = { pages: 100, codes: 10, first: 3 };

/** Measures the pages and the search of a site. The builds were measured before. */
export async function measureSite(tool: Tool, builds: Build[]): Promise<Figures> {
  const { site, versions } = tool;
  const codes = tool.catalogs.flatMap((catalog) => catalog.codes);
  const step = Math.ceil(codes.length / counts.pages);
  const pages = codes
    .filter((_, index) => index % step === 0)
    .map(({ catalog, slug }) => ({ catalog, pagePath: toCodePath(catalog, slug) }));
  const [first] = pages;
  if (!first) throw new Error(`${site.name} has no codes.`);
  const getHtmlSize = (pagePath: string) =>
    gzipped(readFileSync(path.join(getDistFolder(site), pagePath, 'index.html')));

  const browser = await chromium.launch(launchOptions());
  const { url, stop } = await serve(getDistFolder(site));
  try {
    return {
      versions,
      date: formatToday(),
      machine: `${describeMachine()}, Chromium ${browser.version()}`,
      pages: listPagePaths(site).length,
      builds,
      siteBytes: getDistBytes(site),
      codeHtml: findMedian(pages.map(({ pagePath }) => getHtmlSize(pagePath))),
      codeLoad: (await measureWeight(browser, new URL(first.pagePath.slice(1), url).href)).loaded,
      catalogHtml: getHtmlSize(toCatalogPath(first.catalog)),
      times: await measureTimes(browser, url, tool, counts),
    };
  } finally {
    await browser.close();
    await stop();
  }
}
