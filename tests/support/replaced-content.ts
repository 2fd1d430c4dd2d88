/**
 * Runs stages of the tests on a copy of the project in which a catalog with twelve codes replaces the included ones:
 * `npm run test:replaced`, or `npm run test:replaced -- unit`. Only tests named "shipped content" may fail. Any other
 * test that fails would also fail for a team that replaces the content.
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

/** The fields of Vitest's JSON report that are used here. */
interface VitestReport {
  testResults: readonly {
    name: string;
    status: string;
    assertionResults: readonly { fullName: string; status: string }[];
  }[];
}

/** The fields of Playwright's JSON report that are used here. */
interface PlaywrightReport {
  suites: readonly Suite[];
}

interface Suite {
  title: string;
  specs: readonly { title: string; ok: boolean }[];
  suites?: readonly Suite[];
}

/** Stages that only check or build, and write no report. */
const withoutReport = ['format', 'types', 'lint', 'browser', 'site'];
const allStages = ['unit', 'content', 'build', 'browser', 'site', 'files', 'hosting', 'e2e'];
const copy = path.join(root, '.cache/replaced-content');
const excluded = new Set(['node_modules', '.git', '.cache', '.astro', 'dist', 'test-results']);
const shippedContent = /shipped content/i;

const stages = process.argv.length > 2 ? process.argv.slice(2) : allStages;
makeCopy();
const { status } = spawnSync(process.execPath, ['tests/run.ts', ...stages], {
  cwd: copy,
  stdio: 'inherit',
});
const failedNames = stages.flatMap(readFailedNames);
const unexpected = failedNames.filter((name) => !shippedContent.test(name));
console.log(`\nWith replaced content, ${failedNames.length} tests failed.`);
if (unexpected.length > 0) {
  console.log(`These are not named "shipped content":\n${unexpected.join('\n')}`);
} else if (failedNames.length > 0) {
  console.log('All of them are named "shipped content".');
}
process.exitCode = unexpected.length > 0 || (status !== 0 && failedNames.length === 0) ? 1 : 0;

function makeCopy(): void {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of readdirSync(root).filter((entry) => !excluded.has(entry))) {
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
  const catalogs = path.join(copy, 'content/catalogs');
  rmSync(catalogs, { recursive: true });
  cpSync(path.join(root, 'tests/fixtures/twelve-codes/content/catalogs'), catalogs, {
    recursive: true,
  });
}

/** Reads the names of the failed tests of a stage from its report. */
function readFailedNames(stage: string): string[] {
  if (withoutReport.includes(stage)) return [];
  const file = path.join(copy, 'test-results', `${stage}.json`);
  if (!existsSync(file)) return [`${stage}: no report`];
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport | PlaywrightReport;
  return 'suites' in report ? report.suites.flatMap(listFailedSpecs) : listFailedTests(report);
}

function listFailedSpecs({ title, specs, suites = [] }: Suite): string[] {
  const titles = specs.filter(({ ok }) => !ok).map((spec) => spec.title);
  return [...titles, ...suites.flatMap(listFailedSpecs)].map((name) => `${title}: ${name}`);
}

/** A file that cannot be loaded counts as one failed test. */
function listFailedTests({ testResults }: VitestReport): string[] {
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed');
    if (tests.length === 0 && status === 'failed') return [path.relative(copy, name)];
    return tests.map(({ fullName }) => `${path.relative(copy, name)}: ${fullName}`);
  });
}
