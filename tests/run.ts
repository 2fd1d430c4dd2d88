/**
 * All tests: `npm test`, or some of their stages: `npm test -- unit e2e`. Every stage runs even where an earlier one
 * failed. The last line says how many tests passed and failed over all stages, and nothing follows it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { endTogether } from './support/command.ts';
import { sum, type Counts } from './support/counts.ts';
import { stages, type Stage } from './support/stages.ts';
import { root } from './support/tools.ts';

endTogether();
const results = await runAll(process.argv.slice(2));
const total = sum([...results.values()]);
const line = `${total.passed} passed, ${total.failed} failed`;
// For callers whose own messages may follow this output.
mkdirSync(path.join(root, 'test-results'), { recursive: true });
writeFileSync(path.join(root, 'test-results/summary.txt'), `${line}\n`);
console.log(line);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function runAll(names: readonly string[]): Promise<Map<string, Counts>> {
  const done = new Map<string, Counts>();
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.log(`No such stage: ${unknown.join(', ')}. The stages are:`);
    for (const { name, about } of stages) console.log(`  ${name.padEnd(8)} ${about}`);
    return done.set('arguments', { passed: 0, failed: 1 });
  }
  const lines: string[] = [];
  for (const stage of stages.filter(({ name }) => names.length === 0 || names.includes(name))) {
    console.log(`\n=== ${stage.name}: ${stage.about}`);
    const start = performance.now();
    const counts = await runStage(stage, done);
    done.set(stage.name, counts);
    const took = ((performance.now() - start) / 1000).toFixed(1);
    lines.push(
      `${stage.name.padEnd(8)} ${counts.passed} passed, ${counts.failed} failed in ${took} s`,
    );
    console.log(`--- ${lines.at(-1) ?? ''}`);
  }
  console.log(`\n=== all\n${lines.join('\n')}\n`);
  return done;
}

async function runStage(stage: Stage, done: ReadonlyMap<string, Counts>): Promise<Counts> {
  const broken = (stage.needs ?? []).filter((name) => (done.get(name)?.failed ?? 0) > 0);
  if (broken.length > 0) {
    console.log(`Not run, because this failed: ${broken.join(', ')}`);
    return { passed: 0, failed: 1 };
  }
  try {
    return await stage.run();
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}
