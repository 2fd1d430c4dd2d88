import { checkCatalog } from './check.ts';
import type { Issue } from './issue.ts';
import { groupRecords } from './group.ts';
import { joinCatalog } from './join.ts';
import type { Catalog } from './model.ts';
import { parseCatalog, type CatalogSource } from './source.ts';

/** Catalogs, or everything that keeps them from being built. */
export interface LoadResult {
  /** Empty where there is any issue: bad content never half-builds. */
  catalogs: Catalog[];
  issues: Issue[];
}

/**
 * Turns the files of all catalogs into catalogs.
 *
 * @param folder the folder that holds the catalogs, for the message where there are none
 * @param takenPaths first path segments of the prose pages, which no catalog can have
 */
export function loadCatalogs(
  sources: readonly CatalogSource[],
  folder: string,
  takenPaths: ReadonlySet<string>,
): LoadResult {
  if (sources.length === 0) {
    const message = 'There is no catalog.';
    const hint = 'Make a folder in it with a catalog.yaml and an errors.yaml.';
    return { catalogs: [], issues: [{ file: folder, line: 1, column: 1, message, hint }] };
  }
  const results = sources.map((source) => {
    const { parsed, issues } = parseCatalog(source);
    return { parsed, issues, groups: groupRecords(parsed.records, parsed.guides) };
  });
  const issues = results.flatMap((result) => [
    ...result.issues,
    ...checkCatalog(result.parsed, result.groups, takenPaths),
  ]);
  return {
    catalogs:
      issues.length > 0 ? [] : results.map(({ parsed, groups }) => joinCatalog(parsed, groups)),
    issues,
  };
}
