import type { Command } from 'commander';
import { formatIssues } from '../catalog/files/issue.ts';
import { readContent } from '../loaders/read-content.ts';
import { catalogsFolder } from '../loaders/read-sources.ts';
import { createCommand, exits, print, printError, type Context } from './context.ts';
import { runWithProgress } from './progress.ts';
import { readSiteAddress } from './site-address.ts';

/** `errbook check`: the checks of the build, without a build. */
export function createCheckCommand(context: Context): Command {
  return createCommand('check', context)
    .description('Check all content files, with their links and images, and list every problem')
    .action(async () => {
      const { basePath } = readSiteAddress(context.env);
      const { catalogs, issues } = await runWithProgress(context, 'Checking the content …', () =>
        readContent(context.cwd, basePath),
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
    });
}
