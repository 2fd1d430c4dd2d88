import type { Issue } from '../files/issue.ts';
import type { Located } from '../files/located.ts';
import { suggest } from '../files/names.ts';
import type { ParsedCatalog } from '../files/parse-catalog.ts';
import type { GuideSource } from '../files/parse-guide.ts';
import type { ErrorRecord } from '../files/schema.ts';
import { spell, type Group } from '../model/group.ts';

/** A code that replaces another one, where it is written. */
interface Replacement {
  /** The code that is replaced; `null` for a guide without a code. */
  code: string | null;
  by: string;
  source: Located<unknown>;
  path: PropertyKey[];
}

/** Checks that each replacement of a code exists, is another code, and does not lead back to the code. */
export function checkReplacements(
  { records, guides }: Pick<ParsedCatalog, 'records' | 'guides'>,
  groups: readonly Group[],
  codes: ReadonlySet<string>,
): Issue[] {
  const owners = new Map(
    groups.flatMap((group) => (group.guide ? [[group.guide, group.code]] : [])),
  );
  const replacements = [
    ...records.flatMap((record) => listReplacements(record, record.data.code)),
    ...guides.flatMap((guide) => listReplacements(guide, owners.get(guide) ?? null)),
  ];
  const next = Map.groupBy(
    replacements.filter(({ code }) => isGone(code, groups)),
    ({ code }) => code,
  );
  const circles = new Set<string>();
  return replacements.flatMap((replacement) => {
    const { code, by, source, path } = replacement;
    if (!codes.has(by)) {
      const message = `The replacement \`${by}\` is not a code of this catalog.`;
      const hint = suggest(by, codes, 'Use a code of errors.yaml, or remove `replacedBy`.');
      return [source.issue(path, message, hint)];
    }
    if (by === code) {
      const message = `\`${code}\` is replaced by itself.`;
      return [source.issue(path, message, 'Write another code, or remove `replacedBy`.')];
    }
    const circle = code === null ? null : findCircle(code, by, next);
    if (circle === null || circle.some((item) => circles.has(item))) return [];
    for (const item of circle) circles.add(item);
    const shown = [...circle, circle[0]].map((item) => `\`${item}\``).join(' → ');
    const message = `The replacements ${shown} form a circle, and all of these codes are deprecated or retired.`;
    return [source.issue(path, message, 'Write the code that the API sends now.')];
  });
}

/** Lists the replacements that a record names, or a guide for single cases. */
function listReplacements(
  source: Located<ErrorRecord> | GuideSource,
  code: string | null,
): Replacement[] {
  const facts: [PropertyKey[], Pick<ErrorRecord, 'deprecated' | 'retired'>][] =
    'stem' in source
      ? Object.entries(source.data.cases).map(([name, corrections]) => [
          ['cases', name],
          corrections,
        ])
      : [[[], source.data]];
  return facts.flatMap(([path, values]) =>
    (['deprecated', 'retired'] as const).flatMap((field) =>
      (values[field]?.replacedBy ?? []).map((by, index) => ({
        code,
        by,
        source,
        path: [...path, field, 'replacedBy', index],
      })),
    ),
  );
}

/** Returns whether every case of a code is deprecated or retired, so that its replacement is the way out. */
function isGone(code: string | null, groups: readonly Group[]): boolean {
  const records = groups.find((group) => group.code === code && spell(group) === code)?.records;
  return records?.every(({ data }) => data.deprecated ?? data.retired) ?? false;
}

/** Returns the codes of a circle of replacements that begins at a code; `null` if there is none. */
function findCircle(
  start: string,
  by: string,
  next: ReadonlyMap<string | null, readonly Replacement[]>,
): string[] | null {
  if (!next.has(start)) return null;
  const paths: string[][] = [[start, by]];
  const seen = new Set([by]);
  for (const path of paths) {
    for (const { by: later } of next.get(path.at(-1) ?? '') ?? []) {
      if (later === start) return path;
      if (seen.has(later)) continue;
      seen.add(later);
      paths.push([...path, later]);
    }
  }
  return null;
}
