/**
 * Compares the builds, page sizes, and search of sites with 312 to 50,000 codes with those of other documentation tools:
 * `node bench/scale.ts [--size 10000] [tool ...]`.
 *
 * The tools are errbook, starlight, vitepress, and docusaurus. The default is all tools and all sizes. The others keep
 * their last results.
 */
import { parseArgs } from 'node:util';
import { useBrowser } from '../tests/support/browser/browser.ts';
import { root } from '../tests/support/tools.ts';
import { readViews } from './plain-site.ts';
import { publish } from './report.ts';
import { readFigures, sizes, toolIds, writeFigures, type Outcome } from './scale/figures.ts';
import { measureSite } from './scale/measure.ts';
import { parsePhases } from './scale/phases.ts';
import { formatReport } from './scale/tables.ts';
import { createTools, largest } from './scale/tools.ts';
import type { Tool } from './search/tool.ts';

/** Small sites are built several times, so that one slow build does not affect the median. */
const getRuns = (size: number) => (size > 1000 ? 1 : 3);

const { values, positionals: requestedTools } = parseArgs({
  options: { size: { type: 'string', multiple: true, default: sizes.map(String) } },
  allowPositionals: true,
});
const requestedSizes = sizes.filter((size) => values.size.includes(String(size)));
const unknown = [
  ...requestedTools.filter((name) => !toolIds.some((id) => id === name)),
  ...values.size.filter((name) => !requestedSizes.some((size) => String(size) === name)),
];
if (unknown.length > 0) {
  throw new Error(
    `Unknown: ${unknown.join(', ')}. Tools: ${toolIds.join(', ')}. Sizes: ${sizes.join(', ')}.`,
  );
}

useBrowser();
const included = readViews(root);
for (const size of requestedSizes) {
  for (const id of toolIds) {
    if ((requestedTools.length > 0 && !requestedTools.includes(id)) || size > largest[id]) continue;
    console.log(`\n${id}, ${size} codes`);
    const outcome = await measure(createTools(included, size)[id](), getRuns(size));
    const all = readFigures();
    writeFigures({ ...all, [id]: { ...all[id], [size]: outcome } });
  }
}
publish('scale', formatReport(readFigures()));

async function measure(tool: Tool, runs: number): Promise<Outcome> {
  const builds = [];
  try {
    for (let run = 1; run <= runs; run++) {
      const { output, seconds, cpuSeconds, peakBytes } = await tool.build();
      console.log(`${seconds.toFixed(1)} s, ${(peakBytes / 1e6).toFixed(0)} MB`);
      builds.push({ seconds, cpuSeconds, peakBytes, phases: parsePhases({ seconds, output }) });
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.log(message);
    return { failed: message.split(':\n')[0] ?? message };
  }
  return measureSite(tool, builds);
}
