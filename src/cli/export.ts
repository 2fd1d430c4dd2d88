import path from 'node:path';
import type { Command } from 'commander';
import { toCodePath } from '../catalog/model/addresses.ts';
import { formatIssues } from '../catalog/files/issue.ts';
import type { Catalog, Code } from '../catalog/model/catalog.ts';
import { suggest } from '../catalog/files/names.ts';
import { readCatalogs } from '../loaders/read-sources.ts';
import { exportJson } from '../outputs/export-json.ts';
import { exportTypescript } from '../outputs/export-typescript.ts';
import { createCommand, print, printError, type Context } from './context.ts';
import { readSiteAddress, createUrlBuilder, type SiteAddress } from './site-address.ts';
import { writeFiles } from './write.ts';

type Format = (catalog: Catalog, urlOf: (code: Code) => string) => string;

const formats: Record<string, { about: string; write: Format }> = {
  typescript: {
    about: 'Write a TypeScript module with typed functions that link to the pages',
    write: exportTypescript,
  },
  json: {
    about: 'Write JSON for programs in other languages',
    write: (catalog, urlOf) => `${JSON.stringify(exportJson(catalog, urlOf), null, 2)}\n`,
  },
};

interface Options extends SiteAddress {
  out?: string;
}

/** `errbook export`: writes a catalog for use in the API that sends its errors. */
export function createExportCommand(context: Context): Command {
  const command = createCommand('export', context).description(
    'Write a catalog for use in your API',
  );
  const { siteUrl, basePath } = readSiteAddress(context.env);
  for (const [name, { about, write }] of Object.entries(formats)) {
    command
      .command(name)
      .description(about)
      .argument('[catalog]', 'id of the catalog; required if there are several')
      .option('--out <file>', 'file to write (default: standard output)')
      .option('--site-url <url>', 'URL of the site', siteUrl)
      .option('--base-path <path>', 'path of the site under its URL', basePath)
      .action((id: string | undefined, options: Options) => {
        const problem = runExport(id, options, write, context);
        if (problem === null) return;
        printError(context, problem);
        context.exitCode = 1;
      });
  }
  return command;
}

/** Exports a catalog. Returns the problem, or `null` if there is none. */
function runExport(
  id: string | undefined,
  options: Options,
  write: Format,
  context: Context,
): string | null {
  const { catalogs, issues } = readCatalogs(context.cwd);
  if (issues.length > 0) return formatIssues(issues);
  if (!/^https?:\/\//.test(options.siteUrl) || !URL.canParse(options.siteUrl)) {
    return `--site-url: \`${options.siteUrl}\` is not a URL. Write it with https://, for example https://errors.example.com.`;
  }
  const ids = catalogs.map((catalog) => catalog.id);
  const all = `The catalogs are: ${ids.join(', ')}.`;
  if (id === undefined && catalogs.length > 1) return `Name the catalog to export. ${all}`;
  const catalog = catalogs.find((item) => id === undefined || item.id === id);
  if (!catalog) return `The catalog \`${id ?? ''}\` does not exist. ${suggest(id ?? '', ids, all)}`;
  const urlOf = createUrlBuilder(options);
  const text = write(catalog, (code) => urlOf(toCodePath(catalog.id, code.slug)));
  if (options.out === undefined) {
    context.stdout.write(text);
    return null;
  }
  try {
    const written = writeFiles({ [path.normalize(options.out)]: text }, context.cwd);
    print(context, written.length === 0 ? `No changes in ${options.out}` : `Wrote ${options.out}`);
    return null;
  } catch (error) {
    return `${options.out}: ${error instanceof Error ? error.message : 'cannot be written'}`;
  }
}
