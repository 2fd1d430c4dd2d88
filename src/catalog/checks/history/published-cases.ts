import {
  createCaseFinder,
  keyOf,
  type CaseNames,
  type FindCase,
} from '../../model/case-renames.ts';
import { listNamesOfGroups, type Group } from '../../model/group.ts';
import { isCodeRename, listNamesSince, readRenames } from '../../model/renames.ts';
import type { Issue } from '../../files/issue.ts';
import type { Located } from '../../files/located.ts';
import { suggest } from '../../files/names.ts';
import type { ParsedCatalog } from '../../files/parse-catalog.ts';
import type { Change } from '../../files/schema.ts';

/** Checks that every published case still has an anchor, and that every rename of a case leads to a case. */
export function checkPublishedCases(
  { history, broken }: ParsedCatalog,
  groups: readonly Group[],
): Issue[] {
  const names = listNamesOfGroups(groups);
  const changes = history.map(({ data }) => data);
  const find = createCaseFinder(changes, names);
  const renames = readRenames(changes);
  const reported = new Set<string>();
  return history.flatMap((line) => {
    const { code, name, toName } = line.data;
    if (toName !== undefined) return checkCaseRename(line, names, find, broken);
    if (code === null || name === undefined || isCodeRename(line.data)) return [];
    const published = { code, name };
    const pages = listNamesSince(code, renames).filter((current) => names.has(current));
    const isUncertain = [code, name, ...pages].some((text) => broken.has(text));
    const key = keyOf(published);
    if (isUncertain || pages.length === 0 || reported.has(key) || find(published)) return [];
    reported.add(key);
    // The only case of a page needs no anchor. If it has no name, it may be the same case.
    if (pages.some((page) => isOnlyUnnamed(page, groups))) return [];
    const page = pages.at(-1) ?? code;
    const message = `The case \`${name}\` of \`${code}\` was published, but no longer exists, so links to it would lead nowhere.`;
    const hint = `Restore its record in errors.yaml, with \`retired: { date: YYYY-MM-DD }\` if the API no longer sends it. If it was renamed, add a line with \`change: renamed\`, \`code: ${page}\`, \`name: ${name}\`, and \`toName: <the new name>\`.`;
    return [line.issue(['name'], message, hint)];
  });
}

function isOnlyUnnamed(code: string, groups: readonly Group[]): boolean {
  const records = groups.find((group) => group.code === code)?.records ?? [];
  return records.length === 1 && records[0]?.data.name === undefined;
}

function checkCaseRename(
  line: Located<Change>,
  names: CaseNames,
  find: FindCase,
  broken: ReadonlySet<string>,
): Issue[] {
  const { code, name, to, toName = '' } = line.data;
  if (name === undefined) {
    const message = 'The old name of the renamed case is missing.';
    return [line.issue(['toName'], message, 'Add it: name: "..."')];
  }
  if (code === null) {
    const message = `The case \`${name}\` has no code, so it has a page and not an anchor.`;
    const hint = `Delete the line, and add the old URL to the guide of the case: previousSlugs: [${name}]`;
    return [line.issue(['toName'], message, hint)];
  }
  const target = { code: to ?? code, name: toName };
  if (target.code === code && toName === name) {
    const message = `The case \`${name}\` is renamed to itself.`;
    return [line.issue(['toName'], message, 'Write the new name, or delete the line.')];
  }
  if (broken.has(toName) || broken.has(target.code) || find(target)) return [];
  const known = names.get(target.code) ?? new Set<string>();
  const message = `The new case \`${toName}\` is not a case of \`${target.code}\`.`;
  return [
    line.issue(['toName'], message, suggest(toName, known, 'Add its record, or correct `toName`.')),
  ];
}
