import { caseIds, toSlug } from './address.ts';
import type { Case, Catalog, Code, Guide } from './model.ts';
import type { CatalogFile, ErrorRecord } from './schema.ts';
import type { GuideSource, Located, ParsedCatalog } from './source.ts';
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
  const guideOf = guideFinder(guides);
  for (const record of records) {
    const { code, name } = record.data;
    const known = code === null ? undefined : byCode.get(code);
    if (known) {
      known.records.push(record);
      continue;
    }
    const spelled = code ?? name ?? '';
    const guide = guideOf(spelled);
    const group: Group = {
      code,
      slug: guide?.data.slug ?? toSlug(spelled),
      records: [record],
      guide,
    };
    groups.push(group);
    if (code !== null) byCode.set(code, group);
  }
  return groups;
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

/** A guide belongs to the code that its front matter names, else to the one its file is named after. */
function guideFinder(guides: readonly GuideSource[]): (spelled: string) => GuideSource | null {
  const named = new Map<string, GuideSource>();
  for (const guide of guides) named.set(guide.data.code ?? `file:${guide.stem}`, guide);
  return (spelled) =>
    named.get(spelled) ??
    named.get(`file:${spelled}`) ??
    named.get(`file:${toSlug(spelled)}`) ??
    null;
}
