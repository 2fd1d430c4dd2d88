import path from 'node:path';
import type { Command } from 'commander';
import { toCodePath } from '../catalog/model/addresses.ts';
import { formatIssues } from '../catalog/files/issue.ts';
import type { Catalog, Code } from '../catalog/model/catalog.ts';
import { suggest } from '../catalog/files/names.ts';
import { readCatalogs } from '../loaders/read-sources.ts';
import { exportJson } from '../outputs/export-json.ts';
import { exportTypescript } from '../outputs/export-typescript.ts';
import { createCommand, exits, print, printError, type Context } from './context.ts';
import { runWithProgress } from './progress.ts';
import {
  createSiteAddress,
  createUrlBuilder,
  readSiteAddress,
  type SiteAddress,
} from '../hosting/site-settings.ts';
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

interface Options {
  siteUrl?: string;
  basePath?: string;
  out?: string;
}

/** `errbook export`: writes a catalog for use in the API that sends its errors. */
export function createExportCommand(context: Context): Command {
  const command = createCommand('export', context).description(
    'Write a catalog for use in your API',
  );
  for (const [name, { about, write }] of Object.entries(formats)) {
    command
      .command(name)
      .description(about)
      .argument('[catalog]', 'id of the catalog; required if there are several')
      .option('--out <file>', 'file to write (default: standard output)')
      .option('--site-url <url>', 'URL of the site (default: SITE_URL)')
      .option('--base-path <path>', 'path of the site under its URL (default: BASE_PATH)')
      .action(async (id: string | undefined, options: Options) => {
        await runExport(id, options, write, context);
      });
  }
  return command;
}

/** Exports a catalog, or prints the reason why it cannot. */
async function runExport(
  id: string | undefined,
  options: Options,
  write: Format,
  context: Context,
): Promise<void> {
  const address = readAddress(options, context);
  const { catalogs, issues } = await runWithProgress(context, 'Reading the catalogs …', () =>
    readCatalogs(context.cwd),
  );
  if (issues.length > 0) {
    printError(context, formatIssues(issues));
    context.exitCode = exits.failed;
    return;
  }
  const found = findCatalog(id, catalogs);
  if (typeof found === 'string') {
    printError(context, found);
    context.exitCode = exits.badUse;
    return;
  }
  const urlOf = createUrlBuilder(address);
  const text = write(found, (code) => urlOf(toCodePath(found.id, code.slug)));
  if (options.out === undefined) {
    context.stdout.write(text);
    return;
  }
  const written = writeFiles({ [path.normalize(options.out)]: text }, context.cwd);
  print(context, written.length === 0 ? `No changes in ${options.out}` : `Wrote ${options.out}`);
}

/** Reads the URL of the site from the options, or else from the environment. */
function readAddress({ siteUrl, basePath }: Options, { env }: Context): SiteAddress {
  return createSiteAddress(
    siteUrl ?? readSiteAddress({ SITE_URL: env['SITE_URL'] }).siteUrl,
    basePath ?? readSiteAddress({ BASE_PATH: env['BASE_PATH'] }).basePath,
    { siteUrl: '--site-url', basePath: '--base-path' },
  );
}

/** Returns the catalog to export, or what is wrong with the arguments. */
function findCatalog(id: string | undefined, catalogs: readonly Catalog[]): Catalog | string {
  const ids = catalogs.map((catalog) => catalog.id);
  const all = `The catalogs are: ${ids.join(', ')}.`;
  if (id === undefined && catalogs.length > 1) return `Name the catalog to export. ${all}`;
  const catalog = catalogs.find((item) => id === undefined || item.id === id);
  return catalog ?? `The catalog \`${id ?? ''}\` does not exist. ${suggest(id ?? '', ids, all)}`;
}
