/**
 * How well and how fast codes are found, beside other documentation tools:
 * `node bench/search.ts [--built] [--answers | --times] [site ...]`.
 *
 * The sites are starlight, vitepress, docusaurus, errbook and scale; all of them unless some are named. What is not
 * measured keeps its last figures. A site that was built before is measured as it is with `--built`; `--answers` and
 * `--times` measure half of it.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions, useBrowser } from '../tests/support/browser/browser.ts';
import { serve } from '../tests/support/serve.ts';
import { root } from '../tests/support/tools.ts';
import { readViews } from './plain-site.ts';
import { machine, publish, today } from './report.ts';
import { docusaurus } from './search/docusaurus.ts';
import { errbook, scale } from './search/errbook.ts';
import { readFigures, writeFigures, type Figures } from './search/figures.ts';
import { measureAnswers, measureTimes } from './search/measure.ts';
import { starlight } from './search/starlight.ts';
import { report } from './search/tables.ts';
import type { Effort, Tool } from './search/tool.ts';
import { vitepress } from './search/vitepress.ts';
import { dist } from './sites.ts';

const { values: only, positionals: named } = parseArgs({
  options: {
    built: { type: 'boolean', default: false },
    answers: { type: 'boolean', default: false },
    times: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const catalogs = readViews(root);
const tools = [starlight, vitepress, docusaurus, errbook, scale].map((tool) => tool(catalogs));
const unknown = named.filter((id) => !tools.some((tool) => tool.id === id));
if (unknown.length > 0) {
  const ids = tools.map(({ id }) => id).join(', ');
  throw new Error(`There is no site ${unknown.join(', ')}; there are ${ids}.`);
}

useBrowser();
for (const tool of tools) {
  if (named.length > 0 && !named.includes(tool.id)) continue;
  const before = readFigures();
  const figures = await measure(tool, before[tool.id]);
  writeFigures({ ...before, [tool.id]: figures });
}
publish('search', report(readFigures()));

async function measure(tool: Tool, before: Figures | undefined): Promise<Figures> {
  const isBuilt = only.built && existsSync(path.join(dist(tool.site), 'index.html'));
  if (!isBuilt) console.log(`${tool.id}: builds the site`);
  const build = isBuilt ? (before?.build ?? null) : effort(await tool.build());
  const browser = await chromium.launch(launchOptions());
  const { url, stop } = await serve(dist(tool.site));
  try {
    const times = before && only.answers ? before.times : await measureTimes(browser, url, tool);
    const answers =
      before && only.times ? before.answers : await measureAnswers(browser, url, tool);
    return {
      versions: tool.versions,
      date: today(),
      machine: `${machine()}, Chromium ${browser.version()}`,
      build,
      answers,
      times,
    };
  } finally {
    await browser.close();
    await stop();
  }
}

function effort({ seconds, peakBytes }: Effort): Effort {
  return { seconds, peakBytes };
}
