import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCatalogs } from '../../src/loaders/read-sources.ts';
import { root } from '../support/tools.ts';

/** Everything in `content/catalogs/`, with its problems. */
export const content = readCatalogs(root);

/** Arguments of the documented `errbook import` command of a catalog; `null` if README.md and CONTRIBUTING.md have none. */
export function findImport(catalog: string): string[] | null {
  const texts = ['README.md', 'CONTRIBUTING.md']
    .map((file) => path.join(root, file))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
  const commands = texts.flatMap((text) => [
    ...text.matchAll(/^npm run errbook -- (import .+)$/gm),
  ]);
  const found = commands.map(([, args = '']) => args.split(' ')).find(([, id]) => id === catalog);
  return found ?? null;
}
