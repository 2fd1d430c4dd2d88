import type { Group } from './group.ts';
import { familySchema } from '../files/guide-schema.ts';
import type { FamilySource } from '../files/parse-family.ts';
import type { GuideSource } from '../files/parse-guide.ts';
import { lookUp } from '../files/names.ts';
import type { Case, Catalog, Code, Family, Guide } from './catalog.ts';
import { joinAnswers } from './answers.ts';
import { completeFieldValues } from './field-values.ts';
import { listPreviousCaseIds } from './addresses.ts';
import { listPreviousAnchors, type PreviousAnchor } from './previous-anchors.ts';
import { findCurrentName, readRenames, type Renames } from './renames.ts';
import { caseFields, guideFields, type CatalogFile, type Retired } from '../files/schema.ts';
import { completeFields } from '../files/complete-fields.ts';
import type { ParsedCatalog } from '../files/parse-catalog.ts';
import { findEnvelope } from '../text/envelopes.ts';
import { listTitleTexts } from '../text/description.ts';
import { sortStatuses } from '../text/http-status.ts';
import { listTerms } from '../text/terms.ts';
import { createCodeTitle, isWordless } from '../text/titles.ts';
import { toWords } from '../text/words.ts';

/** Joins the facts of a catalog with what people wrote about them. Expects content without issues. */
export function joinCatalog(parsed: ParsedCatalog, groups: readonly Group[]): Catalog {
  if (!parsed.about) throw new Error(`${parsed.id} has no catalog.yaml; check it before joining.`);
  const { categories, ...written } = parsed.about.data;
  const records = parsed.records.map(({ data }) => data);
  const about = { ...written, terms: listTerms({ about: written, records }) };
  const categoryOf = new Map(
    categories.flatMap(({ id, codes = [] }) => codes.map((code): [string, string] => [code, id])),
  );
  const history = parsed.history.map(({ data }) => data);
  const anchors = listPreviousAnchors(history, groups);
  const subCodes = Map.groupBy(
    groups.flatMap((group) => (group.code === null ? [] : [{ ...group, code: group.code }])),
    findParent,
  );
  const codes = groups.map((group) => ({
    ...joinCode(parsed.id, group, about, categoryOf, anchors),
    parent: findParent(group),
    subCodes: group.code === null ? [] : (subCodes.get(group.code) ?? []).map(({ code }) => code),
  }));
  return {
    id: parsed.id,
    about,
    categories: categories.map(({ id, title }) => ({ id, title })),
    codes: addNewNames(codes, readRenames(history)),
    families: parsed.families.map(joinFamily),
    history,
    files: { catalog: `${parsed.folder}/catalog.yaml`, errors: `${parsed.folder}/errors.yaml` },
  };
}

