import path from 'node:path';
import { Command } from 'commander';
import { codePath } from '../catalog/model/addresses.ts';
import { formatIssues } from '../catalog/files/issue.ts';
import type { Catalog, Code } from '../catalog/model/catalog.ts';
import { suggest } from '../catalog/text/words.ts';
import { readCatalogs } from '../loaders/read-sources.ts';
import { exportJson } from '../outputs/export-json.ts';
import { exportTypescript } from '../outputs/export-typescript.ts';
import { siteAddress, urlBuilder, type SiteAddress } from './site-address.ts';
import { writeFiles } from './write.ts';

type Format = (catalog: Catalog, urlOf: (code: Code) => string) => string;

const formats: Record<string, { about: string; write: Format }> = {
  typescript: {
    about: 'a TypeScript module with typed functions that link to the pages',
    write: exportTypescript,
  },
  json: {
    about: 'JSON for programs in other languages',
    write: (catalog, urlOf) => `${JSON.stringify(exportJson(catalog, urlOf), null, 2)}\n`,
  },
};

interface Options extends SiteAddress {
  out?: string;
}

/** `errbook export`: a catalog for the program that sends its errors. */
export function exportCommand(): Command {
  const command = new Command('export').description(
    'write a catalog for the program that sends its errors',
  );
  const { siteUrl, basePath } = siteAddress();
  for (const [name, { about, write }] of Object.entries(formats)) {
    command
      .command(name)
      .description(about)
      .argument('[catalog]', 'id of the catalog; needed where there are several')
      .option('--out <file>', 'file to write; standard output where not given')
      .option('--site-url <url>', 'address of the site', siteUrl)
      .option('--base-path <path>', 'path of the site below it', basePath)
      .action((id: string | undefined, options: Options) => {
        const problem = runExport(id, options, write);
        if (problem === null) return;
        console.error(problem);
        process.exitCode = 1;
      });
  }
  return command;
}

/** @returns what is wrong, or `null` */
function runExport(id: string | undefined, options: Options, write: Format): string | null {
  const { catalogs, issues } = readCatalogs(process.cwd());
  if (issues.length > 0) return formatIssues(issues);
  if (!/^https?:\/\//.test(options.siteUrl) || !URL.canParse(options.siteUrl)) {
    return `--site-url: \`${options.siteUrl}\` is no address. Write it with https://, for example https://errors.example.com.`;
  }
  const ids = catalogs.map((catalog) => catalog.id);
  const all = `The catalogs are: ${ids.join(', ')}.`;
  if (id === undefined && catalogs.length > 1) return `Say which catalog to export. ${all}`;
  const catalog = catalogs.find((one) => id === undefined || one.id === id);
  if (!catalog) return `There is no catalog \`${id ?? ''}\`. ${suggest(id ?? '', ids, all)}`;
  const urlOf = urlBuilder(options);
  const text = write(catalog, (code) => urlOf(codePath(catalog.id, code.slug)));
  if (options.out === undefined) {
    process.stdout.write(text);
    return null;
  }
  try {
    const written = writeFiles({ [path.normalize(options.out)]: text });
    console.log(
      written.length === 0 ? `Nothing changed in ${options.out}` : `Wrote ${options.out}`,
    );
    return null;
  } catch (error) {
    return `${options.out}: ${error instanceof Error ? error.message : 'cannot be written'}`;
  }
}
