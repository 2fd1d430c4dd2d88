import type { Command } from 'commander';
import { formatIssues } from '../catalog/files/issue.ts';
import { listUnrecorded } from '../catalog/model/ledger.ts';
import { catalogsFolder } from '../loaders/read-sources.ts';
import { createCommand, exits, print, printError, type Context } from './context.ts';
import { findDateProblem, findLineDate, formatToday } from './dates.ts';
import { recordChanges } from './record.ts';
import { runWithProgress } from './progress.ts';
import { readSiteAddress } from '../hosting/site-settings.ts';

interface Options {
  record?: boolean;
  date: string;
}

const help = `
history.yaml lists what was published. If a code in it no longer has a page or a new name, the check and the build fail.
\`import\` adds to it. For catalogs written by hand, run \`check --record\` before you publish.`;

/** `errbook check`: the checks of the build, without a build. */
export function createCheckCommand(context: Context): Command {
  return createCommand('check', context)
    .description('Check all content files, with their links and images, and list every problem')
    .option(
      '--record',
      'add what is published to history.yaml, so that no published URL can get lost',
    )
    .option('--date <YYYY-MM-DD>', 'date of new lines in history.yaml', formatToday())
    .addHelpText('after', help)
    .action(async ({ record = false, date }: Options) => {
      const problem = findDateProblem(date);
      if (problem !== null) {
        printError(context, `--date: ${problem.message} ${problem.hint}`);
        context.exitCode = exits.badUse;
        return;
      }
      const { basePath } = readSiteAddress(context.env);
      const { catalogs, issues } = await runWithProgress(
        context,
        'Checking the content …',
        async () => {
          // It loads the schema of prose pages, which the other commands do not need.
          const { readContent } = await import('../loaders/read-content.ts');
          return readContent(context.cwd, basePath);
        },
      );
      if (issues.length > 0) {
        printError(context, formatIssues(issues));
        context.exitCode = exits.failed;
        return;
      }
      for (const { id, codes } of catalogs) {
        const cases = codes.reduce((sum, code) => sum + code.cases.length, 0);
        print(
          context,
          `${catalogsFolder}/${id}: ${codes.length} pages, ${cases} cases, no problems`,
        );
      }
      const later = catalogs.find(({ history }) => findLineDate(date, history) === null);
      if (record && later) {
        printError(
          context,
          `--date: ${date} is before the last line of ${catalogsFolder}/${later.id}/history.yaml. Choose a later date.`,
        );
        context.exitCode = exits.badUse;
        return;
      }
      const written = record ? recordChanges(catalogs, date, context) : [];
      for (const file of written) print(context, `Wrote ${file}`);
      if (record && written.length === 0) print(context, 'history.yaml is complete.');
      if (record) return;
      for (const catalog of catalogs) {
        const count = listUnrecorded(catalog, date).length;
        if (count > 0) print(context, formatNote(`${catalogsFolder}/${catalog.id}`, count));
      }
    });
}

function formatNote(folder: string, count: number): string {
  const changes = count === 1 ? '1 change is' : `${count} changes are`;
  return `${folder}: ${changes} not in history.yaml. Before you publish, run: npm run errbook -- check --record`;
}
