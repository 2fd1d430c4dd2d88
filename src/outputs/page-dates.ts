import {
  toCatalogPath,
  toCategoriesPath,
  toCategoryPath,
  toCodePath,
  toFamilyPath,
  toGuidesPath,
  toOperationPath,
  toOperationsPath,
  toStatusesPath,
  toStatusPath,
} from '../catalog/model/addresses.ts';
import type { Code } from '../catalog/model/catalog.ts';
import { hasGuides } from '../catalog/model/guide-coverage.ts';
import type { Change } from '../catalog/files/schema.ts';
import type { CatalogView } from '../catalog/model/view.ts';

/** Dates (`YYYY-MM-DD`) by the path of a file relative to the project, or of a page below the site's base. */
export type Dates = ReadonlyMap<string, string>;

/**
 * Lists when pages last changed, if known. A code changes with its facts, as recorded in its history, and with its
 * guide. The page of a family also changes with its file. A page that lists codes changes with the newest of them. A prose page changes with its file.
 *
 * @param files the dates of the last commits of files
 */
export function listPageDates(
  catalogs: readonly CatalogView[],
  prose: readonly { path: string; file: string }[],
  files: Dates,
): Dates {
  const dated = [
    ...catalogs.flatMap((catalog) => listCatalogDates(catalog, files)),
    ...prose.map(({ path, file }) => [path, files.get(file)] as const),
  ];
  return new Map(dated.flatMap(([path, date]) => (date === undefined ? [] : [[path, date]])));
}

type Dated = readonly [path: string, date: string | undefined];

function listCatalogDates(catalog: CatalogView, files: Dates): Dated[] {
  const { id, codes, categories, statuses, operations, families } = catalog;
  const changes = readChangeDates(catalog.history);
  const dates = new Map(codes.map((code) => [code.slug, findCodeDate(code, changes, files)]));
  const newest = (listed: readonly Code[]) => findLatest(listed.map(({ slug }) => dates.get(slug)));
  const all = newest(codes);
  return [
    ...codes.map(({ slug }): Dated => [toCodePath(id, slug), dates.get(slug)]),
    ...[toCatalogPath(id), toCategoriesPath(id), toStatusesPath(id), toOperationsPath(id)].map(
      (path): Dated => [path, all],
    ),
    ...(hasGuides(catalog) ? [[toGuidesPath(id), all] as const] : []),
    ...families.map((family): Dated => [
      toFamilyPath(id, family.id),
      findLatest([files.get(family.file), newest(family.codes)]),
    ]),
    ...categories.map((group): Dated => [toCategoryPath(id, group.id), newest(group.codes)]),
    ...statuses.map((group): Dated => [
      toStatusPath(id, group.status),
      newest(group.codes.map(({ code }) => code)),
    ]),
    ...operations.map((group): Dated => [
      toOperationPath(id, group.slug),
      newest(group.codes.map(({ code }) => code)),
    ]),
  ];
}

/** The last change of each code, and of each case without a code, by its name. */
interface ChangeDates {
  codes: Dates;
  names: Dates;
}

function readChangeDates(history: readonly Change[]): ChangeDates {
  const codes = new Map<string, string>();
  const names = new Map<string, string>();
  const note = (dates: Map<string, string>, key: string | undefined, date: string) => {
    if (key !== undefined && (dates.get(key) ?? '') < date) dates.set(key, date);
  };
  for (const { date, code, name, to } of history) {
    if (code === null) note(names, name, date);
    else note(codes, code, date);
    // A renamed code got its page on this day.
    note(codes, to, date);
  }
  return { codes, names };
}

function findCodeDate(
  { code, cases, guide }: Code,
  changes: ChangeDates,
  files: Dates,
): string | undefined {
  const facts = code === null ? changes.names.get(cases[0]?.name ?? '') : changes.codes.get(code);
  return findLatest(guide === null ? [facts] : [facts, files.get(guide.file)]);
}

/** Returns the latest date; `undefined` if a date is unknown, because it may be later. */
function findLatest(dates: readonly (string | undefined)[]): string | undefined {
  const known = dates.filter((date) => date !== undefined);
  return known.length < dates.length ? undefined : known.sort().at(-1);
}
