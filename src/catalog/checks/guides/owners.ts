import { toSlug } from '../../model/addresses.ts';
import type { Issue } from '../../files/issue.ts';
import { spell, type Group } from '../../model/group.ts';
import { readRenames } from '../../model/renames.ts';
import type { ParsedCatalog } from '../../files/parse-catalog.ts';
import { suggest } from '../../files/names.ts';

/** Checks that every guide is the only guide of a code, and names only cases of this code. */
export function checkGuides(
  { guides, history, broken }: ParsedCatalog,
  groups: readonly Group[],
): Issue[] {
  const owned = new Map(
    groups.flatMap((group) => (group.guide ? [[group.guide, group] as const] : [])),
  );
  const names = groups.map(spell);
  const renames = readRenames(history.map(({ data }) => data));
  return guides.flatMap((guide) => {
    const spelled = guide.data.code ?? guide.data.name ?? guide.stem;
    const field =
      guide.data.code !== undefined ? ['code'] : guide.data.name !== undefined ? ['name'] : [];
    const group = owned.get(guide);
    if (broken.has(spelled) || (group && broken.has(spell(group)))) return [];
    if (!group && groups.some((item) => [spell(item), toSlug(spell(item))].includes(spelled))) {
      return [
        guide.issue(
          field,
          `There is a second guide for \`${spelled}\`.`,
          'Merge both into one file.',
        ),
      ];
    }
    if (!group) {
      return [
        guide.issue(
          field,
          `This guide belongs to no code: \`${spelled}\` is not in errors.yaml.`,
          renames.has(spelled)
            ? `The code is now \`${renames.get(spelled)}\`. Rename the file accordingly.`
            : suggest(
                spelled,
                names,
                'Name the file after a code, or set the code in the front matter: code: "..."',
              ),
        ),
      ];
    }
    const ids = group.caseIds;
    const known = new Set([...ids, ...group.records.flatMap(({ data }) => data.name ?? [])]);
    return Object.keys(guide.data.cases).flatMap((name) =>
      known.has(name)
        ? []
        : [
            guide.issue(
              ['cases', name],
              `\`${spell(group)}\` has no case \`${name}\`.`,
              suggest(name, ids, `Its cases are: ${ids.map((id) => `\`${id}\``).join(', ')}.`),
            ),
          ],
    );
  });
}