function joinCode(
  catalog: string,
  { code, slug, records, caseIds, guide }: Group,
  about: Catalog['about'],
  categoryOf: ReadonlyMap<string, string>,
  anchors: readonly PreviousAnchor[],
): Omit<Code, 'parent' | 'subCodes'> {
  const category = code === null ? undefined : categoryOf.get(code);
  const derived = listPreviousCaseIds(
    slug,
    records.map(({ data }) => data),
  );
  const recorded = new Set(anchors.filter(({ from }) => from === code).map(({ id }) => id));
  const cases = records.map(({ data }, index): Case => {
    const id = caseIds[index] ?? slug;
    const { name = id } = data;
    const key = caseIds.includes(name) ? id : name;
    const corrections = lookUp(guide?.data.cases, id) ?? lookUp(guide?.data.cases, key);
    const envelope = findEnvelope(about, { ...data, ...corrections });
    const { fromGuide, ...answers } = joinAnswers(data, [corrections, guide?.data]);
    const corrected = { category, status: envelope?.status, ...data, ...corrections, ...answers };
    const own = anchors.filter(
      ({ to }) => to.code === code && [data.name, data.id].includes(to.name),
    );
    const previousIds = [
      ...own.map((anchor) => anchor.id),
      ...(derived[index] ?? []).filter((old) => !recorded.has(old)),
    ];
    const statuses = sortStatuses([corrected.status ?? []].flat());
    const [status] = statuses;
    return {
      id,
      previousIds: [...new Set(previousIds)].filter((old) => !caseIds.includes(old)),
      ...completeFields(caseFields, corrected),
      fromGuide,
      status: statuses.length === 1 && typeof status === 'number' ? status : null,
      statuses,
      fields: completeFieldValues(about.fields, { ...data.fields, ...corrections?.fields }),
      causes: [corrected.causes ?? []].flat(),
      actions: [corrected.actions ?? []].flat(),
      meanings: joinMeanings(guide?.data.placeholders, corrections?.placeholders),
    };
  });
  const movedCases = anchors
    .filter(({ from, to, id }) => from === code && to.code !== code && !caseIds.includes(id))
    .map(({ id, to }) => ({ id, name: to.name, code: to.code }));
  return {
    catalog,
    code,
    slug,
    previousSlugs: guide?.data.previousSlugs ?? [],
    title: guide?.data.title ?? createTitle(code, slug, cases, about),
    cases,
    movedCases,
    deprecated: cases.every((errorCase) => errorCase.deprecated)
      ? (cases[0]?.deprecated ?? null)
      : null,
    retired: cases.every((errorCase) => errorCase.retired) ? (cases[0]?.retired ?? null) : null,
    guide: guide ? joinGuide(guide) : null,
  };
}

/** Joins what a guide says about the placeholders of a code and of a case, which wins. */
function joinMeanings(
  ...meanings: readonly (GuideSource['data']['placeholders'] | undefined)[]
): Case['meanings'] {
  const entries = meanings.flatMap((list) => Object.entries(list ?? {}));
  return Object.fromEntries(entries.map(([name, meaning]) => [name, [meaning].flat()]));
}

/** Returns the code of which a group is a sub-code; `null` for none. Its records may omit it, but do not contradict. */
function findParent({ records }: Pick<Group, 'records'>): string | null {
  return records.find(({ data }) => data.parent !== undefined)?.data.parent ?? null;
}

/** A retired code that was renamed is replaced by its new name, unless its record names another replacement. */
function addNewNames(codes: readonly Code[], renames: Renames): Code[] {
  const pages = new Map(codes.flatMap((item) => (item.code === null ? [] : [[item.code, item]])));
  return codes.map((code) => {
    const to = renames.get(code.code ?? '');
    const name = to === undefined ? null : findCurrentName(to, renames, pages);
    if (!code.retired || name === null || name === code.code) return code;
    const replaced = (retired: Retired | null): Retired | null =>
      retired?.replacedBy.length === 0 ? { ...retired, replacedBy: [name] } : retired;
    const cases = code.cases.map((errorCase) => ({
      ...errorCase,
      retired: replaced(errorCase.retired),
    }));
    return { ...code, cases, retired: replaced(code.retired) };
  });
}

/**
 * Returns the name of the only case in words, unless the code has no words and the API documents a title. If the code
 * has several cases, or a case without a name, returns the title of the code.
 */
function createTitle(
  code: string | null,
  slug: string,
  cases: readonly Case[],
  about: Pick<CatalogFile, 'terms' | 'texts' | 'placeholders'>,
): string {
  const { terms } = about;
  const [first, ...others] = cases;
  const label = code ?? first?.name ?? slug;
  const name = others.length === 0 && !(isWordless(label) && first?.title) ? first?.name : null;
  const words = name && !isWordless(name) ? toWords(name, terms) : label;
  if (words !== label) return words;
  return createCodeTitle(
    label,
    cases.map((errorCase) => listTitleTexts(errorCase, about)),
    terms,
  );
}

function joinGuide({ data, file, body }: GuideSource): Guide {
  return {
    file,
    body: body.trim(),
    ...completeFields(guideFields, data),
  };
}

function joinFamily({ id, data, file, body }: FamilySource): Family {
  const { title, summary } = data;
  return {
    ...completeFields(familySchema.shape, data),
    id,
    title,
    summary,
    file,
    body: body.trim(),
  };
}
