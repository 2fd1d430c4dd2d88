/**
 * How sites of 312 to 50,000 codes build, weigh and search, beside other documentation tools:
 * `node bench/scale.ts [--size 10000] [tool ...]`.
 *
 * The tools are errbook, starlight, vitepress and docusaurus; all of them unless some are named. What is not measured
 * keeps its last figures.
 */
import { parseArgs } from 'node:util';
import { useBrowser } from '../tests/support/browser/browser.ts';
import { root } from '../tests/support/tools.ts';
import { readViews } from './plain-site.ts';
import { publish } from './report.ts';
import { readFigures, sizes, toolIds, writeFigures, type Outcome } from './scale/figures.ts';
import { measureSite } from './scale/measure.ts';
import { phasesOf } from './scale/phases.ts';
import { report } from './scale/tables.ts';
import { largest, toolsOf } from './scale/tools.ts';
import type { Tool } from './search/tool.ts';

/** Small sites are built so often that one slow build does not count. */
const runs = (size: number) => (size > 1000 ? 1 : 3);

const { values, positionals: named } = parseArgs({
  options: { size: { type: 'string', multiple: true, default: sizes.map(String) } },
  allowPositionals: true,
});
const wanted = sizes.filter((size) => values.size.includes(String(size)));
const unknown = [
  ...named.filter((name) => !toolIds.some((id) => id === name)),
  ...values.size.filter((name) => !wanted.some((size) => String(size) === name)),
];
if (unknown.length > 0) {
  throw new Error(
    `Unknown: ${unknown.join(', ')}. Tools: ${toolIds.join(', ')}. Sizes: ${sizes.join(', ')}.`,
  );
}

useBrowser();
const real = readViews(root);
for (const size of wanted) {
  for (const id of toolIds) {
    if ((named.length > 0 && !named.includes(id)) || size > largest[id]) continue;
    console.log(`\n${id}, ${size} codes`);
    const outcome = await measure(toolsOf(real, size)[id](), runs(size));
    const all = readFigures();
    writeFigures({ ...all, [id]: { ...all[id], [size]: outcome } });
  }
}
publish('scale', report(readFigures()));

async function measure(tool: Tool, count: number): Promise<Outcome> {
  const builds = [];
  try {
    for (let run = 1; run <= count; run++) {
      const { said, seconds, cpuSeconds, peakBytes } = await tool.build();
      console.log(`${seconds.toFixed(1)} s, ${(peakBytes / 1e6).toFixed(0)} MB`);
      builds.push({ seconds, cpuSeconds, peakBytes, phases: phasesOf({ seconds, said }) });
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.log(why);
    return { failed: why.split(':\n')[0] ?? why };
  }
  return measureSite(tool, builds);
}
