import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { useBrowser } from './browser/browser.ts';
import { fixtureSite } from './build-fixture.ts';
import { builds, siteBuild, siteUrl, type Build } from './builds.ts';
import { runCommand, type Command } from './command.ts';
import {
  countCheck,
  countPlaywright,
  countReport,
  countVitest,
  sum,
  type Counts,
} from './counts.ts';
import { findNginx, nginxPackages } from './nginx.ts';
import { root } from './tools.ts';

/** A part of `npm test` that can be run by its name. */
export interface Stage {
  name: string;
  about: string;
  /** Stages without whose success this one says nothing. */
  needs?: readonly string[];
  run: () => Promise<Counts>;
}

/** The stages in their order. */
export const stages: readonly Stage[] = [
  { name: 'format', about: 'formatting (Prettier)', run: () => check(prettier) },
  // Before the linter, because this writes the types of the content collections that the linter reads.
  { name: 'types', about: 'types (astro check)', run: () => check(types) },
  { name: 'lint', about: 'lint and import directions (ESLint)', run: lint },
  { name: 'unit', about: 'unit tests (Vitest)', run: () => vitest('unit') },
  { name: 'content', about: 'the shipped content (Vitest)', run: () => vitest('content') },
  { name: 'build', about: 'builds of small fixtures (Vitest)', run: () => vitest('build') },
  { name: 'browser', about: 'a browser for the tests', run: findBrowser },
  { name: 'site', about: 'builds of the frozen and of the shipped content', run: buildSites },
  {
    name: 'files',
    about: 'the files of the built sites (Vitest)',
    needs: ['site'],
    run: () => vitest('files'),
  },
  {
    name: 'hosting',
    about: 'the built sites on nginx (Vitest)',
    needs: ['build', 'site'],
    run: hosting,
  },
  {
    name: 'e2e',
    about: 'the built sites in a browser (Playwright)',
    needs: ['browser', 'site'],
    run: playwright,
  },
];

const prettier: Command = { package: 'prettier', args: ['--check', '.', '--log-level', 'warn'] };
const types: Command = {
  package: 'astro',
  args: ['check', '--minimumFailingSeverity', 'warning'],
  // Otherwise Astro offers to install what it cannot load, and hides why it could not.
  env: { CI: 'true' },
};
const sync: Command = { package: 'astro', args: ['sync'] };
const eslint: Command = { package: 'eslint', args: ['.', '--max-warnings', '0'] };

async function check(command: Command): Promise<Counts> {
  return countCheck(await runCommand(command));
}

async function lint(): Promise<Counts> {
  if (!existsSync(path.join(root, '.astro/types.d.ts'))) await runCommand(sync);
  return check(eslint);
}

async function vitest(project: string): Promise<Counts> {
  const report = freshReport(project);
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

function findBrowser(): Promise<Counts> {
  try {
    useBrowser();
    return Promise.resolve(countCheck(true));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return Promise.resolve(countCheck(false));
  }
}

async function buildSites(): Promise<Counts> {
  fixtureSite('catalogs', path.basename(siteBuild.project));
  const counts: Counts[] = [];
  for (const build of builds) counts.push(await buildSite(build));
  return sum(counts);
}

async function buildSite({ project, folder, base }: Build): Promise<Counts> {
  // A failed build must not leave an older one to be tested.
  rmSync(path.join(root, folder), { recursive: true, force: true });
  return check({
    package: 'astro',
    // Without it a line for every page would bury everything else; errors are printed all the same.
    args: ['build', '--silent', '--outDir', path.join(root, folder)],
    folder: project,
    env: { SITE_URL: siteUrl, BASE_PATH: base },
  });
}

/** No failure where nobody can install nginx, because nothing of the site depends on it; but one wherever CI runs. */
async function hosting(): Promise<Counts> {
  const problem = findNginx();
  if (problem === null) return vitest('hosting');
  console.log(
    `NOT TESTED: the site on nginx. There is none with the module for brotli, and this ${problem}.`,
  );
  console.log(`Install it (Debian: ${nginxPackages.join(' ')}) and run \`npm test -- hosting\`.`);
  return process.env['CI'] ? countCheck(false) : { passed: 0, failed: 0 };
}

async function playwright(): Promise<Counts> {
  const report = freshReport('e2e');
  const ok = await runCommand({
    package: '@playwright/test',
    program: 'playwright',
    args: ['test'],
  });
  return countReport(report, ok, countPlaywright);
}

/** Path of a stage's report, where none of an earlier run is left. */
function freshReport(name: string): string {
  const file = path.join(root, 'test-results', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}
