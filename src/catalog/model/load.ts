import { checkCatalog } from '../checks/check-catalog.ts';
import type { Issue } from '../files/issue.ts';
import { groupRecords, type Group } from './group.ts';
import { joinCatalog } from './join.ts';
import type { Catalog } from './catalog.ts';
import {
  parseCatalog,
  withoutMemory,
  type CatalogSource,
  type Memoize,
  type ParsedCatalog,
} from '../files/parse-catalog.ts';

/** Catalogs, or all problems that prevent a build. */
export interface LoadResult {
  /** Empty if there is any issue, because invalid content is never built in part. */
  catalogs: Catalog[];
  issues: Issue[];
  /** What is known about each catalog, even if there are issues. */
  loaded: LoadedCatalog[];
}

/** A catalog with its issues. */
export interface LoadedCatalog {
  parsed: ParsedCatalog;
  groups: Group[];
  /** `null` if there are issues. */
  catalog: Catalog | null;
  issues: Issue[];
}

/**
 * Loads all catalogs from their files.
 *
 * @param folder the folder of the catalogs, for the message if there are none
 * @param takenPaths the first path segments of the prose pages, which no catalog can use
 * @param memoize keeps parsed files and catalogs for the next call
 */
export function loadCatalogs(
  sources: readonly CatalogSource[],
  folder: string,
  takenPaths: ReadonlySet<string>,
  memoize: Memoize = withoutMemory,
): LoadResult {
  if (sources.length === 0) {
    const message = 'There are no catalogs.';
    const hint = 'Create a folder in it with a catalog.yaml and an errors.yaml.';
    return {
      catalogs: [],
      loaded: [],
      issues: [{ file: folder, line: 1, column: 1, message, hint }],
    };
  }
  const loaded = sources.map((source) => {
    const { files, folders = [], unreadable = [] } = source;
    const parts = [takenPaths.has(source.id), ...files, 'folders', ...folders, ...unreadable];
    const text = parts.flat().join('\0');
    return memoize(source.folder, text, () => loadCatalog(source, takenPaths, memoize));
  });
  const issues = loaded.flatMap((result) => result.issues);
  return {
    catalogs: issues.length > 0 ? [] : loaded.flatMap(({ catalog }) => catalog ?? []),
    issues,
    loaded,
  };
}

function loadCatalog(
  source: CatalogSource,
  takenPaths: ReadonlySet<string>,
  memoize: Memoize,
): LoadedCatalog {
  const { parsed, issues: parseIssues } = parseCatalog(source, memoize);
  const groups = groupRecords(parsed.records, parsed.guides);
  const issues = [...parseIssues, ...checkCatalog(parsed, groups, takenPaths)];
  const isWhole = issues.length === 0 && parsed.about !== null && parsed.knowsCodes;
  const catalog = isWhole ? joinCatalog(parsed, groups) : null;
  return { parsed, groups, catalog, issues };
}
