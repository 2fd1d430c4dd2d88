import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

/** The folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..');

/**
 * Returns the command that runs a program of an installed package with the current Node: its script, as in
 * `node_modules/.bin`, but without a shell.
 *
 * @param name of the program; the name of the package by default
 */
export function toolCommand(packageName: string, name = packageName): [string, string[]] {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin[name];
  if (!script) throw new Error(`The package ${packageName} has no program ${name}`);
  return [process.execPath, [path.join(folder, script)]];
}

/** Finds a port that is not in use. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
