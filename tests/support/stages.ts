import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { useBrowser } from './browser/browser.ts';
import { createFixtureSite } from './build-fixture.ts';
import { builds, shapesBuild, siteBuild, siteUrl, type Build } from './builds.ts';
import { runCommand, type Command } from './command.ts';
import {
  countCheck,
  countPlaywright,
  countReport,
  countVitest,
  sum,
  type Counts,
} from './counts.ts';
import { ensureNginx, nginxPackages } from './nginx.ts';
import { root } from './tools.ts';

/** A part of `npm test` that can be run by name. */
export interface Stage {
  name: string;
  about: string;
  /** Stages that must succeed before this one can run. */
  needs?: readonly string[];
  run: () => Promise<Counts>;
}

/** The stages in order. */
export const stages: readonly Stage[] = [
  { name: 'format', about: 'formatting (Prettier)', run: () => runCheck(prettier) },
  // It comes before the linter, which reads the types of the content collections that this stage writes.
  { name: 'types', about: 'types (astro check)', run: () => runCheck(types) },
  { name: 'lint', about: 'lint and import directions (ESLint)', run: runLint },
  { name: 'unit', about: 'unit tests (Vitest)', run: () => runVitest('unit') },
  { name: 'content', about: 'the shipped content (Vitest)', run: () => runVitest('content') },
  { name: 'build', about: 'builds of small fixtures (Vitest)', run: () => runVitest('build') },
  { name: 'browser', about: 'find or install a browser for the tests', run: prepareBrowser },
  { name: 'site', about: 'builds of the fixtures and the shipped content', run: buildSites },
  {
    name: 'files',
    about: 'the files of the built sites (Vitest)',
    needs: ['site'],
    run: () => runVitest('files'),
  },
  {
    name: 'hosting',
    about: 'the built sites on nginx (Vitest)',
    needs: ['build', 'site'],
    run: runHosting,
  },
  {
    name: 'e2e',
    about: 'the built sites in a browser (Playwright)',
    needs: ['browser', 'site'],
    run: runPlaywright,
  },
];

const prettier: Command = { package: 'prettier', args: ['--check', '.', '--log-level', 'warn'] };
const types: Command = {
  package: 'astro',
  args: ['check', '--minimumFailingSeverity', 'warning'],
  // Otherwise Astro asks to install modules that it cannot load, and hides the reason.
  env: { CI: 'true' },
};
const sync: Command = { package: 'astro', args: ['sync'] };
const eslint: Command = { package: 'eslint', args: ['.', '--max-warnings', '0'] };

async function runCheck(command: Command): Promise<Counts> {
  return countCheck(await runCommand(command));
}

async function runLint(): Promise<Counts> {
  if (!existsSync(path.join(root, '.astro/types.d.ts'))) await runCommand(sync);
  return runCheck(eslint);
}

async function runVitest(project: string): Promise<Counts> {
  const report = prepareReport(project);
  const ok = await runCommand({
    package: 'vitest',
    args: [
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  });
  return countReport(report, ok, countVitest);
}

function prepareBrowser(): Promise<Counts> {
  try {
    useBrowser();
    return Promise.resolve(countCheck(true));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return Promise.resolve(countCheck(false));
  }
}

async function buildSites(): Promise<Counts> {
  createFixtureSite('catalogs', path.basename(siteBuild.project));
  createFixtureSite('shapes', path.basename(shapesBuild.project));
  const counts: Counts[] = [];
  for (const build of builds) counts.push(await buildSite(build));
  return sum(counts);
}

async function buildSite({ project, folder, base }: Build): Promise<Counts> {
  // If the build fails, the tests must not use an older one.
  rmSync(path.join(root, folder), { recursive: true, force: true });
  return runCheck({
    package: 'astro',
    // Without `--silent`, Astro prints a line for every page. Errors are printed in any case.
    args: ['build', '--silent', '--outDir', path.join(root, folder)],
    folder: project,
    env: { SITE_URL: siteUrl, BASE_PATH: base },
  });
}

/** Without nginx, the stage fails only in CI, because the site itself does not depend on nginx. */
async function runHosting(): Promise<Counts> {
  const problem = ensureNginx();
  if (problem === null) return runVitest('hosting');
  console.log(
    `NOT TESTED: the site on nginx. An nginx with the Brotli module is missing: ${problem}.`,
  );
  console.log(`Install it (Debian: ${nginxPackages.join(' ')}) and run \`npm test -- hosting\`.`);
  return process.env['CI'] ? countCheck(false) : { passed: 0, failed: 0 };
}

async function runPlaywright(): Promise<Counts> {
  const report = prepareReport('e2e');
  const ok = await runCommand({
    package: '@playwright/test',
    program: 'playwright',
    args: ['test'],
  });
  return countReport(report, ok, countPlaywright);
}

/** Returns the path for the report of a stage, after deleting the report of an earlier run. */
function prepareReport(name: string): string {
  const file = path.join(root, 'test-results', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}
