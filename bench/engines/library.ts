/** Libraries as engines. They are installed apart from the project, which does not depend on them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../tests/support/tools.ts';
import { pack, unpack, type Document } from './documents.ts';
import type { Engine } from './engine.ts';
import { exactFirst, type Query } from './query.ts';

/** A library and how it is used here. `Api` is as much of its exports as that needs. */
export interface Library<Api> {
  name: string;
  /** In the registry. */
  package: string;
  version: string;
  published: string;
  settings: string;
  /** What a browser needs of it: `default`, or names. */
  exports: readonly string[];
  /** What `save` needs besides. */
  exportsToSave?: readonly string[];
  index(api: Api, documents: readonly Document[]): Index;
}

/** Documents that can be searched. */
export interface Index {
  /** Paths, best first. */
  search: (query: Query) => Iterable<string>;
  /** The library's own form of the index. */
  save?: () => string;
}

const folder = path.join(root, '.cache/bench/engines');

export function toEngine<Api>(library: Library<Api>): Engine {
  const { name, version, published, settings } = library;
  const exporting = (names: readonly string[]) =>
    `export { ${names.join(', ')} } from '${library.package}';`;
  return {
    name,
    package: library.package,
    version,
    published,
    settings,
    browser: { source: exporting(library.exports), folder },
    async build(entries) {
      const sent = pack(entries);
      const names = [...library.exports, ...(library.exportsToSave ?? [])];
      const api = await importApi<Api>(library.package, exporting(names));
      const { save } = library.index(api, unpack(sent));
      return {
        sent,
        load() {
          const documents = unpack(sent);
          return Promise.resolve(exactFirst(documents, library.index(api, documents).search));
        },
        ...(save && { save: () => Promise.resolve(save()) }),
      };
    },
  };
}

/** Installs the packages of engines in their versions, where they are not there yet. */
export function install(engines: readonly Engine[]): void {
  const wanted = engines.flatMap(({ package: name, version }) => (name ? [{ name, version }] : []));
  const dependencies = Object.fromEntries(wanted.map(({ name, version }) => [name, version]));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies }, null, 2),
  );
  if (wanted.every(({ name, version }) => installedVersion(name) === version)) return;
  const options = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'];
  const { status } = spawnSync('npm', ['install', ...options], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm could not install the libraries.');
}

function installedVersion(name: string): string | null {
  try {
    const text = readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8');
    return (JSON.parse(text) as { version: string }).version;
  } catch {
    return null;
  }
}

/** Imports through a file in the folder, which finds the packages there. */
async function importApi<Api>(name: string, source: string): Promise<Api> {
  const file = path.join(folder, `${name.replace(/\W+/g, '-')}.js`);
  writeFileSync(file, `${source}\n`);
  return (await import(pathToFileURL(file).href)) as Api;
}
