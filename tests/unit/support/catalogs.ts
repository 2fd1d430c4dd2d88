import path from 'node:path';
import { sortIssues } from '../../../src/catalog/files/issue.ts';
import { loadCatalogs } from '../../../src/catalog/model/load.ts';
import type { Case, Catalog, Code } from '../../../src/catalog/model/catalog.ts';
import { parseCatalog, type CatalogSource } from '../../../src/catalog/files/parse-catalog.ts';
import { groupRecords } from '../../../src/catalog/model/group.ts';
import { joinCatalog } from '../../../src/catalog/model/join.ts';
import { createWireExample, type WireExample } from '../../../src/catalog/text/envelope.ts';
import { readCatalogs } from '../../../src/loaders/read-sources.ts';

/** Project with the frozen catalogs `clerk` and `code0`, and their sources. */
export const fixtureRoot = path.resolve('tests/fixtures/catalogs');

/** A catalog.yaml with only the required fields and one category; 9 lines. */
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

/** Files of one catalog by path; `null` removes a default file. */
export type Files = Record<string, string | null>;

/** A problem: where it is, what is wrong, and what to write instead. */
export interface Problem {
  at: string;
  message: string;
  hint: string;
}

/**
 * Creates a catalog source with these files. By default it has a minimal catalog.yaml, and an errors.yaml with one
 * code.
 */
export function createSource(files: Files, id = 'example'): CatalogSource {
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

/** Lists the problems of the catalog `example` with these files. `at` is relative to its folder. */
export function listProblems(files: Files, id = 'example', takenPaths: string[] = []): Problem[] {
  const catalogSource = createSource(files, id);
  const { issues } = loadCatalogs([catalogSource], 'content/catalogs', new Set(takenPaths));
  return sortIssues(issues).map(({ file, line, column, message, hint }) => ({
    at: `${file.replace(`${catalogSource.folder}/`, '')}:${line}:${column}`,
    message,
    hint,
  }));
}

/** Loads the catalog `example` with these files. Each must be valid, but names in them may be unknown or unused. */
export function loadCatalog(files: Files): Catalog {
  const { parsed, issues } = parseCatalog(createSource(files));
  if (issues.length > 0) throw new Error(`Expected valid files, got ${JSON.stringify(issues)}`);
  return joinCatalog(parsed, groupRecords(parsed.records, parsed.guides));
}

/** Reads the frozen catalogs `clerk` and `code0`. They are cached, because reading them is slow. */
export function readFixtureCatalogs(): Catalog[] {
  frozen ??= readCatalogs(fixtureRoot);
  if (frozen.issues.length > 0) {
    throw new Error(`The frozen catalogs have problems: ${JSON.stringify(frozen.issues)}`);
  }
  return frozen.catalogs;
}

let frozen: ReturnType<typeof readCatalogs> | undefined;

/** Lists every case of some catalogs, with its catalog and code. */
export function listCases(
  catalogs: readonly Catalog[],
): { catalog: Catalog; code: Code; errorCase: Case }[] {
  return catalogs.flatMap((catalog) =>
    catalog.codes.flatMap((code) => code.cases.map((errorCase) => ({ catalog, code, errorCase }))),
  );
}

/** Finds the case with a name, or the first case of a code. */
export function findCase(catalogs: readonly Catalog[], nameOrCode: string) {
  const match = listCases(catalogs).find(
    ({ code, errorCase }) => errorCase.name === nameOrCode || code.code === nameOrCode,
  );
  return requireDefined(match, `a case ${nameOrCode}`);
}

/** Creates the example of a case. Throws if it has none. */
export function requireExample(...args: Parameters<typeof createWireExample>): WireExample {
  return requireDefined(createWireExample(...args) ?? undefined, 'an example');
}

/** Returns a value. Throws if it is `undefined`. */
export function requireDefined<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`Expected ${what}.`);
  return value;
}
