import path from 'node:path';
import { sortIssues } from '../../../src/catalog/files/issue.ts';
import { loadCatalogs } from '../../../src/catalog/model/load.ts';
import type { Case, Catalog, Code } from '../../../src/catalog/model/catalog.ts';
import type { CatalogSource } from '../../../src/catalog/files/parse-catalog.ts';
import { readCatalogs } from '../../../src/loaders/read-sources.ts';

/** Project with the frozen catalogs `clerk` and `code0`, and with their sources. */
export const fixtureRoot = path.resolve('tests/fixtures/catalogs');

/** A catalog.yaml with nothing in it but what every catalog must say, and one category; 9 lines. */
export const minimalCatalog = `title: Example API
api: The example API
owner: Example
source: { title: Example docs }
notice: The texts belong to Example.
envelope:
  body: { code: $code }
categories:
  - { id: users, title: Users }
`;

/** Files of one catalog by path; `null` takes one away that would be there otherwise. */
export type Files = Record<string, string | null>;

/** A problem as tests state it: where, what, and what to write instead. */
export interface Problem {
  at: string;
  message: string;
  hint: string;
}

/** A source with these files beside a minimal catalog.yaml and an errors.yaml with the one code `USER_NOT_FOUND`. */
export function source(files: Files, id = 'example'): CatalogSource {
  const all: Files = {
    'catalog.yaml': minimalCatalog,
    'errors.yaml': '- code: USER_NOT_FOUND\n',
    ...files,
  };
  const present = Object.entries(all).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return { id, folder: `content/catalogs/${id}`, files: new Map(present) };
}

/** Every problem of the catalog `example` made of these files; `at` is relative to its folder. */
export function problemsOf(files: Files, id = 'example', takenPaths: string[] = []): Problem[] {
  const one = source(files, id);
  const { issues } = loadCatalogs([one], 'content/catalogs', new Set(takenPaths));
  return sortIssues(issues).map(({ file, line, column, message, hint }) => ({
    at: `${file.replace(`${one.folder}/`, '')}:${line}:${column}`,
    message,
    hint,
  }));
}

/** The catalog `example` made of these files, which must be without problems. */
export function catalogOf(files: Files): Catalog {
  const { catalogs, issues } = loadCatalogs([source(files)], 'content/catalogs', new Set());
  return defined(catalogs[0], `a catalog without problems, got ${JSON.stringify(issues)}`);
}

/** The catalogs `clerk` and `code0` as they are frozen for tests; shared, because reading them takes long. */
export function fixtureCatalogs(): Catalog[] {
  frozen ??= readCatalogs(fixtureRoot);
  if (frozen.issues.length > 0) {
    throw new Error(`The frozen catalogs have problems: ${JSON.stringify(frozen.issues)}`);
  }
  return frozen.catalogs;
}

let frozen: ReturnType<typeof readCatalogs> | undefined;

/** Every case of some catalogs together with where it belongs. */
export function allCases(
  catalogs: readonly Catalog[],
): { catalog: Catalog; code: Code; one: Case }[] {
  return catalogs.flatMap((catalog) =>
    catalog.codes.flatMap((code) => code.cases.map((one) => ({ catalog, code, one }))),
  );
}

/** The case of this name, or the first case of this code. */
export function findCase(catalogs: readonly Catalog[], nameOrCode: string) {
  const found = allCases(catalogs).find(
    ({ code, one }) => one.name === nameOrCode || code.code === nameOrCode,
  );
  return defined(found, `a case ${nameOrCode}`);
}

export function defined<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`Expected ${what}.`);
  return value;
}
