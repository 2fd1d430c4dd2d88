/**
 * Runs stages of the tests on a copy of the project in which another catalog, of twelve codes, has the place of the
 * included ones: `npm run test:replaced`, or `npm run test:replaced -- unit`. Only tests that are named "shipped
 * content" may fail there; any other failed test is one that a team would see that replaces the content.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { root } from './tools.ts';

/** The part of a report of Vitest that is read here. */
interface Report {
  testResults: readonly {
    name: string;
    status: string;
    assertionResults: readonly { fullName: string; status: string }[];
  }[];
}

const copy = path.join(root, '.cache/replaced-content');
const left = new Set(['node_modules', '.git', '.cache', '.astro', 'dist', 'test-results']);
const named = /shipped content/i;

const stages = process.argv.length > 2 ? process.argv.slice(2) : ['unit', 'content'];
makeCopy();
const { status } = spawnSync(process.execPath, ['tests/run.ts', ...stages], {
  cwd: copy,
  stdio: 'inherit',
});
const failed = stages.flatMap(readFailed);
const unexpected = failed.filter((name) => !named.test(name));
console.log(`\nWith replaced content, ${failed.length} tests failed.`);
if (unexpected.length > 0) {
  console.log(`These are not named "shipped content":\n${unexpected.join('\n')}`);
} else if (failed.length > 0) {
  console.log('All of them are named "shipped content".');
}
process.exitCode = unexpected.length > 0 || (status !== 0 && failed.length === 0) ? 1 : 0;

function makeCopy(): void {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of readdirSync(root).filter((entry) => !left.has(entry))) {
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
  const catalogs = path.join(copy, 'content/catalogs');
  rmSync(catalogs, { recursive: true });
  cpSync(path.join(root, 'tests/fixtures/twelve-codes/content/catalogs'), catalogs, {
    recursive: true,
  });
}

/** Names of the failed tests of a stage that Vitest runs; a file that cannot be loaded counts as one. */
function readFailed(stage: string): string[] {
  const file = path.join(copy, 'test-results', `${stage}.json`);
  if (!existsSync(file)) return [`${stage}: no report`];
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  return testResults.flatMap(({ name, status: fileStatus, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed');
    if (tests.length === 0 && fileStatus === 'failed') return [path.relative(copy, name)];
    return tests.map(({ fullName }) => `${path.relative(copy, name)}: ${fullName}`);
  });
}
