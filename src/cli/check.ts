import { Command } from 'commander';
import { formatIssues } from '../catalog/files/issue.ts';
import { catalogsFolder, readCatalogs } from '../loaders/read-sources.ts';

/** `errbook check`: what the build checks, without a build. */
export function checkCommand(): Command {
  return new Command('check')
    .description('check all files of all catalogs and say every problem')
    .action(() => {
      const { catalogs, issues } = readCatalogs(process.cwd());
      if (issues.length > 0) {
        console.error(formatIssues(issues));
        process.exitCode = 1;
        return;
      }
      for (const { id, codes } of catalogs) {
        const cases = codes.reduce((sum, code) => sum + code.cases.length, 0);
        console.log(`${catalogsFolder}/${id}: ${codes.length} pages, ${cases} cases, no problem`);
      }
    });
}
