import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCatalogs } from '../../src/loaders/read-sources.ts';
import { root } from '../support/tools.ts';

/** The catalogs in `content/catalogs/`, and their problems. */
export const content = readCatalogs(root);

/** Finds the documented `errbook import` command of a catalog. Returns its arguments, or `null` if there is none. */
export function findImport(catalog: string): string[] | null {
  const texts = ['README.md', 'CONTRIBUTING.md']
    .map((file) => path.join(root, file))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
  const commands = texts.flatMap((text) => [
    ...text.matchAll(/^npm run errbook -- (import .+)$/gm),
  ]);
  return commands.map(([, args = '']) => args.split(' ')).find(([, id]) => id === catalog) ?? null;
}
