import { execFile } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { siteBuild } from './builds.ts';
import { root } from './tools.ts';

/**
 * A module written by `errbook export typescript`. Its own types list every code and case; here they are plain strings.
 */
export interface Exported {
  errors: Record<
    string,
    { code: string | number | null; url: string; cases: Record<string, unknown> }
  >;
  docsUrl(error: string, options?: ExportedOptions): string;
  problem(error: string, options?: ExportedOptions): Record<string, unknown>;
  linkHeader(error: string, options?: ExportedOptions): string;
  extensions(error: string, options?: ExportedOptions): { code: string | null; docsUrl: string };
  envelope(
    error: string,
    options?: ExportedOptions,
    fields?: Readonly<Record<string, unknown>>,
    docsKey?: string,
  ): unknown;
}

interface ExportedOptions {
  case?: string;
  values?: Readonly<Record<string, unknown>>;
}

/**
 * Exports a frozen catalog as a TypeScript module with the command, and imports the module.
 *
 * @param site URL of the site, with its base path
 * @param folder for the module, in `.cache/` of the project with the frozen catalogs
 */
export async function exportCatalog(id: string, site: string, folder: string): Promise<Exported> {
  const { origin, pathname } = new URL(site);
  const project = path.join(root, siteBuild.project);
  const out = path.join('.cache', folder, `${id}.ts`);
  const options = ['--site-url', origin, '--base-path', pathname, '--out', out];
  const main = path.join(root, 'src/cli/main.ts');
  await promisify(execFile)(process.execPath, [main, 'export', 'typescript', id, ...options], {
    cwd: project,
  });
  return (await import(pathToFileURL(path.join(project, out)).href)) as Exported;
}
