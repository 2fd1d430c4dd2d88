/**
 * Runs the corpus of hostile inputs and faults, of which `npm test` runs only a sample:
 *
 *     node tests/hostile.ts --all            all cases of all families
 *     node tests/hostile.ts secrets sources  all cases of these families
 *
 * Without arguments, it lists the families. The last line has the totals: `N passed, N failed`.
 */
import { families } from './hostile/families.ts';
import type { Family } from './hostile/family.ts';

const names = process.argv.slice(2);
const isAll = names.includes('--all');
const unknown = names.filter((name) => name !== '--all' && !(name in families));

if (unknown.length > 0) {
  console.error(`Unknown family: ${unknown.join(', ')}. Run without arguments to list them.`);
  process.exitCode = 2;
} else if (names.length === 0) {
  for (const [name, load] of Object.entries(families)) {
    const { family } = await load();
    console.log(`${name.padEnd(10)} ${String(family.cases.length).padStart(6)}  ${family.about}`);
  }
} else {
  let passed = 0;
  let failed = 0;
  for (const [name, load] of Object.entries(families)) {
    if (!isAll && !names.includes(name)) continue;
    const counts = await runFamily(name, (await load()).family);
    passed += counts.passed;
    failed += counts.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

async function runFamily(name: string, family: Family) {
  console.log(`\n=== ${name}: ${family.about}`);
  const counts = { passed: 0, failed: 0 };
  await family.setUp?.();
  try {
    for (const { name: caseName, run } of family.cases) {
      try {
        await run();
        counts.passed += 1;
      } catch (error) {
        counts.failed += 1;
        console.log(`✘ ${caseName}\n  ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await family.tearDown?.();
  }
  console.log(`--- ${name}: ${counts.passed} passed, ${counts.failed} failed`);
  return counts;
}
