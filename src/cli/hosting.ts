import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { createCloudFrontFiles } from '../hosting/cloudfront.ts';
import { createNginxFiles } from '../hosting/nginx.ts';
import { forceRedirects } from '../hosting/redirects.ts';
import { readSite, type ReadSite } from './built-site.ts';
import { writeFiles } from './write.ts';

interface SiteOptions {
  dist: string;
  base: string;
  out: string;
}

interface NginxCommandOptions extends SiteOptions {
  root?: string;
  folder?: string;
  port: number;
  name: string;
  brotli?: true;
}

/** `errbook hosting`: what hosts need beside a built site. */
export function hostingCommand(): Command {
  return new Command('hosting')
    .description('write what a host needs beside the built site')
    .addCommand(nginxCommand())
    .addCommand(cloudFrontCommand())
    .addCommand(netlifyCommand());
}

function nginxCommand(): Command {
  return siteCommand('nginx', 'write the configuration of nginx')
    .option('--root <folder>', 'where the files of the site are on the server (default: --dist)')
    .option('--folder <folder>', 'where this configuration is on the server (default: --out)')
    .option('--port <number>', 'port to listen on', port, 8080)
    .option('--name <name>', 'server_name', serverName, '_')
    .option('--brotli', 'send .br files; needs the module brotli_static')
    .action((options: NginxCommandOptions) => {
      const read = readOrSay(options);
      if (!read) return;
      const files = createNginxFiles(read.site, read.rules, read.redirects, {
        root: path.resolve(options.root ?? options.dist),
        folder: path.resolve(options.folder ?? options.out),
        port: options.port,
        name: options.name,
        brotli: options.brotli ?? false,
      });
      writeAll(options.out, files);
      for (const line of read.others) console.log(`Not for nginx: \`${line}\` in _redirects`);
    });
}

function cloudFrontCommand(): Command {
  return siteCommand(
    'cloudfront',
    'write the function, the headers and the script for S3 with CloudFront',
  ).action((options: SiteOptions) => {
    const read = readOrSay(options);
    if (!read) return;
    const { files, notes } = createCloudFrontFiles(read.site, read.rules, read.redirects);
    writeAll(options.out, files);
    for (const note of notes) console.log(note);
    for (const line of read.others) console.log(`Not for CloudFront: \`${line}\` in _redirects`);
  });
}

function netlifyCommand(): Command {
  return new Command('netlify')
    .description('make _redirects prefer redirects to pages, as Netlify needs it said')
    .option('--dist <folder>', 'the built site', 'dist')
    .action(({ dist }: { dist: string }) => {
      const file = path.join(dist, '_redirects');
      try {
        writeFiles({ [file]: forceRedirects(readFileSync(file, 'utf8')) });
        console.log(file);
      } catch {
        console.error(`There is no _redirects in ${dist}. Build the site first: npm run build`);
        process.exitCode = 1;
      }
    });
}

function siteCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option('--dist <folder>', 'the built site', 'dist')
    .addOption(
      new Option('--base <path>', 'path of the site, as it was built for')
        .env('BASE_PATH')
        .default('/'),
    )
    .option('--out <folder>', 'where to write to', `.cache/hosting/${name}`);
}

function readOrSay({ dist, base }: SiteOptions): ReadSite | undefined {
  const read = readSite(dist, base || '/');
  if (read.problems.length === 0) return read;
  console.error(read.problems.join('\n'));
  process.exitCode = 1;
  return undefined;
}

function writeAll(folder: string, files: Record<string, string>): void {
  const paths = Object.entries(files).map(([name, text]) => [path.join(folder, name), text]);
  writeFiles(Object.fromEntries(paths) as Record<string, string>);
  for (const [file] of paths) console.log(file);
}

function port(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new InvalidArgumentError('A port is a whole number from 1 to 65535.');
}

function serverName(text: string): string {
  if (/^[\w.*-]+(?: [\w.*-]+)*$/.test(text)) return text;
  throw new InvalidArgumentError('Names hold letters, digits, dots, hyphens and *.');
}
