import path from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { createCloudFrontFiles } from '../hosting/cloudfront.ts';
import { createNginxFiles } from '../hosting/nginx.ts';
import { forceRedirects } from '../hosting/redirects.ts';
import { readSiteAddress, toBasePath } from '../hosting/site-settings.ts';
import { findSiteProblem, readSite, type ReadSite } from './built-site.ts';
import { createCommand, exits, print, printError, resolvePath, type Context } from './context.ts';
import { readText } from '../loaders/system-errors.ts';
import { writeFiles } from './write.ts';

interface SiteOptions {
  dist: string;
  base?: string;
  out: string;
}

interface NginxCommandOptions extends SiteOptions {
  root?: string;
  folder?: string;
  port: number;
  name: string;
  brotli?: true;
}

/** `errbook hosting`: writes the configuration that a host needs for a built site. */
export function createHostingCommand(context: Context): Command {
  return createCommand('hosting', context)
    .description('Write the configuration that a host needs')
    .addCommand(nginxCommand(context))
    .addCommand(cloudFrontCommand(context))
    .addCommand(netlifyCommand(context));
}

function nginxCommand(context: Context): Command {
  return siteCommand('nginx', 'Write the configuration of nginx', context)
    .option('--root <folder>', 'folder of the site on the server (default: --dist)')
    .option('--folder <folder>', 'folder of this configuration on the server (default: --out)')
    .option('--port <number>', 'port to listen on', port, 8080)
    .option('--name <name>', 'server_name', serverName, '_')
    .option('--brotli', 'serve .br files; requires the brotli_static module')
    .action((options: NginxCommandOptions) => {
      const read = readSiteOrReport(options, context);
      if (!read) return;
      const files = createNginxFiles(read.site, read.rules, read.redirects, {
        root: resolvePath(context, options.root ?? options.dist),
        folder: resolvePath(context, options.folder ?? options.out),
        port: options.port,
        name: options.name,
        brotli: options.brotli ?? false,
      });
      writeAll(options.out, files, context);
      for (const line of read.others)
        print(context, `Skipped for nginx: \`${line}\` in _redirects`);
    });
}

function cloudFrontCommand(context: Context): Command {
  return siteCommand(
    'cloudfront',
    'Write the function, headers, and deploy script for S3 with CloudFront',
    context,
  ).action((options: SiteOptions) => {
    const read = readSiteOrReport(options, context);
    if (!read) return;
    const { files, notes } = createCloudFrontFiles(read.site, read.rules, read.redirects);
    writeAll(options.out, files, context);
    for (const note of notes) print(context, note);
    for (const line of read.others)
      print(context, `Skipped for CloudFront: \`${line}\` in _redirects`);
  });
}

function netlifyCommand(context: Context): Command {
  return createCommand('netlify', context)
    .description('Make redirects in _redirects take precedence over pages, as Netlify requires')
    .option('--dist <folder>', 'the built site', 'dist')
    .action(({ dist }: { dist: string }) => {
      const problem = findSiteProblem(resolvePath(context, dist), dist);
      if (problem !== null) {
        printError(context, problem);
        context.exitCode = exits.failed;
        return;
      }
      const file = path.join(dist, '_redirects');
      const text = readText(resolvePath(context, file));
      writeFiles({ [file]: forceRedirects(text) }, context.cwd);
      print(context, file);
    });
}

function siteCommand(name: string, description: string, context: Context): Command {
  return createCommand(name, context)
    .description(description)
    .option('--dist <folder>', 'the built site', 'dist')
    .option('--base <path>', 'base path that the site was built with (default: BASE_PATH)')
    .option('--out <folder>', 'folder to write to', `.cache/hosting/${name}`);
}

function readSiteOrReport({ dist, base }: SiteOptions, context: Context): ReadSite | undefined {
  const { basePath } = readSiteAddress({ BASE_PATH: context.env['BASE_PATH'] });
  const read = readSite(context.cwd, dist, base ? toBasePath(base, '--base') : basePath);
  if (read.problems.length === 0) return read;
  printError(context, read.problems.join('\n'));
  context.exitCode = exits.failed;
  return undefined;
}

function writeAll(folder: string, files: Record<string, string>, context: Context): void {
  const paths = Object.entries(files).map(([name, text]) => [path.join(folder, name), text]);
  writeFiles(Object.fromEntries(paths) as Record<string, string>, context.cwd);
  for (const [file = ''] of paths) print(context, file);
}

function port(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new InvalidArgumentError('Enter a whole number from 1 to 65535.');
}

function serverName(text: string): string {
  if (/^[\w.*-]+(?: [\w.*-]+)*$/.test(text)) return text;
  throw new InvalidArgumentError('Use only letters, digits, dots, hyphens, and *.');
}
