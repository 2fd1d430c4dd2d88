import { caseIds, toSlug } from './address.ts';
import type { Case, Catalog, Code, Guide } from './model.ts';
import type { CatalogFile, ErrorRecord } from './schema.ts';
import type { GuideSource } from './guide-source.ts';
import type { Located } from './located.ts';
import type { ParsedCatalog } from './source.ts';
import { toWords } from './words.ts';

/** The records of one page: those that share a code, or a single one without a code. */
export interface Group {
  code: string | null;
  slug: string;
  records: Located<ErrorRecord>[];
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
    const group: Group = { code, slug: '', records: [record], guide: null };
    groups.push(group);
    if (code !== null) byCode.set(code, group);
  }
  const findGuide = guideFinder(guides);
  // Codes choose first: a file may be named like a code and like a case without one.
  for (const group of groups.filter(({ code }) => code !== null)) group.guide = findGuide(group);
  for (const group of groups.filter(({ code }) => code === null)) group.guide = findGuide(group);
  for (const group of groups) group.slug = group.guide?.data.slug ?? toSlug(spell(group));
  return groups;
}

/** What a group is called: its code, or the name of its case without one. */
export function spell({ code, records }: Pick<Group, 'code' | 'records'>): string {
  return code ?? records[0]?.data.name ?? '';
}

/** Joins the facts of a catalog with what people wrote about them. Expects content without issues. */
export function joinCatalog(parsed: ParsedCatalog): Catalog {
  if (!parsed.about) throw new Error(`${parsed.id} has no catalog.yaml; check it before joining.`);
  const { categories, ...about } = parsed.about.data;
  const categoryOf = new Map(
    categories.flatMap(({ id, codes = [] }) => codes.map((code): [string, string] => [code, id])),
  );
  return {
    id: parsed.id,
    about,
    categories: categories.map(({ id, title }) => ({ id, title })),
    codes: groupRecords(parsed.records, parsed.guides).map((group) =>
      joinCode(parsed.id, group, about, categoryOf),
    ),
    history: parsed.history.map(({ data }) => data),
    files: { catalog: `${parsed.folder}/catalog.yaml`, errors: `${parsed.folder}/errors.yaml` },
  };
}

function joinCode(
  catalog: string,
  { code, slug, records, guide }: Group,
  about: Catalog['about'],
  categoryOf: ReadonlyMap<string, string>,
): Code {
  const ids = caseIds(
    slug,
    records.map(({ data }) => ({ name: data.name ?? null })),
  );
  const category = code === null ? undefined : categoryOf.get(code);
  const cases = records.map(({ data }, index): Case => {
    const id = ids[index] ?? slug;
    const { note = null, ...corrections } = guide?.data.cases[id] ?? {};
    const facts = { ...data, ...corrections };
    return {
      id,
      name: data.name ?? null,
      category: facts.category ?? category ?? null,
      status: facts.status ?? about.envelope.status ?? null,
      title: facts.title ?? null,
      message: facts.message ?? null,
      description: facts.description ?? null,
      meta: facts.meta ?? null,
      deprecated: facts.deprecated ?? null,
      retired: facts.retired ?? null,
      operations: facts.operations ?? [],
      note,
    };
  });
  return {
    catalog,
    code,
    slug,
    title: guide?.data.title ?? humanTitle(code, slug, cases, about),
    cases,
    deprecated: cases.every((one) => one.deprecated) ? (cases[0]?.deprecated ?? null) : null,
    retired: cases.every((one) => one.retired) ? (cases[0]?.retired ?? null) : null,
    guide: guide ? joinGuide(guide) : null,
  };
}

/** The name of the only case in words; where a code has several cases or no names, the code in words. */
function humanTitle(
  code: string | null,
  slug: string,
  cases: readonly Case[],
  about: Pick<CatalogFile, 'terms'>,
): string {
  const name = cases.length === 1 ? cases[0]?.name : null;
  return toWords(name ?? code ?? slug, about.terms);
}

function joinGuide({ data, file, body }: GuideSource): Guide {
  return {
    file,
    body: body.trim(),
    retry: data.retry ?? null,
    fixBy: data.fixBy ?? null,
    endUser: data.endUser ?? null,
  };
}

/**
 * A guide belongs to the code or the case without a code that its front matter names, else to the one that its file is
 * named after, in its own spelling or in that of its address. Each guide is given out once.
 */
function guideFinder(guides: readonly GuideSource[]): (group: Group) => GuideSource | null {
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
