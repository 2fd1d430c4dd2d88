import { createCaseIds, toSlug } from './addresses.ts';
import { listCaseNames, type CaseNames } from './case-renames.ts';
import type { GuideSource } from '../files/parse-guide.ts';
import type { Located } from '../files/located.ts';
import type { ErrorRecord } from '../files/schema.ts';

/** The records of one page: all records of a code, or a single record without a code. */
export interface Group {
  code: string | null;
  slug: string;
  records: Located<ErrorRecord>[];
  /** The anchors of its records, in their order. */
  caseIds: string[];
  guide: GuideSource | null;
}

/** Groups records by code, in the order in which codes first appear, and finds the guide of each. */
export function groupRecords(
  records: readonly Located<ErrorRecord>[],
  guides: readonly GuideSource[],
): Group[] {
  const byCode = new Map<string, Group>();
  const groups: Group[] = [];
  for (const record of records) {
    const { code } = record.data;
    const known = code === null ? undefined : byCode.get(code);
    if (known) {
      known.records.push(record);
      continue;
    }
    const group: Group = { code, slug: '', records: [record], caseIds: [], guide: null };
    groups.push(group);
    if (code !== null) byCode.set(code, group);
  }
  const findGuide = createGuideFinder(guides);
  // Codes come first, because a file can have the name of a code and of a case without a code.
  for (const group of groups.filter(({ code }) => code !== null)) group.guide = findGuide(group);
  for (const group of groups.filter(({ code }) => code === null)) group.guide = findGuide(group);
  for (const group of groups) {
    group.slug = group.guide?.data.slug ?? toSlug(spell(group));
    group.caseIds = createCaseIds(
      group.slug,
      group.records.map(({ data }) => data),
    );
  }
  return groups;
}

/** Returns the name of a group: its code, or the name of its case without a code. */
export function spell({ code, records }: Pick<Group, 'code' | 'records'>): string {
  return code ?? records[0]?.data.name ?? '';
}

/** Returns the names of the cases of each code, and their lasting ids. */
export function listNamesOfGroups(groups: readonly Pick<Group, 'code' | 'records'>[]): CaseNames {
  return listCaseNames(
    groups.map(({ code, records }) => ({
      code,
      names: records.flatMap(({ data }) => [data.name, data.id]),
    })),
  );
}

/**
 * Creates a function that finds the guide of a group. A guide belongs to the code or the case that its front matter
 * names, or else to the one that its file is named after, in the spelling of the code or of its URL. Each guide is used
 * once.
 */
function createGuideFinder(guides: readonly GuideSource[]): (group: Group) => GuideSource | null {
  const byCode = new Map<string, GuideSource>();
  const byName = new Map<string, GuideSource>();
  const byFile = new Map<string, GuideSource>();
  for (const guide of guides) {
    const { code, name } = guide.data;
    if (code !== undefined) byCode.set(code, guide);
    else if (name !== undefined) byName.set(name, guide);
    else byFile.set(guide.stem, guide);
  }
  const given = new Set<GuideSource>();
  return (group) => {
    const spelled = spell(group);
    const named = (group.code === null ? byName : byCode).get(spelled);
    const found = [named, byFile.get(spelled), byFile.get(toSlug(spelled))].find(
      (guide) => guide !== undefined && !given.has(guide),
    );
    if (found) given.add(found);
    return found ?? null;
  };
}
