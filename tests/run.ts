/**
 * Runs all stages of the tests (`npm test`) or some of them (`npm test -- unit e2e`). A stage runs even if an earlier
 * one failed. The last line of the output has the totals: `N passed, N failed`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { forwardSignals } from './support/command.ts';
import { sum, type Counts } from './support/counts.ts';
import { stages, type Stage } from './support/stages.ts';
import { root } from './support/tools.ts';

forwardSignals();
const results = await runAll(process.argv.slice(2));
const total = sum([...results.values()]);
const summary = `${total.passed} passed, ${total.failed} failed`;
// For callers that print more lines after this output, such as npm.
mkdirSync(path.join(root, 'test-results'), { recursive: true });
writeFileSync(path.join(root, 'test-results/summary.txt'), `${summary}\n`);
console.log(summary);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function runAll(names: readonly string[]): Promise<Map<string, Counts>> {
  const countsByStage = new Map<string, Counts>();
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.log(`Unknown stage: ${unknown.join(', ')}. The stages are:`);
    for (const { name, about } of stages) console.log(`  ${name.padEnd(8)} ${about}`);
    return countsByStage.set('arguments', { passed: 0, failed: 1 });
  }
  const lines: string[] = [];
  for (const stage of stages.filter(({ name }) => names.length === 0 || names.includes(name))) {
    console.log(`\n=== ${stage.name}: ${stage.about}`);
    const start = performance.now();
    const counts = await runStage(stage, countsByStage);
    countsByStage.set(stage.name, counts);
    const duration = ((performance.now() - start) / 1000).toFixed(1);
    lines.push(
      `${stage.name.padEnd(8)} ${counts.passed} passed, ${counts.failed} failed in ${duration} s`,
    );
    console.log(`--- ${lines.at(-1) ?? ''}`);
  }
  console.log(`\n=== all\n${lines.join('\n')}\n`);
  return countsByStage;
}

async function runStage(stage: Stage, countsByStage: ReadonlyMap<string, Counts>): Promise<Counts> {
  const failedNeeds = (stage.needs ?? []).filter(
    (name) => (countsByStage.get(name)?.failed ?? 0) > 0,
  );
  if (failedNeeds.length > 0) {
    console.log(`Not run, because these stages failed: ${failedNeeds.join(', ')}`);
    return { passed: 0, failed: 1 };
  }
  try {
    return await stage.run();
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}
