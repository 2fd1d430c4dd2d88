/**
 * Compares the quality and speed of the search with other documentation tools:
 * `node bench/search.ts [--built] [--answers | --times] [site ...]`.
 *
 * The sites are starlight, vitepress, docusaurus, errbook, and scale. The default is all sites. The others keep their
 * last results. `--built` measures the existing build of a site. `--answers` measures only which page comes first,
 * `--times` only the rest.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions, useBrowser } from '../tests/support/browser/browser.ts';
import { serve } from '../tests/support/serve.ts';
import { root } from '../tests/support/tools.ts';
import { readViews } from './plain-site.ts';
import { describeMachine, formatToday, publish } from './report.ts';
import { createDocusaurus } from './search/docusaurus.ts';
import { createErrbook, createScale } from './search/errbook.ts';
import { readFigures, writeFigures, type Figures } from './search/figures.ts';
import { measureAnswers, measureTimes } from './search/measure.ts';
import { createStarlight } from './search/starlight.ts';
import { formatReport } from './search/tables.ts';
import type { BuildCost, Tool } from './search/tool.ts';
import { createVitepress } from './search/vitepress.ts';
import { getDistFolder } from './sites.ts';

const { values: options, positionals: requestedIds } = parseArgs({
  options: {
    built: { type: 'boolean', default: false },
    answers: { type: 'boolean', default: false },
    times: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const catalogs = readViews(root);
const tools = [createStarlight, createVitepress, createDocusaurus, createErrbook, createScale].map(
  (createTool) => createTool(catalogs),
);
const unknown = requestedIds.filter((id) => !tools.some((tool) => tool.id === id));
if (unknown.length > 0) {
  const ids = tools.map(({ id }) => id).join(', ');
  throw new Error(`Unknown: ${unknown.join(', ')}. Sites: ${ids}.`);
}

useBrowser();
for (const tool of tools) {
  if (requestedIds.length > 0 && !requestedIds.includes(tool.id)) continue;
  const previous = readFigures();
  const figures = await measure(tool, previous[tool.id]);
  writeFigures({ ...previous, [tool.id]: figures });
}
publish('search', formatReport(readFigures()));

async function measure(tool: Tool, previous: Figures | undefined): Promise<Figures> {
  const isBuilt = options.built && existsSync(path.join(getDistFolder(tool.site), 'index.html'));
  if (!isBuilt) console.log(`${tool.id}: building the site`);
  const build = isBuilt ? (previous?.build ?? null) : pickBuildCost(await tool.build());
  const browser = await chromium.launch(launchOptions());
  const { url, stop } = await serve(getDistFolder(tool.site));
  try {
    const times =
      previous && options.answers ? previous.times : await measureTimes(browser, url, tool);
    const answers =
      previous && options.times ? previous.answers : await measureAnswers(browser, url, tool);
    return {
      versions: tool.versions,
      date: formatToday(),
      machine: `${describeMachine()}, Chromium ${browser.version()}`,
      build,
      answers,
      times,
    };
  } finally {
    await browser.close();
    await stop();
  }
}

function pickBuildCost({ seconds, peakBytes }: BuildCost): BuildCost {
  return { seconds, peakBytes };
}
